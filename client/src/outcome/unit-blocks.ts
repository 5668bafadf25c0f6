import type { OutcomeChangesQuery } from '../gql/graphql';

type Summary = OutcomeChangesQuery['outcomeSummary'];
type Line = Summary['rows'][number];

export interface UnitBlock {
  key: string;
  unit: Line['unit'];
  /** How many there are of this unit; more than `lines` where only the first are shown. */
  total: number;
  lines: Line[];
}

interface Counted {
  unit: { indonesian: string };
  isPercent: boolean;
}

const keyOf = ({ unit, isPercent }: Counted): string =>
  `${unit.indonesian.toLowerCase()} ${isPercent}`;

/** The lines in blocks of one unit each, the unit with most of them first. */
export const unitBlocks = ({ byUnit, rows }: Pick<Summary, 'byUnit' | 'rows'>): UnitBlock[] => {
  const lines = new Map<string, Line[]>();
  for (const line of rows) lines.set(keyOf(line), [...(lines.get(keyOf(line)) ?? []), line]);
  return byUnit.flatMap((each) => {
    const own = lines.get(keyOf(each));
    if (!own) return [];
    return [{ key: keyOf(each), unit: each.unit, total: each.counts.compared, lines: own }];
  });
};

/** So few lines that headings of units would only stand in the way: every value names its unit. */
const fewLines = 12;

export const isFlat = (blocks: readonly UnitBlock[]): boolean =>
  blocks.reduce((sum, { total }) => sum + total, 0) <= fewLines &&
  blocks.every(({ total, lines }) => lines.length === total);
