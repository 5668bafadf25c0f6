import { type Counted, earlierText, valueText } from '../format/measured';
import type { InnovationRow_InnovationFragment as Row } from '../gql/graphql';
import type { Wordbook, Wording } from '../words/useWords';

type Result = Row['outcomes']['nodes'][number];

/** A value with its indicator right behind it: what both begin with is said once. */
export const valueBeforeIndicator = (
  value: number,
  counted: Counted & { indicator: Wording },
  book: Wordbook,
): string => {
  const [unit, indicator] = [counted.unit, counted.indicator].map((wording) =>
    `${book.say(wording)} `.toLowerCase(),
  );
  return unit && indicator?.startsWith(unit)
    ? earlierText(value, counted, book)
    : valueText(value, counted, book);
};

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
