import { sql } from 'kysely';
import { type Fragment, named, nothing } from '../sql/fragment.js';
import type { Wanted } from '../sql/innovation-sets.js';
import { governmentIn, numberIn, pairOf } from './common-keys.js';
import { aggregates, partsOf } from './group-rows.js';
import type { Measure } from './measure-choice.js';
import { bigint, type Column, type GroupsRoot, type Word } from './words.js';

/*
 * Measures told from other tables are worked out for the groups of the page alone, where there are many more
 * groups than a page holds: of a thousand agencies a hundred are shown.
 */

interface Asked {
  readonly columns: readonly Column[];
  readonly measures: readonly Measure[];
  readonly totals: readonly Measure[];
  /** The columns of the measures that say which groups there are and in which order. */
  readonly deciding: ReadonlySet<string>;
}

/** Whether a column tells records apart, of which there may be any number. */
const isOfRecords = ({ type }: Column): boolean => type === bigint;

const ofAll = (measure: Measure): Word | undefined =>
  'word' in measure && 'ofAll' in measure.word ? measure.word.ofAll : undefined;

const isListed = (measure: Measure): boolean =>
  measure.way === 'uniq' && measure.word.spread !== undefined;

/** The measures that can wait until the page is known: nothing else needs them. */
export function lateMeasures({ columns, measures, totals, deciding }: Asked): Measure[] {
  if (!columns.some(isOfRecords) || measures.some(isListed)) return [];
  const needed = new Set(totals.flatMap((measure) => ofAll(measure) ?? []));
  return measures.filter((measure) => {
    const word = ofAll(measure);
    return word !== undefined && !deciding.has(measure.column) && !needed.has(word);
  });
}

/** What `counted` has to hold so that the records of a group can be found again. */
export const memberColumn = ({ record: { alias, key } }: GroupsRoot): Fragment => {
  const [government, id] = key.map((column) => `${alias}.${column}`);
  return sql`${pairOf(government ?? '', id ?? '')} as member`;
};

export const members: Fragment = sql`array_agg(member) as members`;

const ofMembers =
  (idColumn: string): Wanted =>
  (alias) =>
    sql`(${named(`${alias}.government_id`)}, ${named(`${alias}.${idColumn}`)}) in (select government_id, ${named(idColumn)} from member)`;

/** `late`: those measures of each group of the page. */
export function lateWords(
  root: GroupsRoot,
  late: readonly Measure[],
  size: number,
  day: Fragment,
): Fragment {
  const { alias, key } = root.record;
  const id = key[1] ?? '';
  const words = partsOf(late).map(({ name, word }) => ({ name, word: word.ofAll ?? word }));
  const needs = new Set(words.flatMap(({ word }) => word.needs ?? []));
  const joins = Object.entries(root.joins)
    .filter(([name]) => needs.has(name))
    .map(([, join]) => join.sql(day, ofMembers(id)));
  return sql`
, member as materialized (
  select nth, ${governmentIn(sql`m.pair`)} as government_id, ${numberIn(sql`m.pair`)} as ${named(id)}
  from page cross join lateral unnest(members) as m(pair)
  where nth <= ${size}::int
), late as (
  select nth, ${sql.join(aggregates(late))}
  from (
    select ${named(alias)}.nth, ${sql.join(words.map(({ name, word }) => sql`${word.sql(day)} as ${named(name)}`))}
    from member ${named(alias)}${joins.length > 0 ? sql.join(joins, nothing) : nothing}
  ) b
  group by nth
)`;
}
