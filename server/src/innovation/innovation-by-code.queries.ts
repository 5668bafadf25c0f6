import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import { compiled } from '../sql/compiled.js';
import { nothing } from '../sql/fragment.js';
import { innovationWords } from '../sql/records/innovation.js';
import { askedColumns, type Scope, scopeWordsOf } from '../sql/scope.js';
import type { Innovation } from './innovation-record.type.js';

export interface InnovationAsked {
  readonly innovation: Scope;
  readonly day: string;
}

/** One innovation; no answer where none has the code, and none of several that have it. */
export function innovationByCode(
  db: Kysely<DB>,
  { innovation: { government, code }, day: onDay }: InnovationAsked,
): Question<Innovation | null> {
  const day = sql`${onDay}::date`;
  const { shape, shapeJoins } = innovationWords;
  const holder = sql`
  select i.government_id, i.innovation_id, null::int as agency_id, false as whole
  from government g join innovation i using (government_id)
  where i.code = ${code}${government === null ? nothing : sql` and g.code = ${government}`}`;
  return compiled(
    db,
    sql<Answered<Innovation | null>>`
with recursive ${scopeWordsOf(holder, day)}
select ${askedColumns}, (
  select ${shape(day, null)}
  from innovation i${shapeJoins(day)}
  where (i.government_id, i.innovation_id) in (select government_id, innovation_id from scope)
    and (select count(*) from scope) = 1) as answer`,
  );
}
