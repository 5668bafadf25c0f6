import { askAll } from '../apollo/ask';
import { type Figure, totalOf } from '../figure/figure';
import { formatsOf } from '../format/formats';
import {
  MeasuredInnovationsDocument,
  type MeasuredInnovationsQuery,
  type OutcomeHeadlineQuery,
} from '../gql/graphql';
import { type Column, toCsv } from '../tables/csv';
import { cutNote } from '../tables/cut-note';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

type Totals = OutcomeHeadlineQuery['innovationTotals'];
type Row = MeasuredInnovationsQuery['innovationLines']['rows'][number];

const partsShown = (recorded: number, measured: number, beforeAfter: number): string =>
  [measured, recorded, beforeAfter].join('/');

const columns = ({ t, say }: Wordbook): Column<Row>[] => [
  { title: t('file.code'), cell: ({ code }) => code },
  { title: t('file.innovation'), cell: ({ title }) => say(title) },
  { title: t('file.owner'), cell: ({ owner }) => owner && say(owner.name) },
  { title: t('file.measuredIndicators'), cell: ({ outcomes }) => outcomes },
  { title: t('file.source'), cell: ({ source }) => sourceText(source) },
];

/** The measured innovations one by one, beside how many are recorded and how many can be compared. */
export const headlineFigure = (
  totals: Totals,
  within: string | undefined,
  book: Wordbook,
): Figure => {
  const { t, say, lang } = book;
  const { count } = formatsOf(lang);
  const variables = { asOf: totals.asOf, within };
  const inWords = (recorded: number, measured: number, both: number) =>
    t('outcome.headline.sum', {
      recorded: count(recorded),
      measured: count(measured),
      both: count(both),
    });
  const shown = [totals.recorded, totals.measured.numerator, totals.beforeAfter] as const;
  return {
    name: 'terukur',
    label: t('outcome.headline.region'),
    measure: 'measuredInnovations',
    beside: ['beforeAfter', 'recordedInnovations'],
    counting: inWords(...shown),
    shown: partsShown(...shown),
    document: MeasuredInnovationsDocument,
    variables,
    run: async (client) => {
      const { pages, cut } = await askAll(
        client,
        MeasuredInnovationsDocument,
        variables,
        (data) => data.innovationLines,
      );
      const [first] = pages;
      const rows = pages.flatMap((page) => page.innovationLines.rows);
      const total = totalOf(rows.length, cut, first?.innovationLines.totalCount);
      const found = [
        first?.recorded.totalCount ?? 0,
        total,
        first?.beforeAfter.totalCount ?? 0,
      ] as const;
      return {
        rows: rows.map((row) => ({
          key: `${row.government}/${row.code}`,
          label: say(row.title),
          detail: [
            row.owner ? say(row.owner.name) : t('agency.ownerBasis.UNKNOWN'),
            t('figure.indicators', { count: row.outcomes }),
          ].join(' · '),
          sources: [row.source],
          counted: true,
        })),
        total,
        sum: inWords(...found),
        makes: partsShown(...found),
        csv: () => toCsv(columns(book), rows, cutNote(rows.length, total, book)),
      };
    },
  };
};
