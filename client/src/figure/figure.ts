import type { ApolloClient } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import type { TableColumn } from '../tables/DataTable';
import type { RecordSource } from '../ui/SourceLink';

/** One record behind a figure. */
export interface FigureRow {
  key: string;
  label: string;
  detail: string;
  sources: RecordSource[];
}

/** What running the query of a figure gave. */
export interface FigureAnswer {
  rows: FigureRow[];
  /** How many rows there are; more than `rows` where the query gives only the first. */
  total: number;
  /** The rows added up, in words. */
  sum: string;
  /** The figure as these rows make it, to be compared with the one on the screen. */
  makes: string;
}

/** A figure on the screen, and the question it answers. */
export interface Figure {
  /** Its name in addresses, `angka=cakupan`. */
  name: string;
  label: string;
  /** Its name in the catalogue of measures. */
  measure: string;
  counting: string;
  /** The figure as the screen shows it. */
  shown: string;
  document: DocumentNode;
  variables: Record<string, unknown>;
  run: (client: ApolloClient) => Promise<FigureAnswer>;
}

/** The sources of the rows, each once. */
export const distinctSources = (rows: readonly FigureRow[]): RecordSource[] => {
  const seen = new Map<string, RecordSource>();
  for (const source of rows.flatMap((row) => row.sources)) {
    seen.set(source.reference ?? `${source.file}:${source.row}`, source);
  }
  return [...seen.values()];
};

const references = (row: FigureRow): string =>
  row.sources.map((source) => source.reference ?? `${source.file}:${source.row}`).join(' ');

export const figureCsvColumns = (titles: {
  row: string;
  detail: string;
  source: string;
}): TableColumn<FigureRow>[] => [
  { title: titles.row, cell: (row) => row.label },
  { title: titles.detail, cell: (row) => row.detail },
  { title: titles.source, cell: references },
];
