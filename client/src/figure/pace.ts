import { formatsOf } from '../format/formats';
import type { CoverageHeadlineQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

type Answered = CoverageHeadlineQuery['coverage'];
type Target = Omit<NonNullable<Answered['target']>, 'from'>;

interface Coverage extends Pick<Answered, 'asOf' | 'pace' | 'eligible' | 'states'> {
  /** Where the day is not known on which the way to it begins, it has begun. */
  target: (Target & { from?: string | undefined }) | null;
}

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
        least: count(pace.gain - Math.max(0, pace.gainInexact ?? 0)),
        most: count(pace.gainAtMost ?? pace.gain),
      });
};

const factsOf = (pace: NonNullable<Coverage['pace']>, { t, lang }: Wordbook): string | null => {
  const { decimal } = formatsOf(lang);
  if (pace.needed === null) return null;
  const needed = decimal(pace.needed);
  if (pace.actual === null) return t('headline.neededOnly', { needed });
  const actual = decimal(Math.abs(pace.actual));
  const fell = pace.actual < 0 && actual !== decimal(0);
  return t(fell ? 'headline.neededFell' : 'headline.needed', { needed, actual });
};

/** The pace in sentences; where none can be judged, why not. */
export const paceText = (
  { asOf, target, pace, eligible, states }: Coverage,
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
  const daysLeft = t('headline.daysLeft', {
    days: count(target.daysLeft),
    day: longDay(target.day),
  });
  // Why: before the way to the target begins, nobody can be too slow on it.
  if (target.from !== undefined && asOf < target.from) {
    const reason = t('headline.notBegun', { day: longDay(target.from) });
    return { ...silent, missing, reason, daysLeft };
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
    daysLeft,
  };
};
