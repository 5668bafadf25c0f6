import { ask } from '../apollo/ask';
import type { Figure } from '../figure/figure';
import { formatsOf } from '../format/formats';
import {
  AdoptionLagDocument,
  type AdoptionLagQuery,
  type AdoptionLagQueryVariables,
  type LagRow_DaysFragment,
} from '../gql/graphql';
import { toCsv } from '../tables/csv';
import type { TableColumn } from '../tables/DataTable';
import type { Wordbook } from '../words/useWords';

export type Lag = AdoptionLagQuery['adoptionLag'];

export interface LagRow {
  key: string;
  name: string;
  days: LagRow_DaysFragment;
}

/** The whole way first, then from stage to stage. */
export const lagRows = (lag: Lag, { t }: Wordbook): LagRow[] => [
  { key: 'source', name: t('adoption.lag.fromSource'), days: lag.sourceToApplied },
  ...lag.steps.map(({ from, to, days }) => ({
    key: `${from}-${to}`,
    name: t('adoption.lag.step', {
      from: t(`adoption.stage.${from}`),
      to: t(`adoption.stage.${to}`),
    }),
    days,
  })),
];

export const lagMessage = ({ sourceToApplied }: Lag, { t, lang }: Wordbook): string => {
  const { count } = formatsOf(lang);
  const { median, cases } = sourceToApplied;
  return median === null
    ? t('adoption.lag.tooFew', { found: count(cases.found), needed: count(cases.needed) })
    : t('adoption.lag.title', { count: median, value: count(median) });
};

export const lagColumns = ({ t }: Wordbook): TableColumn<LagRow>[] => [
  { title: t('adoption.lag.column.step'), cell: (row) => row.name },
  { title: t('adoption.lag.column.median'), cell: (row) => row.days.median, number: true },
  { title: t('adoption.lag.column.low'), cell: (row) => row.days.lowerQuartile, number: true },
  { title: t('adoption.lag.column.high'), cell: (row) => row.days.upperQuartile, number: true },
  { title: t('adoption.lag.column.cases'), cell: (row) => row.days.cases.found, number: true },
  { title: t('adoption.lag.column.inexact'), cell: (row) => row.days.inexact, number: true },
];

const shown = ({ sourceToApplied }: Lag): string => String(sourceToApplied.median ?? '–');

export const lagFigure = (
  lag: Lag,
  variables: AdoptionLagQueryVariables,
  book: Wordbook,
): Figure => {
  const { t, lang } = book;
  const { count } = formatsOf(lang);
  return {
    name: 'lama',
    label: t('adoption.lag.label'),
    measure: 'adoptionLagDays',
    counting: lagMessage(lag, book),
    shown: shown(lag),
    document: AdoptionLagDocument,
    variables,
    run: async (client) => {
      const { adoptionLag } = await ask(client, AdoptionLagDocument, variables);
      const rows = lagRows(adoptionLag, book);
      return {
        rows: rows.map(({ key, name, days }) => ({
          key,
          label: name,
          detail:
            days.median === null
              ? '–'
              : t('adoption.lag.days', { count: days.median, value: count(days.median) }),
          sources: [],
          counted: true,
        })),
        total: rows.length,
        sum: lagMessage(adoptionLag, book),
        makes: shown(adoptionLag),
        csv: () => toCsv(lagColumns(book), rows),
      };
    },
  };
};
