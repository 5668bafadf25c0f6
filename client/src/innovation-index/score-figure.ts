import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { IndexScoreDocument, type IndexScoreQueryVariables } from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import type { Wordbook } from '../words/useWords';
import { type Index, indexTitle, scoreText } from './index-text';

interface Part {
  key: 'SPD' | 'SID';
  points: number | null;
  maximum: number;
}

const partsOf = ({ recorded, rule }: Index): Part[] => [
  { key: 'SPD', points: recorded.spd, maximum: rule.spdMaximum },
  { key: 'SID', points: recorded.sid, maximum: rule.sidMaximum },
];

const sumOf = (index: Index, book: Wordbook): string => {
  const [spd, sid] = partsOf(index).map(({ points }) => scoreText(points, book));
  const sum = book.t('innovationIndex.indicators.sum', { spd, sid });
  return `${sum}; ${scoreText(index.recorded.index, book)}`;
};

/** The simulated index, made of its two sides. */
export const scoreFigure = (
  index: Index,
  variables: IndexScoreQueryVariables,
  book: Wordbook,
): Figure => {
  const { t } = book;
  const columns: Column<Part>[] = [
    { title: t('innovationIndex.indicators.column.aspect'), cell: ({ key }) => key },
    { title: t('innovationIndex.indicators.column.score'), cell: ({ points }) => points },
    { title: t('innovationIndex.indicators.column.of'), cell: ({ maximum }) => maximum },
  ];
  return {
    name: 'indeks',
    label: t('innovationIndex.full'),
    measure: 'innovationIndexScore',
    beside: ['governmentScore', 'innovationScore', 'numberScore'],
    counting: sumOf(index, book),
    shown: indexTitle(index, book),
    document: IndexScoreDocument,
    variables,
    run: async (client) => {
      const { innovationIndex } = await ask(client, IndexScoreDocument, variables);
      const parts = partsOf(innovationIndex);
      return {
        rows: parts.map(({ key, points, maximum }) => ({
          key,
          label: t(`innovationIndex.aspect.${key}`),
          detail: t('ratio.parts', {
            numerator: scoreText(points, book),
            denominator: scoreText(maximum, book),
          }),
          sources: [],
          counted: points !== null,
        })),
        total: parts.length,
        sum: sumOf(innovationIndex, book),
        makes: indexTitle(innovationIndex, book),
        csv: () => toCsv(columns, parts),
      };
    },
  };
};
