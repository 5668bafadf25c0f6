import { formatsOf } from '../format/formats';
import type { CoverageHeadlineQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

type Coverage = Pick<CoverageHeadlineQuery['coverage'], 'target' | 'pace' | 'eligible' | 'states'>;

export interface PaceText {
  /** How many are missing. */
  missing: string | null;
  /** What is needed and what was. */
  facts: string | null;
  verdict: string | null;
  /** Why there is no verdict. */
  reason: string | null;
  daysLeft: string | null;
}

const silent: PaceText = {
  missing: null,
  facts: null,
  verdict: null,
  reason: null,
  daysLeft: null,
};

const reasonOf = (pace: NonNullable<Coverage['pace']>, { t, lang }: Wordbook): string => {
  const { count } = formatsOf(lang);
  return pace.gain === null
    ? t('headline.noVerdictHistory')
    : t('headline.noVerdictInexact', {
        inexact: count(pace.gainInexact ?? 0),
        gain: count(pace.gain),
      });
};

const factsOf = (pace: NonNullable<Coverage['pace']>, { t, lang }: Wordbook): string | null => {
  const { decimal } = formatsOf(lang);
  if (pace.needed === null) return null;
  const needed = decimal(pace.needed);
  return pace.actual === null
    ? t('headline.neededOnly', { needed })
    : t('headline.needed', { needed, actual: decimal(pace.actual) });
};

/** The pace in sentences; where none can be judged, why not. */
export const paceText = (
  { target, pace, eligible, states }: Coverage,
  book: Wordbook,
): PaceText => {
  const { t, lang } = book;
  const { count, longDay } = formatsOf(lang);
  if (eligible > 0 && states.covered === eligible)
    return { ...silent, verdict: t('headline.keep') };
  if (!target) return { ...silent, reason: t('headline.noTarget') };
  if (target.missing === 0) return { ...silent, verdict: t('headline.onPace') };
  const missing = t('headline.missing', { missing: count(target.missing) });
  if (target.overdue) {
    return { ...silent, missing, verdict: t('headline.overdue', { day: longDay(target.day) }) };
  }
  const verdict =
    pace?.verdict === 'TOO_SLOW'
      ? t('headline.tooSlow')
      : pace?.verdict === 'ON_PACE'
        ? t('headline.onPace')
        : null;
  return {
    missing,
    facts: pace ? factsOf(pace, book) : null,
    verdict,
    reason: pace && verdict === null ? reasonOf(pace, book) : null,
    daysLeft: t('headline.daysLeft', { days: count(target.daysLeft), day: longDay(target.day) }),
  };
};
