import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { AskedOfKinds } from '../graphql/asked.js';
import { adoptionsRecorded } from '../sql/adoption-words.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, named } from '../sql/fragment.js';
import { unknownKinds } from '../sql/kinds.js';
import { agencyState } from '../sql/measures.js';
import { askedColumns, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import { agencyStandings } from './agency-moves.js';
import {
  type ChangeList,
  changedAdoptions,
  changedInnovations,
  newImports,
  newRecognitions,
  newResults,
  type Span,
} from './changed-records.js';
import type { ChangesSince } from './changes-since.type.js';

export interface ChangesSinceAsked extends AskedOfKinds {
  readonly since: string;
  readonly first: number;
}

/** The lists by the name of their words. */
const listsOf = (span: Span, { level, kinds }: ChangesSinceAsked) => ({
  standing: agencyStandings(span, level, kinds),
  changed_innovation: changedInnovations(span),
  changed_adoption: changedAdoptions(span),
  new_recognition: newRecognitions(span),
  new_result: newResults(span),
  new_import: newImports(span),
});

type Lists = ReturnType<typeof listsOf>;

const changeWords = (lists: Lists): Fragment => sql`, ${sql.join(
  Object.entries(lists).map(
    ([name, { rows }]) => sql`${named(name)} as (${rows}
)`,
  ),
)}, moved as (
  select * from standing where before is distinct from after
)`;

const statesOf = (column: string): Fragment => {
  const count = (state: string) =>
    sql`count(*) filter (where ${named(column)} = ${sql.lit(state)}) as ${named(state.toLowerCase())}`;
  return sql`(
      select ${agencyState.sql('n')}
      from (select ${count('COVERED')}, ${count('PREPARING')}, ${count('NONE')}, ${count('UNREPORTED')} from standing) n)`;
};

/** The latest rows of a list for which something holds, with the shapes of those alone. */
const latest = (
  list: string,
  first: number,
  { shape }: ChangeList,
  condition: Fragment = sql`true`,
): Fragment => sql`(
        select coalesce(json_agg(${shape} order by n.place), '[]')
        from (
          select *, row_number() over (order by happened desc, first_key, second_key, third_key) as place
          from ${named(list)} where ${condition} order by place limit ${first}
        ) n)`;

const isImplemented: Fragment = sql`stage = 'IMPLEMENTATION'`;
const isApplied: Fragment = sql`stage = 'APPLIED'`;

/** How many rows of a list there are for which something holds. */
const counted = (list: string, condition: Fragment = sql`true`): Fragment =>
  sql`(select count(*)::int from ${named(list)} where ${condition})`;

/** The same of adoptions; where none was ever recorded, nothing is known of them. */
const adopted = (condition?: Fragment): Fragment =>
  sql`case when ${adoptionsRecorded} then ${counted('changed_adoption', condition)} end`;

/** What happened after one day and until another. */
export function changesSince(db: Kysely<DB>, asked: ChangesSinceAsked): Question<ChangesSince> {
  const day = sql`${asked.day}::date`;
  const since = sql`${asked.since}::date`;
  const { first, level, within } = asked;
  const lists = listsOf({ since, day, within }, asked);
  return compiled(
    db,
    sql<Answered<ChangesSince>>`
with recursive moments(day) as (values (${day}), (${since})), ${scopeWords(within, day)}${subtreeWords(within)}
${changeWords(lists)}
select ${askedColumns}${unknownKinds(asked.kinds)},
  json_build_object('since', ${since}, 'asOf', ${day}, 'level', ${level}::text, 'within', ${withinLabel(within)},
    'statesBefore', ${statesOf('before')}, 'statesAfter', ${statesOf('after')},
    'agencies', json_build_object('totalCount', ${counted('moved')},
      'covered', ${counted('moved', sql`after = 'COVERED'`)}, 'uncovered', ${counted('moved', sql`before = 'COVERED'`)},
      'rows', ${latest('moved', first, lists.standing)}),
    'innovations', json_build_object('totalCount', ${counted('changed_innovation')},
      'began', ${counted('changed_innovation', sql`before is null`)},
      'implemented', ${counted('changed_innovation', isImplemented)},
      'stopped', ${counted('changed_innovation', sql`stage = 'STOPPED'`)},
      'knownOn', ${counted('changed_innovation', sql`known_on`)}, 'rows', ${latest('changed_innovation', first, lists.changed_innovation)},
      'implementedRows', ${latest('changed_innovation', first, lists.changed_innovation, isImplemented)}),
    'adoptions', json_build_object('recorded', ${adoptionsRecorded}, 'totalCount', ${adopted()},
      'applied', ${adopted(isApplied)}, 'stopped', ${adopted(sql`stage is null`)}, 'rows', ${latest('changed_adoption', first, lists.changed_adoption)},
      'appliedRows', ${latest('changed_adoption', first, lists.changed_adoption, isApplied)}),
    'recognitions', json_build_object('totalCount', ${counted('new_recognition')}, 'rows', ${latest('new_recognition', first, lists.new_recognition)}),
    'results', json_build_object('totalCount', ${counted('new_result')}, 'rows', ${latest('new_result', first, lists.new_result)}),
    'restatements', json_build_object('totalCount', ${counted('new_import')}, 'rows', ${latest('new_import', first, lists.new_import)})) as answer`,
  );
}
