import type { PlannedGovernment } from './sizes.js';

export type LoadStep = 'ROWS' | 'KEYS' | 'COVERAGE' | 'REFERENCES';

export interface LoadProgress {
  step: LoadStep;
  /** How much of the whole load is done, 0 to 1. */
  share: number;
  secondsLeft: number;
}

/** How the time of a load falls to its steps; measured on a nation, see GENERATOR.md. */
const partsOfALoad: Record<LoadStep, number> = {
  ROWS: 0.52,
  KEYS: 0.14,
  COVERAGE: 0.28,
  REFERENCES: 0.06,
};

/** Where rows are all there is to do, as for files. */
export const rowsAlone: Record<LoadStep, number> = { ROWS: 1, KEYS: 0, COVERAGE: 0, REFERENCES: 0 };

/** Tells how far a load is. */
export function progressOf(
  plan: readonly PlannedGovernment[],
  tell: (progress: LoadProgress) => void = () => {},
  partOf = partsOfALoad,
) {
  const began = Date.now();
  const weights = plan.map(
    (each) => each.measurements + 20 * each.innovations + 4 * each.adoptions,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const steps: LoadStep[] = ['ROWS', 'KEYS', 'COVERAGE', 'REFERENCES'];
  let made = 0;
  let weighed = 0;
  const restored = (step: LoadStep, within: number) => {
    const before = steps.slice(0, steps.indexOf(step)).reduce((sum, each) => sum + partOf[each], 0);
    const share = before + partOf[step] * within;
    const seconds = (Date.now() - began) / 1000;
    tell({ step, share, secondsLeft: share > 0 ? (seconds / share) * (1 - share) : 0 });
  };
  return {
    /** One more government is on its way into the tables. */
    made: () => {
      weighed += weights[made++] ?? 0;
      restored('ROWS', weighed / all);
    },
    restored,
  };
}
