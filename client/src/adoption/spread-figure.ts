import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { formatsOf } from '../format/formats';
import {
  MostSpreadDocument,
  type MostSpreadQuery,
  type MostSpreadQueryVariables,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import type { TableColumn } from '../tables/DataTable';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

type Innovation = MostSpreadQuery['innovations']['nodes'][number];

export const spreadColumns = ({ t, say }: Wordbook): TableColumn<Innovation>[] => [
  { title: t('file.code'), cell: (row) => row.code },
  { title: t('file.innovation'), cell: (row) => say(row.title) },
  { title: t('file.owner'), cell: (row) => row.owner && say(row.owner.name) },
  { title: t('adoption.most.column'), cell: (row) => row.adopters, number: true },
  { title: t('file.source'), cell: (row) => sourceText(row.source) },
];

const shown = (rows: readonly Innovation[]): string =>
  rows.map(({ adopters }) => adopters ?? 0).join('/');

/** The bars of the ranked list, innovation by innovation. */
export const spreadFigure = (
  innovations: readonly Innovation[],
  variables: MostSpreadQueryVariables,
  book: Wordbook,
): Figure => {
  const { t, say, lang } = book;
  const { count } = formatsOf(lang);
  const sumOf = (rows: readonly Innovation[]) => {
    const all = rows.reduce((sum, { adopters }) => sum + (adopters ?? 0), 0);
    return t('adoption.count', { count: all, value: count(all) });
  };
  return {
    name: 'menyebar',
    label: t('adoption.most.label'),
    measure: 'appliedAdoptions',
    counting: sumOf(innovations),
    shown: shown(innovations),
    document: MostSpreadDocument,
    variables,
    run: async (client) => {
      const { innovations: found } = await ask(client, MostSpreadDocument, variables);
      return {
        rows: found.nodes.map((row) => ({
          key: `${row.government}/${row.code}`,
          label: say(row.title),
          detail: t('adoption.count', {
            count: row.adopters ?? 0,
            value: count(row.adopters ?? 0),
          }),
          sources: [row.source],
          counted: true,
        })),
        total: found.totalCount,
        sum: sumOf(found.nodes),
        makes: shown(found.nodes),
        csv: () =>
          toCsv(
            spreadColumns(book),
            found.nodes,
            cutNote(found.nodes.length, found.totalCount, book),
          ),
      };
    },
  };
};
