import { askAll } from '../apollo/ask';
import { type Figure, shareShown } from '../figure/figure';
import {
  type IndexEntries_EntryFragment as Entry,
  IndexEntriesDocument,
  type IndexEntriesQuery,
  type IndexEntriesQueryVariables,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { Wordbook } from '../words/useWords';
import { entryColumns } from './index-columns';
import { scoreText } from './index-text';

type Entries = IndexEntriesQuery['indexEntries'];

/** "73 dari 111", or that no level is recorded: which is not zero. */
export const entryText = ({ points, pointsMaximum }: Entry, book: Wordbook): string =>
  points === null
    ? book.t('innovationIndex.entries.notEntered')
    : book.t('innovationIndex.entries.points', {
        points: scoreText(points, book),
        maximum: scoreText(pointsMaximum, book),
      });

const entered = ({ enteredCount, totalCount }: Entries): string =>
  shareShown(enteredCount, totalCount);

/** Which innovations the index counts, of those that are in use. */
export const entriesFigure = (
  entries: Entries,
  variables: IndexEntriesQueryVariables,
  book: Wordbook,
): Figure => {
  const sumOf = ({ enteredCount, totalCount }: Entries) =>
    book.t('ratio.parts', {
      numerator: scoreText(enteredCount, book),
      denominator: scoreText(totalCount, book),
    });
  return {
    name: 'dihitung',
    label: book.t('innovationIndex.entries.label'),
    measure: 'entryPoints',
    counting: sumOf(entries),
    shown: entered(entries),
    document: IndexEntriesDocument,
    variables,
    run: async (client) => {
      const { pages } = await askAll(
        client,
        IndexEntriesDocument,
        { ...variables, first: 500 },
        ({ indexEntries }) => indexEntries,
      );
      const rows = pages.flatMap(({ indexEntries }) => indexEntries.rows);
      const [first] = pages;
      if (!first) throw new Error('The question gave no page');
      const { totalCount: total } = first.indexEntries;
      return {
        rows: rows.map((entry) => ({
          key: entry.innovation.code,
          label: book.say(entry.innovation.title),
          detail: entryText(entry, book),
          sources: [],
          counted: entry.entered,
        })),
        total,
        sum: sumOf(first.indexEntries),
        makes: entered(first.indexEntries),
        csv: () => toCsv(entryColumns(book), rows, cutNote(rows.length, total, book)),
      };
    },
  };
};
