import { earlierText, valueBeforeIndicator } from '../format/measured';
import type { InnovationRow_InnovationFragment as Row } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

type Result = Row['outcomes']['nodes'][number];

/** "29.438 → 59.099 akta", or the value alone where there is none from before; its indicator follows. */
export const resultText = (result: Result, book: Wordbook): string => {
  const { baseline, latest } = result;
  if (!latest) return '–';
  const after = valueBeforeIndicator(latest.value, result, book);
  return baseline ? `${earlierText(baseline.value, result, book)} → ${after}` : after;
};

/** The first of its awards as a line: what was won, and which place. */
export const awardText = (award: Row['recognitions']['nodes'][number], { t, say }: Wordbook) =>
  [award.rank === null ? award.tier : t('news.rank', { rank: award.rank }), say(award.name)]
    .filter(Boolean)
    .join(', ');
