import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { IndexHistoryDocument, type IndexHistoryQueryVariables } from '../gql/graphql';
import { toCsv } from '../tables/csv';
import type { TableColumn } from '../tables/DataTable';
import type { Wordbook } from '../words/useWords';
import { type History, type HistoryRow, historyRows, publishedPredicate } from './history';
import { scoreText } from './index-text';

export const historyColumns = (book: Wordbook): TableColumn<HistoryRow>[] => {
  const { t } = book;
  return [
    { title: t('innovationIndex.history.column.year'), cell: ({ year }) => year },
    {
      title: t('innovationIndex.history.column.kind'),
      cell: ({ isOfficial }) =>
        t(`innovationIndex.history.${isOfficial ? 'official' : 'simulation'}`),
    },
    {
      title: t('innovationIndex.history.column.index'),
      cell: ({ index }) => index,
      shown: ({ index }) => scoreText(index, book),
      number: true,
    },
    { title: t('innovationIndex.history.column.predicate'), cell: ({ predicate }) => predicate },
    { title: t('innovationIndex.history.column.source'), cell: ({ source }) => source },
  ];
};

const shownOf = ({ published }: History): string =>
  published.map(({ year, score }) => `${year}: ${score}`).join(', ');

/** The newest official index, and those before it. */
export const historyTitle = ({ published }: History, book: Wordbook): string => {
  const [latest] = published;
  if (!latest) return book.t('innovationIndex.history.titleNone');
  const predicate = publishedPredicate(latest, book.say);
  const said = { year: String(latest.year), index: scoreText(latest.score, book) };
  return predicate
    ? book.t('innovationIndex.history.title', { ...said, predicate })
    : book.t('innovationIndex.history.titleNoPredicate', said);
};

export const historyFigure = (
  history: History,
  variables: IndexHistoryQueryVariables,
  book: Wordbook,
): Figure => {
  const sumOf = ({ published }: History) =>
    book.t('innovationIndex.history.sum', { count: published.length });
  return {
    name: 'resmi',
    label: book.t('innovationIndex.history.label'),
    measure: 'publishedIndex',
    counting: sumOf(history),
    shown: shownOf(history),
    document: IndexHistoryDocument,
    variables,
    run: async (client) => {
      const { innovationIndex } = await ask(client, IndexHistoryDocument, variables);
      const rows = historyRows(innovationIndex, book);
      return {
        rows: rows.map(({ year, isOfficial, index, predicate }) => ({
          key: `${year} ${isOfficial}`,
          label: String(year),
          detail: [
            scoreText(index, book),
            predicate,
            book.t(`innovationIndex.history.${isOfficial ? 'official' : 'simulation'}`),
          ]
            .filter((each) => each !== null)
            .join(', '),
          sources: [],
          counted: isOfficial,
        })),
        total: rows.length,
        sum: sumOf(innovationIndex),
        makes: shownOf(innovationIndex),
        csv: () => toCsv(historyColumns(book), rows),
      };
    },
  };
};
