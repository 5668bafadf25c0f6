import type { ReactNode } from 'react';
import { atStart } from '../format/formats';
import { type Part, PartsBar } from '../marks/PartsBar';
import { DataTable, type TableColumn } from '../tables/DataTable';
import { useWords } from '../words/useWords';

export interface SummaryRow {
  key: string;
  name: ReactNode;
  /** What stands small below the name. */
  sub: string;
  parts: readonly Part[];
  /** So many of the compared became better. */
  improved: string;
  last: string;
}

interface Props {
  name: string;
  first: string;
  last: string;
  rows: readonly SummaryRow[];
}

/** Groups of indicators, each as a bar of what became better, stayed and became worse. */
export const SummaryTable = ({ name, first, last, rows }: Props) => {
  const { t } = useWords();
  const columns: TableColumn<SummaryRow>[] = [
    {
      title: first,
      cell: (row) => row.key,
      shown: (row) => (
        <>
          <span className="name">{row.name}</span>
          <span className="sub">{row.sub}</span>
        </>
      ),
    },
    {
      title: atStart(t('outcome.comparison.IMPROVED')),
      cell: (row) => row.improved,
      shown: (row) => (
        <>
          <PartsBar parts={row.parts} thin />
          <span className="sub">{row.improved}</span>
        </>
      ),
    },
    { title: last, cell: (row) => row.last, number: true },
  ];
  return (
    <div className="sumtable">
      <DataTable name={name} columns={columns} rows={rows} keyOf={(row) => row.key} />
    </div>
  );
};
