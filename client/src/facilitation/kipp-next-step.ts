import { formatsOf } from '../format/formats';
import type { KippReadinessQuery, KippRequirementName } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

export type Candidate = KippReadinessQuery['kippReadiness']['rows'][number];
type Readiness = Candidate['readiness'];

/**
 * In which order things are to be done. Why so: what is not in use cannot be measured, an owner has to
 * sign the decree, and age comes with waiting alone.
 */
const order: readonly KippRequirementName[] = [
  'STAGE',
  'OWNER',
  'BEFORE_AFTER',
  'DECREE',
  'SDG',
  'SUMMARY',
  'SOURCE',
  'AGE',
];

/** What is not on record for certain, the first to do first. */
export const lackingOf = ({
  requirements,
}: Pick<Readiness, 'requirements'>): KippRequirementName[] =>
  order.filter((name) =>
    requirements.some(({ requirement, met }) => requirement === name && met !== true),
  );

type Stepped = Pick<Candidate, 'readiness' | 'oldEnoughOn' | 'stage'>;

/** The one thing to do next; of age it says when it comes. */
export const nextStep = (
  { readiness, oldEnoughOn, stage }: Stepped,
  { t, lang }: Wordbook,
): string => {
  const [first] = lackingOf(readiness);
  if (first === undefined) return t('facilitation.kipp.ready');
  if (first === 'AGE') {
    return oldEnoughOn === null
      ? t('facilitation.kipp.step.AGE')
      : t('facilitation.kipp.waitFor', { day: formatsOf(lang).day(oldEnoughOn) });
  }
  if (first === 'STAGE')
    return t(`facilitation.kipp.step.STAGE_${stage === 'TRIAL' ? 'TRIAL' : 'INITIATIVE'}`);
  return t(`facilitation.kipp.step.${first}`);
};
