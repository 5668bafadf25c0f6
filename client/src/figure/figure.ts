import type { ApolloClient } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { type RecordSource, sourceText } from '../ui/SourceLink';

/** One record behind a figure. */
export interface FigureRow {
  key: string;
  label: string;
  detail: string;
  sources: RecordSource[];
  /** Whether it is one of those counted. Of a share the others are what it is a share of. */
  counted: boolean;
}

/** What running the query of a figure gave. */
export interface FigureAnswer {
  rows: FigureRow[];
  /** How many rows there are; more than `rows` where the query gives only the first. */
  total: number;
  /** The rows added up, in words. */
  sum: string;
  /** The figure as these rows make it, to be compared with the one on the screen; null where they are too few to make it. */
  makes: string | null;
  /** The rows as a file, under titles of their own. */
  csv: () => string;
}

/** A figure on the screen, and the question it answers. */
export interface Figure {
  /** Its name in addresses, `angka=cakupan`. */
  name: string;
  label: string;
  /** Its name in the catalogue of measures; a plain list of records has none, and says itself what it holds. */
  measure?: string;
  meaning?: string;
  /** Other measures of the catalogue that stand in the same line. */
  beside?: readonly string[];
  counting: string;
  /** The figure as the screen shows it. */
  shown: string;
  document: DocumentNode;
  variables: Record<string, unknown>;
  run: (client: ApolloClient) => Promise<FigureAnswer>;
}

/** How many rows there are behind those that were fetched: of a list that was cut, as the server counts them. */
export const totalOf = (rows: number, cut: boolean, counted: number | null | undefined): number =>
  cut ? Math.max(rows, counted ?? 0) : rows;

export const shareShown = (part: number, whole: number): string => `${part}/${whole}`;

/** The sources of the rows, each once. */
export const distinctSources = (rows: readonly FigureRow[]): RecordSource[] => {
  const seen = new Map<string, RecordSource>();
  for (const source of rows.flatMap((row) => row.sources)) {
    seen.set(sourceText(source), source);
  }
  return [...seen.values()];
};
