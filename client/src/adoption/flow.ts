import type { FlowDrawing } from '../charts/flow';
import { type Matrix, type Pair, type Party, pairsByPlace, sumOf } from './matrix';

/** Ribbons that can still be told apart. */
const mostFlows = 12;

export interface Flows {
  shown: Pair[];
  /** How many pairs are not drawn by themselves, and the adoptions in them. */
  rest: { pairs: number; applied: number };
  /** Adoptions inside one agency: a ribbon from it to itself would show no way. */
  inside: number;
}

export const flowsOf = (matrix: Matrix): Flows => {
  const { between: pairs, inside } = pairsByPlace(matrix);
  const others = pairs.slice(mostFlows);
  return {
    shown: pairs.slice(0, mostFlows),
    rest: { pairs: others.length, applied: sumOf(others) },
    inside: sumOf(inside),
  };
};

export interface FlowNames {
  party: (party: Party) => string;
  rest: string;
  count: (value: number) => string;
}

/**
 * The picture of the flows. Why the rest only where it is no more than what is shown: one ribbon of nine
 * tenths would leave nothing of the others to be seen, and its number stands in the text.
 */
export const flowDrawing = (
  { shown, rest }: Pick<Flows, 'shown' | 'rest'>,
  names: FlowNames,
): FlowDrawing => {
  const drawn = shown.reduce((sum, { applied }) => sum + applied, 0);
  const nodes: FlowDrawing['nodes'] = [];
  const places = new Map<string, number>();
  const nodeOf = (side: 'from' | 'to', key: string, name: string): number => {
    const known = places.get(`${side} ${key}`);
    if (known !== undefined) return known;
    places.set(`${side} ${key}`, nodes.length);
    return nodes.push({ side, name, value: 0, main: false }) - 1;
  };
  const keyOf = ({ agency, code }: Party) => `${agency?.government ?? ''}/${code}`;
  const links = shown.map(({ source, adopter, applied }) => ({
    source: nodeOf('from', keyOf(source), names.party(source)),
    target: nodeOf('to', keyOf(adopter), names.party(adopter)),
    value: applied,
  }));
  if (rest.applied > 0 && rest.applied <= drawn) {
    links.push({
      source: nodeOf('from', '', names.rest),
      target: nodeOf('to', '', names.rest),
      value: rest.applied,
    });
  }
  for (const { source, target, value } of links) {
    for (const node of [nodes[source], nodes[target]]) if (node) node.value += value;
  }
  const largest = Math.max(
    0,
    ...nodes
      .filter(({ side, name }) => side === 'from' && name !== names.rest)
      .map(({ value }) => value),
  );
  return {
    nodes: nodes.map((node) => ({
      ...node,
      main: node.side === 'from' && node.value === largest && node.name !== names.rest,
    })),
    links,
    count: names.count,
  };
};
