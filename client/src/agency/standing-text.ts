import { formatsOf } from '../format/formats';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

const stages = ['TRIAL', 'INITIATIVE'] as const;

type Innovation = Standing['innovations'][number];

export const isUnchecked = ({ stage, check }: Innovation): boolean =>
  stage === 'IMPLEMENTATION' && check === 'REPORTED';

export const isEarly = ({ stage }: Innovation): boolean => stages.some((early) => early === stage);

export const uncheckedIn = (innovations: Standing['innovations']): number =>
  innovations.filter(isUnchecked).length;

/** Why an agency is only preparing: what is not yet checked, and what is at an early stage. */
export const preparingText = (standing: Standing, { t, lang }: Wordbook): string => {
  if (standing.state !== 'PREPARING') return '';
  const { count } = formatsOf(lang);
  const unchecked = uncheckedIn(standing.innovations);
  const early = stages.flatMap((stage) => {
    const found = standing.innovations.filter((each) => each.stage === stage).length;
    return found > 0 ? [`${count(found)} ${t(`agency.stage.${stage}`)}`] : [];
  });
  const said = unchecked > 0 ? [t('list.unchecked', { count: unchecked })] : [];
  return [...said, ...early].join(', ');
};

/** How many innovations count, of how many recorded; a dash where there is no record at all. */
export const innovationsText = (standing: Standing, { t, lang }: Wordbook): string => {
  const { count } = formatsOf(lang);
  if (standing.recorded === 0) return '–';
  if (standing.counting === standing.recorded) return count(standing.counting);
  return t('list.countingOf', {
    counting: count(standing.counting),
    recorded: count(standing.recorded),
  });
};

/** Nothing measured is no data and not a zero. */
export const measuredText = (standing: Standing, { lang }: Wordbook): string =>
  standing.measured === 0 ? '–' : formatsOf(lang).count(standing.measured);

interface LastReport {
  to: string;
  holdsUntil: string;
}

/** What to do next, as it follows from the state; of one that did report, with the report that no longer holds. */
export const nextStep = (
  standing: Standing,
  reports: readonly LastReport[],
  { t, lang }: Wordbook,
): string => {
  const { state, measured, innovations } = standing;
  if (state === 'COVERED') {
    return t(measured > 0 ? 'agency.next.COVERED_MEASURED' : 'agency.next.COVERED');
  }
  const [last] = reports;
  if (state === 'UNREPORTED' && last) {
    const { day } = formatsOf(lang);
    return t('agency.next.UNREPORTED_SINCE', { to: day(last.to), until: day(last.holdsUntil) });
  }
  if (state !== 'PREPARING') return t(`agency.next.${state}`);
  const unchecked = uncheckedIn(innovations);
  if (unchecked > 0) return t('agency.next.PREPARING_CHECK', { count: unchecked });
  const early = innovations.filter(isEarly).length;
  return early > 0
    ? t('agency.next.PREPARING_STAGE', { count: early })
    : t('agency.next.PREPARING');
};
