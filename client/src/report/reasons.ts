import type { ReportQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

type Changes = NonNullable<ReportQuery['changesSince']>;
type Move = Changes['agencies']['rows'][number];
type Step = Changes['innovations']['rows'][number];

/** The step of an innovation of its own that explains where an agency stands now, the latest first. */
const stepBehind = ({ agency, from, to }: Move, steps: readonly Step[]): Step | undefined => {
  const own = steps.filter(
    ({ owner, government }) => owner?.code === agency.code && government === agency.government,
  );
  if (to === 'COVERED') return own.find((step) => step.to === 'IMPLEMENTATION');
  if (from === 'COVERED') return own.find((step) => step.to === 'STOPPED');
  if (to === 'PREPARING') return own.find((step) => step.to !== 'STOPPED');
  return undefined;
};

/** Why an agency stands otherwise: the step that its records show, else what the state itself means. */
export const reasonOf = (move: Move, steps: readonly Step[], { t, say }: Wordbook): string => {
  const step = stepBehind(move, steps);
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
