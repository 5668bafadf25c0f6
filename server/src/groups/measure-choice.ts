import {
  type DayWord,
  daysOf,
  type FactWord,
  type GroupsRoot,
  type RatioWord,
  type UniqWord,
} from './words.js';

/** The ways in which a number that records have becomes one of a group. */
export const factWays = ['sum', 'avg', 'median', 'quantile', 'known'] as const;
export type FactWay = (typeof factWays)[number];

/** The ways in which days that records have become one of a group. */
export const dayWays = ['earliest', 'latest'] as const;
export type DayWay = (typeof dayWays)[number];

/** A measure as it is asked for; `column` is what its value is called in the statement. */
export type Measure =
  | { readonly way: 'count'; readonly column: string }
  | { readonly way: 'uniq'; readonly column: string; readonly word: UniqWord }
  | { readonly way: 'ratio'; readonly column: string; readonly word: RatioWord }
  | { readonly way: DayWay; readonly column: string; readonly word: DayWord }
  | {
      readonly way: FactWay;
      readonly column: string;
      readonly word: FactWord;
      readonly p: number | null;
    };

export const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The facts of which a way makes sense. */
export const factsFor = (root: GroupsRoot, way: FactWay): readonly FactWord[] =>
  way === 'sum' ? root.facts.filter(({ adds }) => adds) : root.facts;

/**
 * The measures that one question asks for, each of them once. Quantiles are numbered as they come,
 * so that the statement is the same whatever they are of.
 */
export class Measures {
  readonly #byColumn = new Map<string, Measure>();
  readonly #quantiles: number[] = [];
  /** The columns of those that conditions and orders look at. */
  readonly deciding = new Set<string>();

  constructor(readonly root: GroupsRoot) {}

  get all(): readonly Measure[] {
    return [...this.#byColumn.values()];
  }

  count(): Measure {
    return this.#kept({ way: 'count', column: 'count' });
  }

  uniq(name: string): Measure {
    const word = named(this.root.uniq, name);
    return this.#kept({ way: 'uniq', column: `uniq_${snake(name)}`, word });
  }

  ratio(name: string): Measure {
    const word = named(this.root.ratios, name);
    return this.#kept({ way: 'ratio', column: `ratio_${snake(name)}`, word });
  }

  day(way: DayWay, name: string): Measure {
    const word = named(daysOf(this.root), name);
    return this.#kept({ way, column: `${way}_${snake(name)}`, word });
  }

  fact(way: FactWay, name: string, p: number | null = null): Measure {
    const word = named(this.root.facts, name);
    const prefix = p === null ? way : `${way}_${this.#placeOf(p)}`;
    return this.#kept({ way, column: `${prefix}_${snake(name)}`, word, p });
  }

  #placeOf(p: number): number {
    const place = this.#quantiles.indexOf(p);
    return place >= 0 ? place + 1 : this.#quantiles.push(p);
  }

  #kept(measure: Measure): Measure {
    const known = this.#byColumn.get(measure.column);
    if (known) return known;
    this.#byColumn.set(measure.column, measure);
    return measure;
  }
}

function named<T extends { readonly name: string }>(words: readonly T[], name: string): T {
  const word = words.find((each) => each.name === name);
  if (!word) throw new Error(`no word for ${name}`);
  return word;
}

const ofWay: Record<FactWay, string> = {
  sum: 'Added up',
  avg: 'The mean',
  median: 'The middle value',
  quantile: 'The quantile `p`',
  known: 'Of how many it is known',
};

const endOf: Record<DayWay, string> = { earliest: 'The first day', latest: 'The last day' };

export const isDay = (measure: Measure): measure is Extract<Measure, { way: DayWay }> =>
  measure.way === 'earliest' || measure.way === 'latest';

/** Every measure of a root by the name that conditions and orders call it by. */
export function measureNames(root: GroupsRoot): ReadonlyMap<string, MeasureName> {
  const names = new Map<string, MeasureName>([
    [
      'COUNT',
      {
        path: 'count',
        says: `How many ${root.nouns} there are in it.`,
        pick: (measures) => measures.count(),
      },
    ],
  ]);
  const upper = (way: string, name: string) => `${way}_${snake(name)}`.toUpperCase();
  for (const { name, description } of root.uniq) {
    names.set(upper('uniq', name), {
      path: `uniq.${name}`,
      says: description,
      pick: (measures) => measures.uniq(name),
    });
  }
  for (const { name, entry } of root.ratios) {
    names.set(upper('ratio', name), {
      path: `ratio.${name}`,
      says: entry.definition.english,
      pick: (measures) => measures.ratio(name),
    });
  }
  for (const way of factWays) {
    for (const { name, entry } of factsFor(root, way)) {
      names.set(upper(way, name), {
        path: `${way}.${name}`,
        says: `${ofWay[way]}: ${entry.definition.english}`,
        ...(way === 'quantile' && { takesP: true }),
        pick: (measures, p) => measures.fact(way, name, p),
      });
    }
  }
  for (const way of dayWays) {
    for (const { name, description } of daysOf(root)) {
      names.set(upper(way, name), {
        path: `${way}.${name}`,
        says: `${endOf[way]}: ${description}`,
        pick: (measures) => measures.day(way, name),
      });
    }
  }
  return names;
}

export interface MeasureName {
  /** Where its value stands in the answer. */
  readonly path: string;
  /** What it is, in words. */
  readonly says: string;
  readonly takesP?: true;
  pick(measures: Measures, p: number | null): Measure;
}
