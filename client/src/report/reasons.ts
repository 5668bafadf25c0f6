import type { ReportQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

type Changes = NonNullable<ReportQuery['changesSince']>;
type Move = Changes['agencies']['rows'][number];
type Step = Move['steps'][number];

/** The step of an innovation of its own that explains where an agency stands now. */
const stepBehind = ({ from, to, steps }: Move): Step | undefined => {
  if (to === 'COVERED') return steps.find((step) => step.to === 'IMPLEMENTATION');
  if (from === 'COVERED') return steps.find((step) => step.to === 'STOPPED');
  if (to === 'PREPARING') return steps.find((step) => step.to !== 'STOPPED');
  return undefined;
};

/** Why an agency stands otherwise: the step that its records show, else what the state itself means. */
export const reasonOf = (move: Move, { t, say }: Wordbook): string => {
  const step = stepBehind(move);
  if (step) {
    const title = say(step.title);
    return step.to === 'STOPPED'
      ? t('report.moved.stopped', { title })
      : t('report.moved.began', { title, stage: t(`agency.stage.${step.to}`) });
  }
  const { from, to } = move;
  if (to === null) return t('report.moved.leaves');
  if (from === null) return t('report.moved.joins');
  if (to === 'COVERED') return t('report.moved.nowCounts');
  if (from === 'COVERED' && to === 'PREPARING') return t('report.moved.noLongerCounts');
  if (to === 'PREPARING') return t('report.moved.nowRecorded');
  return t(to === 'NONE' ? 'report.moved.saysNone' : 'report.moved.lapsed');
};
