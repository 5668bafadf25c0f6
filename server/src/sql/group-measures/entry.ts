import { sql } from 'kysely';
import { type Fragment, named } from '../fragment.js';
import { type MeasureEntry, programmeRule, type Words } from '../measure.js';

/*
 * What groups are measured by. A share is a condition that is null for the records that are left out of
 * both of its parts; a number is null where it is not known.
 */

type Named = Pick<MeasureEntry, 'name' | 'wording' | 'definition' | 'formula'>;

/** The catalogue entry of a measure that one question of groups answers with. */
export const ofGroups =
  (question: string) =>
  (unit: Words, entry: Named): MeasureEntry => ({
    ...entry,
    unit,
    questions: [question],
    source: programmeRule,
  });

/** Whether the government of a record ever filled a table; takes the alias of the record. */
export const isKept = (table: string, alias: string): Fragment =>
  sql`${named(alias)}.government_id in (
      select y.government_id from government y
      where exists (select from ${named(table)} kept where kept.government_id = y.government_id))`;

/**
 * What is counted from a table, for a government that ever filled it; else it is not known. Takes the
 * alias of a record of that government.
 */
export const whereKept = (table: string, alias: string, counted: Fragment): Fragment =>
  sql`case when ${isKept(table, alias)} then ${counted} end`;
