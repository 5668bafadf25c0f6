import { sql } from 'kysely';
import { type Fragment, named, nothing } from '../sql/fragment.js';
import { type Measure, snake } from './measure-choice.js';
import type { Column, GroupsRoot, Spread, UniqWord, Word } from './words.js';

/*
 * The rows that groups are made of. A record is one row of `counted`, whatever belongs to it; where it
 * is in several groups by a list that it has, it is one row for each. Different things of such a list
 * are counted from rows of their own, on which the record itself is null, so that no count multiplies.
 */

/** The columns of `counted`, and the joins that they need. */
export interface Counted {
  readonly columns: Fragment[];
  readonly needs: readonly string[];
}

/** What a record has to bring for a measure: its name, where it is found, and from which list. */
interface Part {
  readonly name: string;
  readonly word: Word & { readonly ofAll?: Word };
  readonly uniq?: UniqWord;
}

function partOf(measure: Measure): Part | null {
  switch (measure.way) {
    case 'count':
      return null;
    case 'uniq':
      return { name: measure.column, word: measure.word, uniq: measure.word };
    case 'ratio':
      return { name: measure.column, word: measure.word };
    case 'earliest':
    case 'latest':
      return { name: `day_${snake(measure.word.name)}`, word: measure.word };
    default:
      return { name: `fact_${snake(measure.word.name)}`, word: measure.word };
  }
}

/** The parts that measures need, each once: several figures may be of one fact. */
export function partsOf(measures: readonly Measure[]): Part[] {
  const parts = measures.flatMap((measure) => partOf(measure) ?? []);
  return [...new Map(parts.map((part) => [part.name, part])).values()];
}

/** Beside the different things of a list: whether anything is known of that list. */
const knownColumn = (name: string): Fragment => named(`${name}_known`);

const isListed = ({ uniq }: Part): boolean => uniq?.spread !== undefined;

export function countedColumns(
  root: GroupsRoot,
  asked: {
    readonly columns: readonly Column[];
    readonly measures: readonly Measure[];
    readonly totals: readonly Measure[];
    readonly filter: object | null;
  },
  day: Fragment,
): Counted {
  const parts = partsOf([...asked.measures, ...asked.totals]);
  const own = [
    ...asked.columns.map((column) => ({ name: column.name, word: column, far: column.spread })),
    ...parts.map((part) => ({
      name: part.name,
      // Why not with a filter: it may leave a few records, for which looking at whole tables is slower.
      word: (asked.filter === null && part.word.ofAll) || part.word,
      far: part.uniq?.spread,
    })),
  ];
  const near = own.filter(({ far }) => far === undefined);
  const { alias, key } = root.record;
  const ids = own.some(({ far }) => far !== undefined)
    ? key.map((column) => named(`${alias}.${column}`))
    : [];
  const columns = [
    ...ids,
    ...near.map(({ name, word }) => sql`${word.sql(day)} as ${named(name)}`),
  ];
  return {
    columns: columns.length > 0 ? columns : [sql`true`],
    needs: near.flatMap(({ word }) => word.needs ?? []),
  };
}

function listJoins(spread: Spread, needs: readonly string[], day: Fragment): Fragment {
  const joins = Object.entries(spread.joins ?? {}).filter(([name]) => needs.includes(name));
  return joins.length === 0
    ? nothing
    : sql.join(
        joins.map(([, join]) => join.sql(day, () => sql`true`)),
        nothing,
      );
}

/** The joins of a list that columns need, with those that they need themselves. */
function needsIn(spread: Spread, words: readonly Word[]): string[] {
  const all = new Set<string>();
  const need = (name: string): void => {
    for (const before of spread.joins?.[name]?.needs ?? []) need(before);
    all.add(name);
  };
  for (const { needs } of words) for (const name of needs ?? []) need(name);
  return [...all];
}

function spreadOf(root: GroupsRoot, list: string): Spread {
  const spread = root.spreads[list];
  if (!spread) throw new Error(`no list called ${list}`);
  return spread;
}

/** What the record b has of a list: `values` of each of its rows. */
function listOf(
  root: GroupsRoot,
  list: string,
  values: Fragment,
  words: readonly Word[],
  day: Fragment,
): Fragment {
  const spread = spreadOf(root, list);
  return sql`
      select ${values}
      from ${spread.from}${listJoins(spread, needsIn(spread, words), day)}
      where ${spread.where(day)}`;
}

