import { formatsOf } from '../format/formats';
import type { GoodNewsQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

type News = GoodNewsQuery['goodNews'][number];

export interface NewsText {
  message: string;
  /** The two periods of a change, where it has them. */
  period: string | null;
  more: string | null;
}

const recognitionText = (news: News, { t, say }: Wordbook): string => {
  const { recognition, innovation } = news;
  if (!recognition) return innovation ? say(innovation) : '';
  const rank = recognition.rank === null ? null : t('news.rank', { rank: recognition.rank });
  const award = [say(recognition.name), rank ?? recognition.tier].filter(Boolean).join(', ');
  return innovation ? t('news.recognition', { innovation: say(innovation), award }) : award;
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
    more: [
      outcome.improvement === null
        ? null
        : t('news.better', { percent: percent(outcome.improvement) }),
      news.innovation && say(news.innovation),
    ]
      .filter(Boolean)
      .join(' · '),
  };
};

/** One piece of good news in words: what, and by how much where that was measured. */
export const newsText = (news: News, book: Wordbook): NewsText => {
  const { t, say } = book;
  if (news.kind === 'IMPROVEMENT') {
    return changeText(news, book) ?? { message: '', period: null, more: null };
  }
  if (news.kind === 'RECOGNITION') {
    return { message: recognitionText(news, book), period: null, more: null };
  }
  return {
    message: news.innovation
      ? t('news.newlyBy', { innovation: say(news.innovation) })
      : t('news.newly'),
    period: null,
    more: null,
  };
};
