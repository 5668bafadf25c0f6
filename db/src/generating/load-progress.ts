import type { PlannedGovernment } from './sizes.js';

export type LoadStep = 'ROWS' | 'KEYS' | 'COVERAGE' | 'REFERENCES';

export interface LoadProgress {
  step: LoadStep;
  /** How much of the whole load is done, 0 to 1. */
  share: number;
  secondsLeft: number;
}

/** How the time of a load falls to its steps; measured on a nation, see GENERATOR.md. */
const partOf: Record<LoadStep, number> = {
  ROWS: 0.55,
  KEYS: 0.17,
  COVERAGE: 0.1,
  REFERENCES: 0.18,
};

/** Tells how far a load is. */
export function progressOf(
  plan: readonly PlannedGovernment[],
  tell: (progress: LoadProgress) => void = () => {},
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
