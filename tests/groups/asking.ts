import { questionSchema } from '@satu-inovasi/server/graphql/build-schema';
import { getNamedType, isObjectType } from 'graphql';
import { type Asked, type CountedGroup, type Figure, labelOf } from './recount.js';

/*
 * Questions of groups as text, from the paths of keys and measures; what there is to ask is read from
 * the schema, so that a new key is asked about without a word here.
 */

const schema = await questionSchema();

/** Texts in two languages are told by one of them. */
const wording = '.indonesian';

function pathsIn(typeName: string): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return Object.values(type.getFields()).flatMap(({ name, type: of }) => {
    const inside = getNamedType(of);
    if (!isObjectType(inside)) return [name];
    if (inside.name === 'Wording') return [`${name}${wording}`];
    return pathsIn(inside.name).map((path) => `${name}.${path}`);
  });
}

/** Every path under `by`; texts without the name of their language. */
export const keyPaths = (noun: string): string[] =>
  pathsIn(`${noun}GroupKeys`).map((path) =>
    path.endsWith(`name${wording}`) || path.endsWith(`title${wording}`)
      ? path.slice(0, -wording.length)
      : path,
  );

/** Every measure, quantiles of one share. */
export function measuresOf(noun: string): Asked[] {
  const type = schema.getType(`${noun}Group`);
  if (!isObjectType(type)) throw new Error(`there are no groups of ${noun}`);
  return Object.values(type.getFields()).flatMap((field): Asked[] => {
    const way = field.name as Asked['way'] | 'by';
    const inside = getNamedType(field.type);
    if (way === 'by') return [];
    if (!isObjectType(inside)) return [{ way, name: way }];
    const names = Object.keys(inside.getFields());
    return names.map((name) => ({ way, name, ...(way === 'quantile' && { p: 0.9 }) }));
  });
}

/** Paths as a selection: `owner.code` and `owner.kind.code` become `owner { code kind { code } }`. */
export function selectionOf(paths: readonly string[]): string {
  const inside = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...more] = path.split('.');
    const rest = more.join('.');
    const isText = rest === '' && (first === 'name' || first === 'title');
    inside.set(first, [
      ...(inside.get(first) ?? []),
      ...(isText ? ['indonesian'] : rest ? [rest] : []),
    ]);
  }
  return [...inside]
    .map(([name, deeper]) => (deeper.length > 0 ? `${name} { ${selectionOf(deeper)} }` : name))
    .join(' ');
}

const alias = ({ way, p }: Asked): string =>
  p === undefined ? way : `${way}_${String(p).replace('.', '_')}`;

export function measureSelection(measures: readonly Asked[]): string {
  return measures
    .map((asked) => {
      const { way, name, p } = asked;
      if (way === 'count') return 'count';
      const parts = way === 'ratio' ? `${name} { numerator denominator value }` : name;
      return p === undefined
        ? `${way} { ${parts} }`
        : `${alias(asked)}: quantile(p: ${p}) { ${parts} }`;
    })
    .join(' ');
}

const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (found, name) => (found as Record<string, unknown> | null)?.[name] ?? null,
      value,
    );

const shownAt = (by: unknown, path: string) => {
  const found = at(by, path);
  const text = found !== null && typeof found === 'object' ? at(found, 'indonesian') : found;
  return text as CountedGroup['by'][number];
};

/** The measures of a group of the answer in the form of the recount. */
export function measuresIn(group: object, measures: readonly Asked[]): CountedGroup['measures'] {
  const found: Record<string, Figure> = {};
  for (const asked of measures) {
    const { way, name } = asked;
    const label = labelOf(asked);
    if (way === 'count') found[label] = at(group, 'count') as number;
    else if (way !== 'ratio') found[label] = at(group, `${alias(asked)}.${name}`) as Figure;
    else {
      for (const part of ['numerator', 'denominator', 'value']) {
        found[`${label}.${part}`] = at(group, `ratio.${name}.${part}`) as number | null;
      }
    }
  }
  return found;
}

export const groupIn = (
  group: object,
  paths: readonly string[],
  measures: readonly Asked[],
): CountedGroup => ({
  by: paths.map((path) => shownAt(at(group, 'by'), path)),
  measures: measuresIn(group, measures),
});

/** Nine digits: more than anyone reads, and fewer than two ways of adding may differ in. */
const rounded = (value: Figure): Figure =>
  typeof value === 'number' ? Number(value.toPrecision(9)) : value;

const inOneForm = ({ by, measures }: CountedGroup): string =>
  JSON.stringify([by, Object.entries(measures).map(([name, value]) => [name, rounded(value)])]);

/** Groups as texts in a fixed order, to be compared whole. */
export const comparable = (groups: readonly CountedGroup[]): string[] =>
  groups.map(inOneForm).sort();
