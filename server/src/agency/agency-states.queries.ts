import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import { AgencyState } from '../coverage/agency-state.enum.js';
import type { Answered, Question } from '../graphql/ask.js';
import type { AskedOfKinds } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet, nothing } from '../sql/fragment.js';
import { ofKinds, unknownKinds } from '../sql/kinds.js';
import { agencyState } from '../sql/measures.js';
import { askedColumns, inScope, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import type { AgencyCursor } from './agency-cursor.js';
import type { AgencyStates, NeedsAPush } from './agency-standing.type.js';
import { AgencyStateOrder } from './agency-standing.type.js';
import { creditedCounts, openPromises, standingRows, standingShapes } from './standing.js';

export interface AgencyStatesAsked extends AskedOfKinds {
  readonly states: readonly AgencyState[] | null;
  readonly search: string | null;
  readonly orderBy: AgencyStateOrder;
  readonly first: number;
  readonly after: AgencyCursor | null;
}

/** Longest without first. Why -1: days not known come after a known 0. */
const longestWithout = (day: Fragment): Fragment => sql`-coalesce(${day} - s.without_since, -1)`;

/** What is not known comes after all that is. */
const lastOfAll: Fragment = sql.raw('2147483647');

/** Two numbers that put the rows in order; name and primary key decide between equals. */
const orders: Record<AgencyStateOrder, (day: Fragment) => Fragment> = {
  NAME: () => sql`0 as first_key, 0 as second_key from standing s`,
  DAYS_WITHOUT: (day) =>
    sql`case when s.state = 'COVERED' then 1 else 0 end as first_key, ${longestWithout(day)} as second_key from standing s`,
  STATE: (day) =>
    sql`array_position(array['UNREPORTED', 'NONE', 'PREPARING', 'COVERED'], s.state::text) as first_key,
    ${longestWithout(day)} as second_key from standing s`,
  INNOVATIONS: (day) =>
    sql`-own.counting as first_key, -own.recorded as second_key
  from standing s cross join lateral ${creditedCounts('s', day)} own`,
  SHORTEST_WITHOUT: (day) =>
    sql`case when s.state = 'COVERED' then 1 else 0 end as first_key, coalesce(${day} - s.without_since, ${lastOfAll}) as second_key
  from standing s`,
  BEST_STATE: (day) =>
    sql`array_position(array['COVERED', 'PREPARING', 'NONE', 'UNREPORTED'], s.state::text) as first_key,
    ${longestWithout(day)} as second_key from standing s`,
  FEWEST_INNOVATIONS: (day) =>
    sql`own.counting as first_key, own.recorded as second_key
  from standing s cross join lateral ${creditedCounts('s', day)} own`,
  PROMISE_DUE: (day) =>
    sql`coalesce(due.day - date '2000-01-01', ${lastOfAll}) as first_key, ${longestWithout(day)} as second_key
  from standing s cross join lateral (select min(x.due_on) as day ${openPromises('s', day)}) due`,
};

const sortKeys: Fragment = sql`first_key, second_key, ${inAlphabet(sql`name_id`)}, government_id, agency_id`;

const matching = (search: string | null): Fragment => {
  if (search === null) return sql`true`;
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`concat_ws(' ', a.name_id, a.name_en, a.short_name, a.code, array_to_string(a.former_names, ' ')) ilike ${pattern}`;
};

const afterCursor = (cursor: AgencyCursor | null): Fragment =>
  cursor === null
    ? nothing
    : sql`
  where (${sortKeys}) > (${cursor.firstKey}::int, ${cursor.secondKey}::int, ${inAlphabet(sql`${cursor.name}::text`)},
    ${cursor.governmentId}::int, ${cursor.agencyId}::int)`;

const pageWords = (asked: AgencyStatesAsked, day: Fragment): Fragment => sql`
, standing as (${standingRows(
  asked.level,
  day,
  sql`${inScope(asked.within, 's.government_id', 's.agency_id')}
    and ${ofKinds(asked.kinds, 's.kind_code')} and ${matching(asked.search)}`,
)}
), chosen as (
  select s.*, ${orders[asked.orderBy](day)}
  where ${asked.states === null ? sql`true` : sql`s.state = any (${asked.states}::agency_state[])`}
), following as (
  select * from chosen${afterCursor(asked.after)}
  order by ${sortKeys} limit ${asked.first + 1}
), page as (
  select * from following order by ${sortKeys} limit ${asked.first}
), shaped as (${standingShapes('page', day, sql`p.first_key, p.second_key, p.name_id, p.government_id, p.agency_id`)}
)`;

const rowsShape: Fragment = sql`(select coalesce(json_agg(shape order by ${sortKeys}), '[]') from shaped)`;

/** What `after` takes to go on behind the last row of the page. */
const endCursor = (orderBy: AgencyStateOrder): Fragment => sql`(
      select translate(encode(convert_to(json_build_array(${orderBy}::text, first_key, second_key, name_id, government_id,
        agency_id)::text, 'UTF8'), 'base64'), E'\\n', '')
      from page
      order by first_key desc, second_key desc, ${inAlphabet(sql`name_id`)} desc, government_id desc, agency_id desc
      limit 1)`;

const questionWords = (asked: AgencyStatesAsked, day: Fragment): Fragment => sql`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}
${subtreeWords(asked.within)}${pageWords(asked, day)}`;

/** Every eligible agency with its state on a day, a page at a time. */
export function agencyStates(db: Kysely<DB>, asked: AgencyStatesAsked): Question<AgencyStates> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<AgencyStates>>`${questionWords(asked, day)}
select ${askedColumns}${unknownKinds(asked.kinds)},
  json_build_object('asOf', ${day}, 'level', ${asked.level}::text, 'within', ${withinLabel(asked.within)},
    'totalCount', (select count(*) from chosen),
    'counts', (
      select ${agencyState.sql('n')}
      from (
        select count(*) filter (where state = 'COVERED') as covered,
          count(*) filter (where state = 'PREPARING') as preparing,
          count(*) filter (where state = 'NONE') as none,
          count(*) filter (where state = 'UNREPORTED') as unreported
        from standing
      ) n),
    'rows', ${rowsShape},
    'endCursor', ${endCursor(asked.orderBy)},
    'hasNextPage', (select count(*) from following) > ${asked.first}) as answer`,
  );
}

const uncovered = [AgencyState.PREPARING, AgencyState.NONE, AgencyState.UNREPORTED];

/** The agencies that are not covered, longest without an innovation first. */
export function needsAPush(
  db: Kysely<DB>,
  asked: AskedOfKinds & { first: number },
): Question<NeedsAPush> {
  const day = sql`${asked.day}::date`;
  const page = {
    ...asked,
    states: uncovered,
    search: null,
    orderBy: AgencyStateOrder.DAYS_WITHOUT,
    after: null,
  };
  return compiled(
    db,
    sql<Answered<NeedsAPush>>`${questionWords(page, day)}
select ${askedColumns}${unknownKinds(asked.kinds)},
  json_build_object('asOf', ${day}, 'level', ${asked.level}::text, 'totalCount', (select count(*) from chosen),
    'rows', ${rowsShape}) as answer`,
  );
}
