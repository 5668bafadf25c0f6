import { formatsOf } from '../format/formats';
import type { ChangesSinceQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

export type Changes = ChangesSinceQuery['changesSince'];
export type Move = Changes['agencies']['rows'][number];
export type Step = Move['steps'][number];

/** The message: what came of those who rose and those who fell. */
export const changesTitle = (changes: Changes, { t, lang }: Wordbook): string => {
  const { count, longDay } = formatsOf(lang);
  const { agencies, statesBefore, statesAfter } = changes;
  const day = longDay(changes.since);
  if (agencies.totalCount === 0) return t('changes.none', { day });
  if (agencies.covered === 0 && agencies.uncovered === 0) {
    const { totalCount } = agencies;
    return t('changes.moved', { count: totalCount, value: count(totalCount), day });
  }
  const net = statesAfter.covered - statesBefore.covered;
  const said = {
    day,
    net: count(Math.abs(net)),
    up: count(agencies.covered),
    down: count(agencies.uncovered),
  };
  if (net === 0) return t('changes.level', said);
  return t(net > 0 ? 'changes.up' : 'changes.down', said);
};

export const stepText = (step: Step, { t, say }: Wordbook): string => {
  const said = { title: say(step.title), to: t(`changes.stages.${step.to}`) };
  return step.from
    ? t('changes.stepFrom', { ...said, from: t(`changes.stages.${step.from}`) })
    : t('changes.step', said);
};

/** What else happened, in the order of how near it is to the states. */
export const besideText = (changes: Changes, { t, lang }: Wordbook): string[] => {
  const { count } = formatsOf(lang);
  const { innovations, adoptions, recognitions, results } = changes;
  const many = (key: 'recognitions' | 'results', value: number) =>
    t(`changes.${key}`, { count: value, value: count(value) });
  return [
    t('changes.innovations', {
      implemented: count(innovations.implemented),
      stopped: count(innovations.stopped),
    }),
    adoptions.applied === null
      ? t('changes.adoptionsNone')
      : t('changes.adoptions', {
          applied: count(adoptions.applied),
          stopped: count(adoptions.stopped ?? 0),
        }),
    many('recognitions', recognitions.totalCount),
    many('results', results.totalCount),
  ];
};

/** What was written since, up to now: of a past day that is more than happened until then. */
export const importsText = (
  { since, restatements }: Changes,
  { t, lang }: Wordbook,
): string | null => {
  const { count, longDay } = formatsOf(lang);
  const { totalCount } = restatements;
  if (totalCount === 0) return null;
  return t('changes.imports', { count: totalCount, value: count(totalCount), day: longDay(since) });
};
