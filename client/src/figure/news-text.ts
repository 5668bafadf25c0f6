import { improvementText } from '../format/improvement';
import { earlierText, periodOf, periodText, valueText } from '../format/measured';
import type { GoodNewsQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

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

/** By how much a measured value became better. */
export const improvementOf = (
  outcome: NonNullable<News['outcome']>,
  book: Wordbook,
): string | null => {
  const { baseline: before, value: after, improvement } = outcome;
  return improvementText({ before, after, improvement }, book);
};

const changeText = (news: News, book: Wordbook): NewsText | null => {
  const { t, say } = book;
  const { outcome } = news;
  if (!outcome) return null;
  const counted = { ...outcome, isPercent: false };
  return {
    message: t('news.change', {
      indicator: say(outcome.indicator),
      before: earlierText(outcome.baseline, counted, book),
      after: valueText(outcome.value, counted, book),
    }),
    period: t('news.periods', {
      before: periodText(periodOf(outcome.baselinePeriod), book),
      after: periodText(periodOf(outcome.period), book),
    }),
    more: improvementOf(outcome, book),
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
