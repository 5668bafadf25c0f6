import type { SeriesPoint } from '../charts/series';
import type { AdopterRow_AdoptionFragment as Adoption } from '../gql/graphql';

/** The day from which the adopter used it, where it ever came so far. */
export const appliedOn = ({ stages }: Pick<Adoption, 'stages'>) =>
  stages.find(({ stage }) => stage === 'APPLIED')?.reachedOn ?? null;

/**
 * How many used it at the same time, on each day on which that changed, until the day that is shown. A
 * step that is known only by its year or month is hollow.
 */
export const adoptersOverTime = (
  adoptions: readonly Pick<Adoption, 'stages' | 'stoppedOn'>[],
  until: string,
): SeriesPoint[] => {
  const changes = adoptions.flatMap((adoption) => {
    const from = appliedOn(adoption);
    const stopped = adoption.stoppedOn;
    if (!from) return [];
    return [
      { ...from, by: 1 },
      ...(stopped && stopped.day <= until ? [{ ...stopped, by: -1 }] : []),
    ];
  });
  const days = [...new Set(changes.map(({ day }) => day))].sort();
  let value = 0;
  const steps = days.map((day) => {
    const here = changes.filter((change) => change.day === day);
    value += here.reduce((sum, { by }) => sum + by, 0);
    return { day, value, hollow: here.some(({ precision }) => precision !== 'DAY') };
  });
  const last = steps.at(-1);
  return last && last.day < until ? [...steps, { day: until, value, hollow: false }] : steps;
};

/** Those in use first, then by how far they have come; those given up last. */
export const inOrderOfUse = <One extends Pick<Adoption, 'applied' | 'alive' | 'stage'>>(
  adoptions: readonly One[],
): One[] => {
  const far = ['INTERESTED', 'AGREED', 'ADAPTED', 'APPLIED'];
  const place = ({ applied, alive, stage }: One) =>
    (alive ? 0 : 10) + (applied ? 0 : 5) - far.indexOf(stage ?? '');
  return [...adoptions].sort((one, other) => place(one) - place(other));
};
