import { type Day, yearOf } from './days.js';
import { diceOf } from './dice.js';
import type { PlannedGovernment } from './sizes.js';

type Row = Record<string, string>;

/** A published index is made up for so many years before the current one. */
const scoredYears = 5;

/** The index that was published for each city: it rises, with a setback now and then. */
export function scoreRows(
  governments: readonly PlannedGovernment[],
  predicates: readonly Row[],
  { seed, today }: { seed: number; today: Day },
): Row[] {
  return governments.flatMap(({ nameId, tier }, place) => {
    if (tier !== 'CITY') return [];
    const dice = diceOf(seed, 3, place);
    let hundredths = dice.between(3_000, 4_200);
    return Array.from({ length: scoredYears }, (_, n) => {
      const year = yearOf(today) - scoredYears + n;
      if (n > 0) hundredths = Math.min(9_500, hundredths + dice.between(-150, 900));
      return {
        region: nameId.replace(/^Pemerintah /, ''),
        region_kind: 'CITY',
        year: String(year),
        scale: 'PERCENT',
        score: (hundredths / 100).toFixed(2),
        predicate: predicateOf(hundredths / 100, year, predicates),
        source: 'karangan / made up',
      };
    });
  });
}

/** What the newest rules up to a year call an index; a year before any rules takes the first ones. */
function predicateOf(score: number, year: number, predicates: readonly Row[]): string {
  const years = predicates.map((row) => Number(row.rule_year));
  const inForce = Math.max(Math.min(...years), ...years.filter((each) => each <= year));
  const [best] = predicates
    .filter((row) => Number(row.rule_year) === inForce && Number(row.lower_bound) <= score)
    .sort((one, other) => Number(other.lower_bound) - Number(one.lower_bound));
  return best?.name_id ?? '';
}
