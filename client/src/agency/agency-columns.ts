import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import type { Column } from '../tables/csv';
import type { Wordbook } from '../words/useWords';

/** Every row of the list as a file: what is not known stays empty. */
export const agencyColumns = ({ t, say }: Wordbook): Column<Standing>[] => [
  { title: t('list.column.code'), cell: (row) => row.agency.code },
  { title: t('list.column.agency'), cell: (row) => say(row.agency.name) },
  { title: t('list.column.kind'), cell: (row) => say(row.agency.kind.name) },
  { title: t('list.column.state'), cell: (row) => t(`state.${row.state}`) },
  { title: t('list.column.since'), cell: (row) => row.since },
  { title: t('list.column.counting'), cell: (row) => row.counting },
  { title: t('list.column.recorded'), cell: (row) => row.recorded },
  {
    title: t('list.column.measured'),
    cell: (row) => (row.measured === 0 ? null : row.measured),
  },
  { title: t('list.column.days'), cell: (row) => row.daysWithout },
  { title: t('list.column.promise'), cell: (row) => row.commitment?.dueOn },
  {
    title: t('list.column.source'),
    cell: ({ agency: { source } }) => source.reference ?? `${source.file}:${source.row}`,
  },
];
