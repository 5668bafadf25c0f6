import { fieldsAsked, type Table, tableOf } from '@satu-inovasi/server/export/table';
import type { GraphQLSchema } from 'graphql';
import { readQuery } from './read-query';
import type { RunAnswer } from './useRun';

/** The rows of an answer, and whose they are. */
export interface ShownTable {
  /** What the answer holds, by root field. */
  roots: string[];
  /** The root field whose rows are shown: the chosen one, else the first that has a list. */
  root: string;
  table: Table;
}

/** The rows of an answer; with the columns that the query asks for, whatever came back. */
export const shownTable = (
  schema: GraphQLSchema | null,
  { asked, given: { data } }: Pick<RunAnswer, 'asked' | 'given'>,
  chosen: string | null,
): ShownTable => {
  const roots = Object.keys(data ?? {});
  const field = chosen !== null && roots.includes(chosen) ? chosen : undefined;
  // Why only beside data: what the server refused may spread fragments without end.
  const document = data === null ? null : readQuery(asked.query).document;
  const fields = schema && document ? fieldsAsked(schema, document, asked) : undefined;
  const table = tableOf(data, { field, asked: fields });
  return { roots, root: field ?? table.list?.split('.')[0] ?? roots[0] ?? '', table };
};