/** The records, or, by a key of which they have several, each with every one of those. */
function spreadRows(root: GroupsRoot, columns: readonly Column[], day: Fragment): Fragment {
  const lists = [...new Set(columns.flatMap(({ spread }) => spread ?? []))];
  if (lists.length === 0) return sql`counted`;
  const joined = lists.map((list) => {
    const of = columns.filter(({ spread }) => spread === list);
    const values = of.map(({ name, sql: value }) => sql`${value(day)} as ${named(name)}`);
    // Why distinct: two rows of the list may have the same key, and the record is in its group once.
    return sql`
    left join lateral (${listOf(root, list, sql`distinct ${sql.join(values)}`, of, day)}
    ) of_${named(list)} on true`;
  });
  return sql`(
    select * from counted b${sql.join(joined, nothing)}
  )`;
}

/** The rows that are aggregated: with those of lists of which different things are counted. */
export function rowsOf(
  root: GroupsRoot,
  columns: readonly Column[],
  measures: readonly Measure[],
  day: Fragment,
): Fragment {
  const records = spreadRows(root, columns, day);
  const parts = partsOf(measures);
  const listed = parts.filter(isListed);
  const alias = named('b');
  if (listed.length === 0) return sql`${records} ${alias}`;
  const keys = columns.map(({ name }) => named(name));
  const near = parts.filter((part) => !isListed(part));
  const ofRecord = [
    sql`true as is_record`,
    ...keys,
    ...near.map(({ name }) => named(name)),
    ...listed.map(
      ({ name, uniq }) => sql`null::${named(uniq?.type.cast ?? 'text')} as ${named(name)}`,
    ),
    ...listed.map(
      ({ name, uniq }) => sql`${spreadOf(root, uniq?.spread ?? '').known} as ${knownColumn(name)}`,
    ),
  ];
  const ofLists = listed.map(({ name, uniq }) => {
    const values = [
      sql`null`,
      ...keys,
      ...near.map(() => sql`null`),
      ...listed.map((each) => (each.name === name ? sql`v.value` : sql`null`)),
      ...listed.map(() => sql`null`),
    ];
    const word = uniq as UniqWord;
    const list = listOf(root, word.spread ?? '', sql`${word.sql(day)} as value`, [word], day);
    return sql`
    union all
    select ${sql.join(values)}
    from ${records} ${alias} cross join lateral (${list}
    ) v`;
  });
  return sql`(
    select ${sql.join(ofRecord)} from ${records} ${alias}${sql.join(ofLists, nothing)}
  ) ${alias}`;
}

const fact = (measure: Extract<Measure, { p: number | null }>): Fragment =>
  named(`fact_${snake(measure.word.name)}`);

/** The columns of a group that its measures are told from. */
export function aggregates(measures: readonly Measure[]): Fragment[] {
  const hasLists = partsOf(measures).some(isListed);
  return measures.flatMap((measure) => {
    const column = named(measure.column);
    switch (measure.way) {
      case 'count':
        return [sql`${hasLists ? sql`count(is_record)` : sql`count(*)`}::int as ${column}`];
      case 'uniq':
        return measure.word.spread === undefined
          ? [sql`count(distinct ${column})::int as ${column}`]
          : [
              sql`case when not bool_or(${knownColumn(measure.column)}) then null else count(distinct ${column})::int end as ${column}`,
            ];
      case 'ratio':
        return [
          sql`count(*) filter (where ${column})::int as ${column}_part`,
          sql`count(${column})::int as ${column}_of`,
        ];
      case 'sum':
      case 'avg':
        return [sql`${named(measure.way)}(${fact(measure)})::float8 as ${column}`];
      case 'earliest':
      case 'latest': {
        const end = named(measure.way === 'earliest' ? 'min' : 'max');
        return [sql`${end}(${named(`day_${snake(measure.word.name)}`)}) as ${column}`];
      }
      case 'known':
        return [sql`count(${fact(measure)})::int as ${column}`];
      default: {
        const p = sql`${measure.p ?? 0.5}::float8`;
        return [
          sql`percentile_cont(${p}) within group (order by ${fact(measure)}::float8) as ${column}`,
        ];
      }
    }
  });
}
