import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import { filterCondition } from '../sql/filters/all-filters.js';
import { type Fragment, named, nothing } from '../sql/fragment.js';
import { recordInScope } from '../sql/records/record-words.js';
import { askedColumns, insideOf, scopeWords, subtreeWords } from '../sql/scope.js';
import type { Chosen } from './chosen.js';
import { isAfter, sortedBy, type Term } from './group-order.js';
import { aggregates, type Counted, countedColumns, rowsOf } from './group-rows.js';
import { groupShape, totalsShape } from './group-shapes.js';
import { lateMeasures, lateWords, memberColumn, members } from './late-measures.js';
import type { Measure } from './measure-choice.js';
import type { Column, GroupsRoot } from './words.js';

/** Groups as the database answers them. */
export interface FoundGroups {
  readonly asOf: string;
  readonly groups?: readonly object[];
  readonly totals?: object;
  readonly totalCount?: number;
  readonly hasNextPage?: boolean;
  /** What the last group of the page is sorted by. */
  readonly last?: readonly unknown[] | null;
}

export interface GroupsAsked extends DayAndScope {
  readonly filter: object | null;
  readonly chosen: Chosen;
  readonly columns: readonly Column[];
  readonly measures: readonly Measure[];
  readonly totals: readonly Measure[];
  /** The columns of the measures that conditions and orders look at. */
  readonly deciding: ReadonlySet<string>;
  readonly having: readonly Fragment[];
  readonly terms: readonly Term[];
  readonly after: Parameters<typeof isAfter>[0] | null;
  readonly size: number;
}

/** The measures by when they are worked out: for every group, or for those of the page. */
interface Split {
  readonly early: readonly Measure[];
  readonly late: readonly Measure[];
}

const orderColumn = (place: number): Fragment => named(`order_${place + 1}`);

/** The joins that are needed, and those that they need themselves. */
function joinsFor(
  root: GroupsRoot,
  { filter, within }: GroupsAsked,
  counted: Counted,
  day: Fragment,
) {
  const needed = new Set<string>();
  const need = (name: string) => {
    if (needed.has(name)) return;
    for (const before of root.joins[name]?.needs ?? []) need(before);
    needed.add(name);
  };
  const names = [
    ...root.always,
    ...(filter ? (root.filterNeeds?.(filter) ?? []) : []),
    ...counted.needs,
  ];
  for (const name of names) need(name);
  const joins = Object.entries(root.joins)
    .filter(([name, { unless }]) => needed.has(name) && !(unless && needed.has(unless)))
    .map(([, join]) => join.sql(day, insideOf(within)));
  return joins.length === 0 ? nothing : sql.join(joins, nothing);
}

/** `counted`: the records, each once, with what is asked of them. */
function countedWords(root: GroupsRoot, asked: GroupsAsked, counted: Counted, day: Fragment) {
  const { record, kind } = root;
  const conditions = [
    root.where(day),
    recordInScope(record, asked.within, day),
    ...(asked.filter ? [filterCondition(kind, asked.filter, day, 'ALL')] : []),
  ];
  return sql`
, counted as (
  select ${sql.join(counted.columns)}
  from ${root.from ?? named(`${record.table} ${record.alias}`)}${joinsFor(root, asked, counted, day)}
  where ${sql.join(conditions, sql` and `)}
)`;
}

/** `grouped`: a row for each group that fulfils the conditions. */
function groupedWords(
  root: GroupsRoot,
  { columns, having }: GroupsAsked,
  { early, late }: Split,
  day: Fragment,
): Fragment {
  const keys = columns.map(({ name }) => named(name));
  const together =
    keys.length > 0
      ? sql`
  group by ${sql.join(keys)}`
      : sql`
  having count(*) > 0`;
  const found = [...keys, ...aggregates(early), ...(late.length > 0 ? [members] : [])];
  const select = sql`
  select ${found.length > 0 ? sql.join(found) : sql`true`}
  from ${rowsOf(root, columns, early, day)}${together}`;
  if (having.length === 0) {
    return sql`
, grouped as (${select}
)`;
  }
  return sql`
, grouped as (
  select * from (${select}
  ) every
  where ${sql.join(having, sql` and `)}
)`;
}

/** `page`: the groups of the page and one more, in their order. */
function pageWords({ terms, after, size }: GroupsAsked): Fragment {
  const order = terms.length > 0 ? sql` order by ${sortedBy(terms, orderColumn)}` : nothing;
  const ordered = terms.map(({ sql: term }, place) => sql`, ${term} as ${orderColumn(place)}`);
  return sql`
, page as (
  select *, row_number() over (${order}) as nth
  from (select *${ordered.length > 0 ? sql.join(ordered, nothing) : nothing} from grouped) ordered
  where ${after ? isAfter(after, terms, orderColumn) : sql`true`}${order}
  limit ${size + 1}::int
)`;
}

function answerShape(
  root: GroupsRoot,
  asked: GroupsAsked,
  { late }: Split,
  day: Fragment,
): Fragment {
  const { chosen, size, terms, totals } = asked;
  const onPage = sql`from page where nth <= ${size}::int`;
  const parts = [sql`'asOf', ${day}`];
  if (chosen.groups) {
    const shape = groupShape(chosen.groups.keys, chosen.groups.measures);
    parts.push(sql`
    'groups', (select coalesce(json_agg(${shape} order by nth), '[]') from page${late.length > 0 ? sql` join late using (nth)` : nothing} where nth <= ${size}::int)`);
  }
  if (chosen.totals) {
    const found = aggregates(totals);
    parts.push(sql`
    'totals', (
      select ${totalsShape(chosen.totals)}
      from (
        select ${found.length > 0 ? sql.join(found) : sql`count(*)`}
        from ${rowsOf(root, [], totals, day)}
      ) total)`);
  }
  if (chosen.totalCount) parts.push(sql`'totalCount', (select count(*)::int from grouped)`);
  if (chosen.hasNextPage) {
    parts.push(sql`'hasNextPage', (select count(*) > ${size}::int from page)`);
  }
  if (chosen.endCursor) {
    const keys = terms.map((_, place) => orderColumn(place));
    parts.push(sql`
    'last', (select json_build_array(${keys.length > 0 ? sql.join(keys) : nothing}) ${onPage} order by nth desc limit 1)`);
  }
  return sql`json_build_object(${sql.join(parts)})`;
}

/** What is selected of the groups of a root, in one statement. */
export function groupsOf(
  db: Kysely<DB>,
  root: GroupsRoot,
  asked: GroupsAsked,
): Question<FoundGroups> {
  const day = sql`${asked.day}::date`;
  const { chosen, within } = asked;
  const isPaged = chosen.groups !== null || chosen.hasNextPage || chosen.endCursor;
  const isGrouped = isPaged || chosen.totalCount;
  const late = isPaged ? lateMeasures(asked) : [];
  const split = { early: asked.measures.filter((measure) => !late.includes(measure)), late };
  const counted = countedColumns(root, { ...asked, measures: split.early }, day);
  if (late.length > 0) counted.columns.push(memberColumn(root));
  return compiled(
    db,
    sql<Answered<FoundGroups>>`
with recursive moments(day) as (values (${day})), ${scopeWords(within, day)}${subtreeWords(within)}${countedWords(root, asked, counted, day)}${isGrouped ? groupedWords(root, asked, split, day) : nothing}${isPaged ? pageWords(asked) : nothing}${late.length > 0 ? lateWords(root, late, asked.size, day) : nothing}
select ${askedColumns},
  ${answerShape(root, asked, split, day)} as answer`,
  );
}
