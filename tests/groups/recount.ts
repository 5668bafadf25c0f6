/** The plain count that groups are compared with: one record after the other, key by key. */

type Shown = string | number | boolean | null;

/** A key of a record: what tells groups apart, and what is shown of it. */
export interface KeyValue {
  readonly same: Shown;
  readonly shown: Shown;
}

export const plain = (shown: Shown): KeyValue => ({ same: shown, shown });

/** What a root counts, on one day; paths are those of the answer, as `owner.kind.code`. */
export interface Recounted<R> {
  readonly records: readonly R[];
  readonly keys: Readonly<Record<string, (record: R) => KeyValue>>;
  /** Keys of which a record may have several, by the list that they come from. */
  readonly lists: Readonly<Record<string, ListKeys<R>>>;
  readonly ratios: Readonly<Record<string, (record: R) => boolean | null>>;
  readonly facts: Readonly<Record<string, (record: R) => number | null>>;
  /** Null where it is not known of a record. */
  readonly uniq: Readonly<Record<string, (record: R) => readonly Shown[] | null>>;
  readonly days: Readonly<Record<string, (record: R) => string | null>>;
}

interface ListKeys<R> {
  elementsOf(record: R): readonly unknown[];
  readonly keys: Readonly<Record<string, (element: never) => KeyValue>>;
}

/** A measure as it is asked for: `count`, `uniq.owners`, `quantile.0.9.documents`. */
export interface Asked {
  readonly way:
    | 'count'
    | 'uniq'
    | 'ratio'
    | 'sum'
    | 'avg'
    | 'median'
    | 'quantile'
    | 'known'
    | 'earliest'
    | 'latest';
  readonly name: string;
  readonly p?: number;
}

export const labelOf = ({ way, name, p }: Asked): string =>
  [way, ...(p === undefined ? [] : [p]), ...(way === 'count' ? [] : [name])].join('.');

/** A number, or a day as text. */
export type Figure = number | string | null;

export const isDay = ({ way }: Asked): boolean => way === 'earliest' || way === 'latest';

export interface CountedGroup {
  readonly by: readonly Shown[];
  readonly measures: Readonly<Record<string, Figure>>;
}

const nothing = plain(null);

/** The keys of a record: as many as it has groups. */
function keysOf<R>(root: Recounted<R>, record: R, paths: readonly string[]): KeyValue[][] {
  let found: (KeyValue | undefined)[][] = [paths.map((path) => root.keys[path]?.(record))];
  for (const list of Object.values(root.lists)) {
    const inList = paths.filter((path) => list.keys[path]);
    if (inList.length === 0) continue;
    const elements = list.elementsOf(record);
    const different = new Map<string, Map<string, KeyValue>>();
    for (const element of elements) {
      const keys = new Map(
        inList.map((path) => [path, list.keys[path]?.(element as never) ?? nothing]),
      );
      different.set(JSON.stringify([...keys.values()].map(({ same }) => same)), keys);
    }
    const options = different.size > 0 ? [...different.values()] : [new Map<string, KeyValue>()];
    found = found.flatMap((keys) =>
      options.map((option) =>
        paths.map((path, n) => (list.keys[path] ? (option.get(path) ?? nothing) : keys[n])),
      ),
    );
  }
  return found.map((keys) =>
    keys.map((key, n) => {
      if (!key) throw new Error(`the recount has no key ${paths[n]}`);
      return key;
    }),
  );
}

const average = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Between the two values that it falls between, as far as it is from the lower one. */
function quantile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? 0;
  return low + (high - low) * (at - Math.floor(at));
}

function measured<R>(root: Recounted<R>, records: readonly R[], asked: Asked) {
  const { way, name } = asked;
  if (way === 'count') return { [labelOf(asked)]: records.length };
  if (way === 'uniq') {
    const of = root.uniq[name];
    if (!of) throw new Error(`the recount has no uniq ${name}`);
    const lists = records.map(of);
    const different = new Set(lists.flatMap((list) => list ?? []));
    different.delete(null);
    const isUnknown = lists.length > 0 && lists.every((list) => list === null);
    return { [labelOf(asked)]: isUnknown ? null : different.size };
  }
  if (way === 'ratio') {
    const of = root.ratios[name];
    if (!of) throw new Error(`the recount has no ratio ${name}`);
    const known = records.map(of).filter((each) => each !== null);
    const numerator = known.filter(Boolean).length;
    const label = labelOf(asked);
    return {
      [`${label}.numerator`]: numerator,
      [`${label}.denominator`]: known.length,
      [`${label}.value`]: known.length === 0 ? null : numerator / known.length,
    };
  }
  if (isDay(asked)) {
    const of = root.days[name];
    if (!of) throw new Error(`the recount has no day ${name}`);
    const days = records
      .map(of)
      .filter((each) => each !== null)
      .sort();
    return { [labelOf(asked)]: days.at(way === 'earliest' ? 0 : -1) ?? null };
  }
  const of = root.facts[name];
  if (!of) throw new Error(`the recount has no fact ${name}`);
  const values = records.map(of).filter((each) => each !== null);
  return { [labelOf(asked)]: factOf(values, asked) };
}

function factOf(values: readonly number[], { way, p }: Asked): number | null {
  switch (way) {
    case 'sum':
      return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
    case 'avg':
      return average(values);
    case 'known':
      return values.length;
    default:
      return quantile(values, p ?? 0.5);
  }
}

/** Groups of records by some keys, each with some measures. */
export function recountGroups<R>(
  root: Recounted<R>,
  records: readonly R[],
  paths: readonly string[],
  measures: readonly Asked[],
): CountedGroup[] {
  const groups = new Map<string, { by: Shown[]; records: R[] }>();
  for (const record of records) {
    for (const keys of keysOf(root, record, paths)) {
      const same = JSON.stringify(keys.map((key) => key.same));
      const group = groups.get(same);
      if (group) group.records.push(record);
      else groups.set(same, { by: keys.map(({ shown }) => shown), records: [record] });
    }
  }
  return [...groups.values()].map((group) => ({
    by: group.by,
    measures: recountMeasures(root, group.records, measures),
  }));
}

export const recountMeasures = <R>(
  root: Recounted<R>,
  records: readonly R[],
  measures: readonly Asked[],
): Record<string, Figure> =>
  Object.assign({}, ...measures.map((asked) => measured(root, records, asked)));
