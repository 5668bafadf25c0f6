import type { TypedDocumentNode } from '@apollo/client';
import { ask } from '../apollo/ask';
import type { Figure, FigureRow } from '../figure/figure';
import { formatsOf } from '../format/formats';
import { type Column, toCsv } from '../tables/csv';
import { type RecordSource, sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';
import type { Profile } from './profile';

interface Asked {
  code: string;
  asOf: string;
  level: Profile['level'];
}

interface Records<Data, Row> {
  /** Its name in addresses. */
  name: string;
  label: string;
  /** What stands in the list, in words. */
  meaning: string;
  /** How many the list on the page holds. */
  shown: number;
  document: TypedDocumentNode<Data, Asked>;
  rowsOf: (data: Data) => readonly Row[] | undefined;
  row: (row: Row) => Pick<FigureRow, 'label' | 'detail'>;
  columns: readonly Column<Row>[];
}

/** A list of records of an agency, made of these records as the server gives them by themselves. */
export const recordFigure = <Data, Row extends { source: RecordSource }>(
  { name, label, meaning, shown, document, rowsOf, row, columns }: Records<Data, Row>,
  { agency, asOf, level }: Profile,
  { t, lang }: Wordbook,
): Figure => {
  const { count } = formatsOf(lang);
  const variables: Asked = { code: `${agency.government}/${agency.code}`, asOf, level };
  return {
    name,
    label,
    meaning,
    counting: t('profile.figure.records', { count: shown, value: count(shown) }),
    shown: String(shown),
    document,
    variables: { ...variables },
    run: async (client) => {
      const rows = rowsOf(await ask(client, document, variables)) ?? [];
      return {
        rows: rows.map((each) => ({
          key: `${each.source.file}:${each.source.row}`,
          ...row(each),
          sources: [each.source],
          counted: true,
        })),
        total: rows.length,
        sum: t('figure.sumRows', { count: count(rows.length) }),
        makes: String(rows.length),
        csv: () =>
          toCsv(
            [...columns, { title: t('file.source'), cell: (each) => sourceText(each.source) }],
            rows,
          ),
      };
    },
  };
};
