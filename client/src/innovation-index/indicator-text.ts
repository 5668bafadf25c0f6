import { formatsOf } from '../format/formats';
import type { IndicatorRow_IndicatorFragment as Indicator } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';
import { scoreText } from './index-text';

/** What of the index its rows rest on. */
interface Rests {
  rule: { complete: boolean; affairsNeeded: number | null };
  recorded: Counted;
  assumed: Counted | null;
}

interface Counted {
  entered: number;
  affairs: { numerator: number; denominator: number } | null;
}

/** Points given and missing. What nobody recorded gives none, and is not called zero. */
export const pointsText = ({ given, open }: Indicator, { rule }: Rests, book: Wordbook): string => {
  const { t } = book;
  if (!rule.complete) return '–';
  if (open === null) return t('innovationIndex.indicators.nothing');
  if (given === null)
    return t('innovationIndex.indicators.openOnly', { open: scoreText(open, book) });
  return t('innovationIndex.indicators.given', {
    given: scoreText(given, book),
    open: scoreText(open, book),
  });
};

const levelOf = ({ one, two, three }: NonNullable<Indicator['reached']>): number | null => {
  if (three > 0) return 3;
  if (two > 0) return 2;
  return one > 0 ? 1 : null;
};

/** How far it has come: the level of the government, or how many innovations are at each level. */
export const standText = (
  { aspect, levels, reached }: Indicator,
  { rule, recorded, assumed }: Rests,
  { t, lang }: Wordbook,
): string => {
  const { count } = formatsOf(lang);
  const { entered, affairs } = assumed ?? recorded;
  if (levels === null || reached === null) {
    return affairs
      ? t('innovationIndex.indicators.number', {
          entered: count(entered),
          affairs: t('ratio.parts', affairs),
          needed: count(rule.affairsNeeded ?? 0),
        })
      : t('innovationIndex.indicators.numberUnknown', { entered: count(entered) });
  }
  if (aspect === 'SPD') {
    const level = levelOf(reached);
    return level === null
      ? t('innovationIndex.indicators.noLevel')
      : t('innovationIndex.indicators.level', { level });
  }
  if (levels.numerator === 0) return t('innovationIndex.indicators.noLevel');
  return t('innovationIndex.indicators.levels', {
    recorded: count(levels.numerator),
    all: count(levels.denominator),
    one: count(reached.one),
    two: count(reached.two),
    three: count(reached.three),
  });
};

/** How many of the levels name a document; nothing where there is no level to prove. */
export const evidenceText = ({ evidenced, levels }: Indicator, { t }: Wordbook): string | null => {
  if (evidenced === null || levels === null || levels.numerator === 0) return null;
  return evidenced === 0
    ? t('innovationIndex.indicators.noEvidence')
    : t('innovationIndex.indicators.evidence', { count: evidenced });
};
