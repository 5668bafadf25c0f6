import { formatsOf } from '../format/formats';
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

const changeText = (news: News, { t, say, lang }: Wordbook): NewsText | null => {
  const { outcome } = news;
  if (!outcome) return null;
  const { value, percent } = formatsOf(lang);
  return {
    message: `${t('news.change', {
      indicator: say(outcome.indicator),
      before: value(outcome.baseline),
      after: value(outcome.value),
    })} ${say(outcome.unit)}`,
    period: t('news.periods', { before: outcome.baselinePeriod, after: outcome.period }),
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
