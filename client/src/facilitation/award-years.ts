import type { Totals } from './awards';

type Group = Totals['groups'][number];
export type Programme = Group['programme'];

export interface TierCount {
  tier: string | null;
  count: number;
}

export interface AwardYear {
  /** Nothing where no source states the year. */
  year: number | null;
  total: number;
  cells: Partial<Record<Programme, { count: number; tiers: TierCount[] }>>;
}

/** Year by year what was won in each programme and tier, newest first; years without any between others too. */
export const awardYears = (groups: readonly Group[]): AwardYear[] => {
  const years = new Map<number | null, AwardYear>();
  for (const { year, programme, tier, count } of groups) {
    const row = years.get(year) ?? { year, total: 0, cells: {} };
    const cell = row.cells[programme] ?? { count: 0, tiers: [] };
    row.total += count;
    row.cells[programme] = {
      count: cell.count + count,
      tiers: [...cell.tiers, { tier, count }],
    };
    years.set(year, row);
  }
  const known = [...years.keys()].filter((year) => year !== null);
  for (let year = Math.min(...known); year < Math.max(...known); year++) {
    if (!years.has(year)) years.set(year, { year, total: 0, cells: {} });
  }
  return [...years.values()].sort((one, other) => (other.year ?? 0) - (one.year ?? 0));
};

/** What has no tier stands last. */
export const namedFirst = (tiers: readonly TierCount[]): TierCount[] =>
  [...tiers].sort((one, other) => Number(one.tier === null) - Number(other.tier === null));

/** The programmes in which anything was won, in the order given. */
export const wonIn = (rows: readonly AwardYear[], order: readonly Programme[]): Programme[] =>
  order.filter((programme) => rows.some(({ cells }) => cells[programme]));
