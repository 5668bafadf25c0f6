import type { FieldNode } from 'graphql';
import { errorCode, InvalidArgumentError } from '../graphql/errors.js';
import { type Asking, argumentOf, type Selected, selectedIn } from '../graphql/selection.js';
import {
  type DayWay,
  dayWays,
  type FactWay,
  factWays,
  type Measure,
  type Measures,
} from './measure-choice.js';
import { type Column, type GroupsRoot, isObject, type KeyField } from './words.js';

/** A key field with those selected in it. */
export interface ChosenKey {
  readonly field: KeyField;
  readonly inside: readonly ChosenKey[];
}

/** The measures selected in one place, with what they are called there. */
export interface ChosenMeasures {
  readonly count: boolean;
  readonly uniq: Named | null;
  readonly ratio: Named | null;
  /** Facts and days by the way, and of quantiles by what they are of. */
  readonly facts: ReadonlyMap<Exclude<FactWay, 'quantile'> | DayWay, Named>;
  readonly quantiles: ReadonlyMap<number, Named>;
}

/** Measures by the name of their field. */
export type Named = ReadonlyMap<string, Measure>;

/** What a question of groups wants to have answered. */
export interface Chosen {
  readonly groups: {
    readonly keys: readonly ChosenKey[];
    readonly measures: ChosenMeasures;
  } | null;
  readonly totals: ChosenMeasures | null;
  readonly totalCount: boolean;
  readonly hasNextPage: boolean;
  readonly endCursor: boolean;
}

const nodesOf = (selected: readonly Selected[], name: string): readonly FieldNode[] | null =>
  selected.find((each) => each.name === name)?.nodes ?? null;

/** Reads from the fields below a root what is to be grouped by and computed. */
export function chosenBy(
  root: GroupsRoot,
  fieldNodes: readonly FieldNode[],
  asking: Asking,
  group: Measures,
  total: Measures,
): Chosen {
  const selected = selectedIn(fieldNodes, asking);
  const groups = onlyOnce(nodesOf(selected, 'groups'));
  const totals = nodesOf(selected, 'totals');
  return {
    groups: groups && chosenGroups(root, selectedIn(groups, asking), asking, group),
    totals: totals && chosenMeasures('totals', selectedIn(totals, asking), asking, total),
    totalCount: nodesOf(selected, 'totalCount') !== null,
    hasNextPage: nodesOf(selected, 'hasNextPage') !== null,
    endCursor: nodesOf(selected, 'endCursor') !== null,
  };
}

/** What is selected in `groups` is grouped by, so there is one of it: under two aliases it would be two questions. */
function onlyOnce(nodes: readonly FieldNode[] | null): readonly FieldNode[] | null {
  const names = new Set(nodes?.map(({ alias, name }) => (alias ?? name).value));
  if (names.size > 1) {
    throw new InvalidArgumentError(
      ['groups'],
      `Expected \`groups\` once, not as ${[...names].join(' and ')}: what is selected in it is what is grouped by. Give the whole question an alias to ask for other groups beside.`,
      errorCode.badRequest,
    );
  }
  return nodes;
}

function chosenGroups(
  root: GroupsRoot,
  selected: readonly Selected[],
  asking: Asking,
  measures: Measures,
) {
  const by = nodesOf(selected, 'by');
  return {
    keys: by ? chosenKeys(root.keys, by, asking) : [],
    measures: chosenMeasures('groups', selected, asking, measures),
  };
}

function chosenKeys(
  fields: readonly KeyField[],
  nodes: readonly FieldNode[],
  asking: Asking,
): ChosenKey[] {
  return selectedIn(nodes, asking).map(({ name, nodes: places }) => {
    const field = fields.find((each) => each.name === name);
    if (!field) throw new Error(`no key called ${name}`);
    return { field, inside: isObject(field) ? chosenKeys(field.fields, places, asking) : [] };
  });
}

/** The columns that the chosen keys are told from, each once. */
export function chosenColumns(keys: readonly ChosenKey[]): Column[] {
  const columns = keys.flatMap(({ field, inside }) =>
    isObject(field) ? chosenColumns(inside) : [field.column],
  );
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}

function chosenMeasures(
  below: 'groups' | 'totals',
  selected: readonly Selected[],
  asking: Asking,
  measures: Measures,
): ChosenMeasures {
  const inside = (name: string, pick: (name: string) => Measure): Named | null => {
    const nodes = nodesOf(selected, name);
    return nodes && new Map(selectedIn(nodes, asking).map((each) => [each.name, pick(each.name)]));
  };
  const facts = new Map<Exclude<FactWay, 'quantile'> | DayWay, Named>();
  for (const way of factWays) {
    if (way === 'quantile') continue;
    const found = inside(way, (name) => measures.fact(way, name));
    if (found) facts.set(way, found);
  }
  for (const way of dayWays) {
    const found = inside(way, (name) => measures.day(way, name));
    if (found) facts.set(way, found);
  }
  const count = nodesOf(selected, 'count') !== null;
  if (count) measures.count();
  return {
    count,
    uniq: inside('uniq', (name) => measures.uniq(name)),
    ratio: inside('ratio', (name) => measures.ratio(name)),
    facts,
    quantiles: chosenQuantiles(below, nodesOf(selected, 'quantile') ?? [], asking, measures),
  };
}

/**
 * Under several aliases there may be several quantiles; those of the same share are one. Why an error
 * names the fields above the argument: it is the root that is refused, which has no such argument.
 */
function chosenQuantiles(
  below: 'groups' | 'totals',
  nodes: readonly FieldNode[],
  asking: Asking,
  measures: Measures,
): Map<number, Map<string, Measure>> {
  const quantiles = new Map<number, Map<string, Measure>>();
  for (const node of nodes) {
    const p = shareOf(Number(argumentOf(node, 'p', asking)), [below, 'quantile', 'p']);
    const named = quantiles.get(p) ?? new Map<string, Measure>();
    for (const { name } of selectedIn([node], asking)) {
      named.set(name, measures.fact('quantile', name, p));
    }
    quantiles.set(p, named);
  }
  return quantiles;
}

/** Which share of the cases lies at or below a quantile. */
export function shareOf(p: number, argument: readonly string[]): number {
  if (!(p >= 0 && p <= 1)) {
    throw new InvalidArgumentError(
      argument,
      'Expected a number from 0 to 1, such as 0.9 for the value that nine tenths do not exceed.',
    );
  }
  return p;
}
