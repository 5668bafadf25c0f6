import { formatsOf } from '../format/formats';
import type { InnovationProfileQuery } from '../gql/graphql';
import type { RecordSource } from '../ui/SourceLink';
import { inLanguage } from '../words/in-language';
import type { Wordbook } from '../words/useWords';
import { checkerName } from './checker';

type Profile = NonNullable<InnovationProfileQuery['innovation']>;

/** One thing that happened to an innovation, as a line of its history. */
export interface JourneyStep {
  key: string;
  /** For the order alone; nothing where no source gives a day. */
  day: string | null;
  when: string;
  title: string;
  text: string | null;
  /** The stage that it is in now is drawn full, the others hollow. */
  now: boolean;
  source: RecordSource;
}

interface Dated {
  day: string;
  precision: 'DAY' | 'MONTH' | 'YEAR' | null;
  basis: 'EXACT' | 'YEAR' | 'KNOWN_ON' | null;
}

/** "sejak 2023", or "diketahui sejak 16 Mar 2023" where only a source's first sight of it is known. */
const since = ({ day, precision, basis }: Dated, { t, lang }: Wordbook): string => {
  const { dated } = formatsOf(lang);
  return basis === 'KNOWN_ON'
    ? t('innovation.knownSince', { day: dated(day, 'DAY') })
    : t('innovation.since', { day: dated(day, precision) });
};

/** Since when it is in the stage of the day. */
export const stageDay = (profile: Profile, book: Wordbook): string =>
  since(
    { day: profile.since ?? '', precision: profile.sincePrecision, basis: profile.basis },
    book,
  );

const stageSteps = ({ stages }: Profile, book: Wordbook): JourneyStep[] => {
  const { t, lang } = book;
  const { day } = formatsOf(lang);
  return stages.map((span) => ({
    key: `stage ${span.stage} ${span.from}`,
    day: span.from,
    when: since({ day: span.from, precision: span.precision, basis: span.basis }, book),
    title: t(`agency.stage.${span.stage}`),
    text:
      [
        span.basis === 'YEAR' ? t('innovation.byYear', { day: day(span.from) }) : null,
        span.knownBasis && inLanguage(span.knownBasis, lang),
        span.to ? t('innovation.until', { day: day(span.to) }) : null,
      ]
        .filter(Boolean)
        .join(' · ') || null,
    now: span.to === null,
    source: span.source,
  }));
};

const checkSteps = ({ checks }: Profile, book: Wordbook): JourneyStep[] => {
  const { t, lang } = book;
  return checks.map((check, index) => ({
    key: `check ${index}`,
    day: check.checkedOn,
    when: check.checkedOn ? formatsOf(lang).day(check.checkedOn) : t('innovation.checkUndated'),
    title: t(`innovation.checks.${check.check}`),
    text:
      [
        check.checkedBy && checkerName(check.checkedBy, book),
        check.note && inLanguage(check.note, lang),
      ]
        .filter(Boolean)
        .join(': ') || null,
    now: false,
    source: check.source,
  }));
};

/** Its history, oldest first; what has no day stands at the end, since nobody knows its place. */
export const journeyOf = (profile: Profile, book: Wordbook): JourneyStep[] => {
  const steps = [...stageSteps(profile, book), ...checkSteps(profile, book)];
  const place = (step: JourneyStep) => step.day ?? '9999';
  return steps.sort((one, other) => place(one).localeCompare(place(other)));
};
