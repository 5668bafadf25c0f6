import { knownPart } from '../format/calendar';
import type { StateRowsQuery } from '../gql/graphql';
import { statePrecision, withoutSincePart } from '../marks/without-since';
import type { Column } from '../tables/csv';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

export type StateRow = StateRowsQuery['agencyStates']['rows'][number];

/** Several names in one cell; a comma would part cells and stands in names as well. */
const listed = (names: readonly string[]): string => names.join('; ');

/** Agencies with their states and what these rest on, as a file. */
export const stateColumns = ({ t, say }: Wordbook): Column<StateRow>[] => {
  const titlesOf = (row: StateRow, counts: boolean) =>
    listed(row.innovations.filter((each) => each.counts === counts).map((each) => say(each.title)));
  return [
    { title: t('file.code'), cell: (row) => row.agency.code },
    { title: t('file.agency'), cell: (row) => say(row.agency.name) },
    { title: t('file.state'), cell: (row) => t(`state.${row.state}`) },
    {
      title: t('file.since'),
      cell: (row) =>
        row.since &&
        knownPart(row.since, statePrecision({ ...row, validFrom: row.agency.validFrom })),
    },
    { title: t('file.basis'), cell: (row) => row.dateBasis && t(`file.bases.${row.dateBasis}`) },
    { title: t('file.days'), cell: (row) => row.daysWithout },
    { title: t('file.daysSince'), cell: withoutSincePart },
    { title: t('file.countingTitles'), cell: (row) => titlesOf(row, true) },
    { title: t('file.otherTitles'), cell: (row) => titlesOf(row, false) },
    { title: t('file.agencySource'), cell: (row) => sourceText(row.agency.source) },
    {
      title: t('file.innovationSources'),
      cell: (row) => listed(row.innovations.map((each) => sourceText(each.source))),
    },
    { title: t('file.government'), cell: (row) => row.agency.government },
  ];
};
