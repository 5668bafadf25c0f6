import { useFormats } from '../format/useFormats';
import { DataTable, type TableColumn } from '../tables/DataTable';
import { AgencyLink } from '../ui/AgencyLink';
import { InnovationLink } from '../ui/InnovationLink';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { adopterText, type Line, lineStage } from './lines';

/** One row an adoption, with the ways to what it is about. */
export const AdoptionTable = ({ rows }: { rows: readonly Line[] }) => {
  const book = useWords();
  const { t, say } = book;
  const { dated } = useFormats();
  const columns: TableColumn<Line>[] = [
    {
      title: t('file.innovation'),
      cell: (row) => say(row.innovation.title),
      shown: (row) => (
        <InnovationLink innovation={row.innovation} className="quietlink b">
          {say(row.innovation.title)}
        </InnovationLink>
      ),
    },
    {
      title: t('adoption.origin'),
      cell: (row) => row.origin && say(row.origin.name),
      shown: ({ origin }) =>
        origin ? (
          <AgencyLink agency={origin} className="quietlink">
            {say(origin.name)}
          </AgencyLink>
        ) : null,
    },
    {
      title: t('adoption.adopter'),
      cell: (row) => adopterText(row, book),
      shown: (row) =>
        row.adopter ? (
          <AgencyLink agency={row.adopter} className="quietlink">
            {adopterText(row, book)}
          </AgencyLink>
        ) : (
          adopterText(row, book)
        ),
    },
    {
      title: t('file.stage'),
      cell: (row) => lineStage(row, book),
    },
    {
      title: t('adoption.list.since'),
      cell: ({ reachedOn }) => reachedOn && dated(reachedOn.day, reachedOn.precision),
    },
    { title: t('adoption.list.proof'), cell: (row) => row.proof },
    {
      title: t('file.source'),
      cell: (row) => row.source.file,
      shown: (row) => <SourceLink source={row.source} />,
    },
  ];
  return (
    <DataTable
      name={t('adoption.list.label')}
      columns={columns}
      rows={rows}
      keyOf={(row) => `${row.government}/${row.code}`}
    />
  );
};
