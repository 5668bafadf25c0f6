import { formatsOf } from '../format/formats';
import { valueText } from '../format/measured';
import type { InnovationRow_InnovationFragment as Row } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

type Result = Row['outcomes']['nodes'][number];

/** "29.438 → 59.099 akta", or the value alone where there is none from before. */
export const resultText = (result: Result, book: Wordbook): string => {
  const { baseline, latest, isPercent } = result;
  if (!latest) return '–';
  const after = valueText(latest.value, result, book);
  if (!baseline) return after;
  const before = isPercent
    ? valueText(baseline.value, result, book)
    : formatsOf(book.lang).value(baseline.value);
  return `${before} → ${after}`;
};

/** The first of its awards as a line: what was won, and which place. */
export const awardText = (award: Row['recognitions']['nodes'][number], { t, say }: Wordbook) =>
  [award.rank === null ? award.tier : t('news.rank', { rank: award.rank }), say(award.name)]
    .filter(Boolean)
    .join(', ');
