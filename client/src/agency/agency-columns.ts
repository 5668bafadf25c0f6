import { knownPart } from '../format/calendar';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { statePrecision, withoutSincePart } from '../marks/without-since';
import type { Column } from '../tables/csv';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

/** Of who has not reported nobody knows whether it has none. */
const isUnknown = ({ state, recorded }: Standing): boolean =>
  state === 'UNREPORTED' && recorded === 0;

/** Every row of the list as a file: what is not known stays empty. */
export const agencyColumns = ({ t, say }: Wordbook): Column<Standing>[] => [
  { title: t('file.code'), cell: (row) => row.agency.code },
  { title: t('file.agency'), cell: (row) => say(row.agency.name) },
  { title: t('file.kind'), cell: (row) => say(row.agency.kind.name) },
  { title: t('file.state'), cell: (row) => t(`state.${row.state}`) },
  {
    title: t('file.since'),
    cell: (row) =>
      row.since &&
      knownPart(row.since, statePrecision({ ...row, validFrom: row.agency.validFrom })),
  },
  { title: t('file.basis'), cell: (row) => row.dateBasis && t(`file.bases.${row.dateBasis}`) },
  { title: t('file.counting'), cell: (row) => (isUnknown(row) ? null : row.counting) },
  { title: t('file.recorded'), cell: (row) => (isUnknown(row) ? null : row.recorded) },
  { title: t('list.column.adopted'), cell: (row) => row.adopted },
  {
    title: t('file.measured'),
    cell: (row) => (row.measured === 0 ? null : row.measured),
  },
  { title: t('file.days'), cell: (row) => row.daysWithout },
  { title: t('file.daysSince'), cell: withoutSincePart },
  { title: t('file.due'), cell: (row) => row.commitment?.dueOn },
  { title: t('file.source'), cell: (row) => sourceText(row.agency.source) },
  { title: t('file.government'), cell: (row) => row.agency.government },
];
