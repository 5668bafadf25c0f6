import { type Dice, diceOf, shuffled } from '@satu-inovasi/db/generating/dice';
import { describe, expect, test } from 'vitest';
import {
  comparable,
  groupIn,
  keyPaths,
  measureSelection,
  measuresIn,
  measuresOf,
  selectionOf,
} from './asking.js';
import { type Condition, conditionsFor } from './filters.js';
import {
  type Asked,
  type CountedGroup,
  type Figure,
  labelOf,
  recountGroups,
  recountMeasures,
} from './recount.js';
import { type RootUnderTest, roots } from './roots.js';
import { city, today } from './the-city.js';

/** Random questions of groups, filtered and with conditions, against a count without SQL. */

const days = ['2018-06-30', '2022-12-31', '2023-01-01', '2025-03-15', today];
const perRoot = 100;

const some = <T>(all: readonly T[], most: number, dice: Dice): T[] =>
  shuffled(all, dice).slice(0, dice.between(1, most));

/** One condition, its contrary, or two of which both or one has to hold. */
function randomFilter(all: readonly Condition[], dice: Dice): Condition | null {
  const [first, second] = shuffled(all, dice);
  if (!first || !second || dice.chance(0.3)) return null;
  switch (dice.below(4)) {
    case 0:
      return { text: `not: { ${first.text} }`, holds: (record) => !first.holds(record) };
    case 1:
      return {
        text: `or: [{ ${first.text} }, { ${second.text} }]`,
        holds: (record) => first.holds(record) || second.holds(record),
      };
    case 2:
      return {
        text: `and: [{ ${first.text} }, { not: { ${second.text} } }]`,
        holds: (record) => first.holds(record) && !second.holds(record),
      };
    default:
      return first;
  }
}

const measureName = ({ way, name }: Asked): string =>
  way === 'count'
    ? 'COUNT'
    : `${way}_${name.replace(/[A-Z]/g, (letter) => `_${letter}`)}`.toUpperCase();

const shareOf = ({ p }: Asked): string => (p === undefined ? '' : `, p: ${p}`);

const figureOf = ({ measures }: CountedGroup, asked: Asked): Figure =>
  measures[asked.way === 'ratio' ? `${labelOf(asked)}.value` : labelOf(asked)] ?? null;

interface Having {
  readonly text: string;
  holds(group: CountedGroup): boolean;
}

/** A bound that some of the groups fulfil: the value of one of them, a little less; none of days. */
function randomHaving(groups: readonly CountedGroup[], asked: Asked, dice: Dice): Having | null {
  const values = groups
    .map((group) => figureOf(group, asked))
    .filter((value) => typeof value === 'number');
  if (values.length === 0) return null;
  // Why not the value itself: two ways of adding may differ in the last digit.
  const bound = dice.pick(values) - 1e-6;
  const isLeast = dice.chance(0.5);
  return {
    text: `having: [{ measure: ${measureName(asked)}${shareOf(asked)}, ${isLeast ? 'min' : 'max'}: ${bound} }]`,
    holds: (group) => {
      const value = figureOf(group, asked);
      return typeof value === 'number' && (isLeast ? value >= bound : value <= bound);
    },
  };
}

/** Whether values stand in order, with what is not known at the end. */
function expectInOrder(values: readonly Figure[], descending: boolean): void {
  const known = values.filter((value) => value !== null);
  expect(values.slice(0, known.length)).toEqual(known);
  const upwards = [...known].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  expect(known).toEqual(descending ? upwards.reverse() : upwards);
}

async function askAtRandom({ noun, field, recounted }: RootUnderTest, dice: Dice): Promise<number> {
  const day = dice.pick(days);
  const root = recounted(city.raw, day);
  const paths = some(keyPaths(noun), 3, dice);
  const measures = some(measuresOf(noun), 4, dice).map((asked) =>
    asked.p === undefined ? asked : { ...asked, p: dice.pick([0, 0.1, 0.5, 0.95, 1]) },
  );
  const filter = randomFilter(conditionsFor(city.raw, day)[noun] ?? [], dice);
  const records = root.records.filter((record) => filter?.holds(record as never) ?? true);
  const all = recountGroups(root, records, paths, measures);
  const having = dice.chance(0.6) ? randomHaving(all, dice.pick(measures), dice) : null;
  const sorted = dice.pick(measures);
  const descending = dice.chance(0.5);
  const { data, statements } = await city.ask(`{ ${field}(asOf: "${day}", first: 1000
    ${filter ? `filter: { ${filter.text} }` : ''} ${having?.text ?? ''}
    orderBy: [{ measure: ${measureName(sorted)}${shareOf(sorted)}, direction: ${descending ? 'DESC' : 'ASC'} }]) {
    groups { by { ${selectionOf(paths)} } ${measureSelection(measures)} }
    totals { ${measureSelection(measures)} } totalCount hasNextPage } }`);
  expect(statements).toBe(1);
  const answer = data[field] as { groups: object[]; totals: object; totalCount: number };
  const found = answer.groups.map((group) => groupIn(group, paths, measures));
  const expected = all.filter((group) => having?.holds(group) ?? true);
  expect(answer.totalCount).toBe(expected.length);
  if (expected.length <= 1_000) expect(comparable(found)).toEqual(comparable(expected));
  expectInOrder(
    found.map((group) => figureOf(group, sorted)),
    descending,
  );
  const totals = [{ by: [], measures: measuresIn(answer.totals, measures) }];
  expect(comparable(totals)).toEqual(
    comparable([{ by: [], measures: recountMeasures(root, records, measures) }]),
  );
  return expected.length;
}

describe.each(roots.map((root, place) => ({ ...root, place })))('$field', (root) => {
  test(`${perRoot} random questions`, { timeout: 120_000 }, async () => {
    const sizes: number[] = [];
    for (let n = 0; n < perRoot; n++) {
      sizes.push(await askAtRandom(root, diceOf(20261124, root.place, n)));
    }
    // Or the questions would be about nothing.
    expect(sizes.filter((size) => size > 1).length).toBeGreaterThan(perRoot / 2);
  });
});
