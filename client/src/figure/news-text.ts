import { isDay } from '../format/calendar';
import { formatsOf } from '../format/formats';
import { earlierText, valueText } from '../format/measured';
import type { GoodNewsQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';
import type { Lang } from '../words/words.types';

type News = Pick<GoodNewsQuery['goodNews'][number], 'kind' | 'recognition' | 'outcome'>;

export interface NewsText {
  message: string;
  /** The two periods of a change, where it has them. */
  period: string | null;
  more: string | null;
}

const recognitionText = ({ recognition }: News, { t, say }: Wordbook): string => {
  if (!recognition) return '';
  const rank = recognition.rank === null ? null : t('news.rank', { rank: recognition.rank });
  return [say(recognition.name), rank ?? recognition.tier].filter(Boolean).join(', ');
};

/** A period as its file writes it: 2026-10 becomes the month, and a name of its own stays. */
export const periodText = (period: string, lang: Lang): string => {
  const { day, month } = formatsOf(lang);
  if (/^\d{4}-\d{2}$/.test(period)) return month(`${period}-01`);
  return isDay(period) ? day(period) : period;
};

const changeText = (news: News, book: Wordbook): NewsText | null => {
  const { t, say, lang } = book;
  const { outcome } = news;
  if (!outcome) return null;
  const { percent } = formatsOf(lang);
  const counted = { ...outcome, isPercent: false };
  return {
    message: t('news.change', {
      indicator: say(outcome.indicator),
      before: earlierText(outcome.baseline, counted, book),
      after: valueText(outcome.value, counted, book),
    }),
    period: t('news.periods', {
      before: periodText(outcome.baselinePeriod, lang),
      after: periodText(outcome.period, lang),
    }),
    more:
      outcome.improvement === null
        ? null
        : t('news.better', { percent: percent(outcome.improvement) }),
  };
};

/** One piece of good news in words: what, and by how much where that was measured; whose stands beside it. */
export const newsText = (news: News, book: Wordbook): NewsText => {
  if (news.kind === 'IMPROVEMENT') {
    return changeText(news, book) ?? { message: '', period: null, more: null };
  }
  if (news.kind === 'RECOGNITION') {
    return { message: recognitionText(news, book), period: null, more: null };
  }
  return { message: book.t('news.newly'), period: null, more: null };
};
