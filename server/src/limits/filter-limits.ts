import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { ArgumentLimitError } from './limit-error.js';
import { limits } from './limits.js';
import { checkText } from './texts.js';

/** Whether a type joins conditions, as the filters of records do and a range of days does not. */
export const isFilter = (type: GraphQLInputObjectType): boolean =>
  ['and', 'or', 'not'].every((name) => name in type.getFields());

interface Held {
  readonly type: GraphQLInputObjectType;
  readonly value: object;
  readonly path: readonly string[];
}

/** So many conditions are told exactly; a filter that has more is not walked any further. */
const mostCounted = 1_000;

/** A filter as it was handed over: how deep it goes, and how much it holds. */
export function checkFilter(type: GraphQLInputObjectType, argument: string, value: unknown): void {
  let level = heldIn(type, value, [argument]);
  let depth = 0;
  let conditions = 0;
  let tooDeep: readonly string[] | null = null;
  // Why level by level: how deep it is has to be told also where it is deeper than may be.
  for (; level.length > 0; level = level.flatMap(inside)) {
    depth += 1;
    if (depth > limits.filterDepth) tooDeep ??= level[0]?.path ?? null;
    for (const each of level) {
      checkValues(each);
      conditions += Object.values(each.value).filter((condition) => condition != null).length;
      if (conditions > mostCounted) throw tooMany(argument, conditions);
    }
  }
  if (tooDeep) throw tooDeepAt(tooDeep, depth);
  if (conditions > limits.filterConditions) throw tooMany(argument, conditions);
}

/** The filters that a value is: one, or a list of them. Any other value is refused where it is read. */
function heldIn(
  type: GraphQLInputObjectType,
  value: unknown,
  path: readonly string[],
): readonly Held[] {
  if (Array.isArray(value)) {
    return value.flatMap((each, place) => heldIn(type, each, [...path, String(place)]));
  }
  return typeof value === 'object' && value !== null ? [{ type, value, path }] : [];
}

function inside({ type, value, path }: Held): readonly Held[] {
  return Object.entries(value).flatMap(([name, each]) => {
    const held = getNamedType(type.getFields()[name]?.type);
    return isInputObjectType(held) && isFilter(held) ? heldIn(held, each, [...path, name]) : [];
  });
}

function checkValues({ type, value, path }: Held): void {
  for (const [name, each] of Object.entries(value)) {
    const isBranches = name === 'and' || name === 'or';
    if (isBranches && Array.isArray(each)) checkBranches(each.length, [...path, name]);
    else if (!isInputObjectType(getNamedType(type.getFields()[name]?.type))) {
      checkText(each, [...path, name]);
    }
  }
}

function checkBranches(requested: number, path: readonly string[]): void {
  const allowed = limits.filterBranches;
  if (requested >= 1 && requested <= allowed) return;
  throw new ArgumentLimitError(
    path,
    `Expected a list of 1 to ${allowed} filters, or none at all.`,
    requested > allowed ? { limit: 'filterBranches', allowed, requested } : null,
  );
}

const tooDeepAt = (path: readonly string[], requested: number): ArgumentLimitError =>
  new ArgumentLimitError(path, `Expected filters at most ${limits.filterDepth} deep.`, {
    limit: 'filterDepth',
    allowed: limits.filterDepth,
    requested,
  });

const tooMany = (argument: string, requested: number): ArgumentLimitError =>
  new ArgumentLimitError(
    [argument],
    `Expected at most ${limits.filterConditions} conditions in a filter.`,
    { limit: 'filterConditions', allowed: limits.filterConditions, requested },
  );
