import type { DB } from '@satu-inovasi/db/database';
import { type CompiledQuery, type Kysely, sql } from 'kysely';
import { compiled } from '../sql/compiled.js';
import type { MeasureEntry } from '../sql/measure.js';
import type { Measure } from './measure.type.js';
import { subjectOf } from './measure-entries.js';

export type FirstRule = { readonly first_day: string | null };

/** Since when measures can be asked for: the start of the first rule set. */
export function firstRule(db: Kysely<DB>): CompiledQuery<FirstRule> {
  return compiled(db, sql<FirstRule>`select min(from_day) as first_day from rule_set`);
}

/** The catalogue, from the very objects that hold the SQL of the measures. */
export function catalogue(entries: readonly MeasureEntry[], since: string): Measure[] {
  return entries.map(({ name, wording, definition, formula, unit, questions, source }) => ({
    name,
    subject: subjectOf(name),
    wording,
    definition,
    formula,
    unit,
    since,
    questions: [...questions],
    source,
  }));
}
