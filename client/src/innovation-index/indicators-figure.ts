import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { IndexIndicatorsDocument, type IndexIndicatorsQueryVariables } from '../gql/graphql';
import { toCsv } from '../tables/csv';
import type { Wordbook } from '../words/useWords';
import type { Indicators } from './IndicatorPanels';
import { indicatorColumns } from './index-columns';
import { scoreText } from './index-text';
import { pointsText } from './indicator-text';

type Aspect = 'SPD' | 'SID';

const shownOf = ({ recorded, assumed }: Indicators, aspect: Aspect, book: Wordbook): string => {
  const { spd, sid } = assumed ?? recorded;
  return `${aspect} ${scoreText(aspect === 'SPD' ? spd : sid, book)}`;
};

/** The score of one side, made of its indicators; with what is assumed, where anything is. */
export const indicatorsFigure = (
  index: Indicators,
  aspect: Aspect,
  variables: IndexIndicatorsQueryVariables,
  book: Wordbook,
): Figure => ({
  name: aspect.toLowerCase(),
  label: book.t(`innovationIndex.aspect.${aspect}`),
  measure: aspect === 'SPD' ? 'governmentScore' : 'innovationScore',
  beside: aspect === 'SPD' ? [] : ['numberScore'],
  counting: shownOf(index, aspect, book),
  shown: shownOf(index, aspect, book),
  document: IndexIndicatorsDocument,
  variables,
  run: async (client) => {
    const { innovationIndex } = await ask(client, IndexIndicatorsDocument, variables);
    const rows = innovationIndex.indicators.filter((each) => each.aspect === aspect);
    return {
      rows: rows.map((each) => ({
        key: each.code,
        label: `${each.code} ${book.say(each.name)}`,
        detail: pointsText(each, innovationIndex, book),
        sources: [],
        counted: each.given !== null,
      })),
      total: rows.length,
      sum: shownOf(innovationIndex, aspect, book),
      makes: shownOf(innovationIndex, aspect, book),
      csv: () => toCsv(indicatorColumns(book), rows),
    };
  },
});
