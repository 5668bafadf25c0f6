import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  separateOperations,
  validate,
} from 'graphql';
import type { AnswerError } from './asking';

/** A place in the text, counted from 1 as editors do. */
export interface Place {
  line: number;
  column: number;
}

export interface Fault {
  message: string;
  place: Place | null;
}

/** What can be known of a query from its text alone. */
export interface ReadQuery {
  document: DocumentNode | null;
  operations: OperationDefinitionNode[];
  /** Why it can not be read. */
  fault: Fault | null;
}

export const readQuery = (query: string): ReadQuery => {
  try {
    const document = parse(query);
    const operations = document.definitions.filter(
      (each) => each.kind === Kind.OPERATION_DEFINITION,
    );
    return { document, operations, fault: null };
  } catch (error) {
    return { document: null, operations: [], fault: faultOf(error) };
  }
};

const faultOf = (error: unknown): Fault => {
  if (!(error instanceof GraphQLError)) return { message: String(error), place: null };
  const { message, locations } = error;
  return { message: message.replace(/^Syntax Error: /, ''), place: locations?.[0] ?? null };
};

/** Faults more than these say nothing new: most follow from the first. */
const mostFaults = 5;

/** What of a query that can be read does not fit the schema. */
export const faultsBySchema = (schema: GraphQLSchema, document: DocumentNode): AnswerError[] =>
  validate(schema, document, undefined, { maxErrors: mostFaults })
    .slice(0, mostFaults)
    .map(({ message, locations }) => ({ message, places: [...(locations ?? [])], limit: null }));

/** The operation that is run: the chosen one, else the first. */
export const operationOf = (
  { operations }: ReadQuery,
  chosen: string | null,
): OperationDefinitionNode | null =>
  operations.find((each) => each.name?.value === chosen) ?? operations[0] ?? null;

/** Values of variables that the operation knows; others would be refused or ignored without a word. */
export const knownVariables = (
  operation: OperationDefinitionNode | null,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const names = operation?.variableDefinitions?.map((each) => each.variable.name.value) ?? [];
  return Object.fromEntries(
    names.filter((n) => Object.hasOwn(variables, n)).map((n) => [n, variables[n]]),
  );
};

/**
 * The text of one operation and of the fragments that it uses, so that whoever opens it runs the same;
 * where it is the only one, the text as it stands.
 */
export const textOfOperation = (query: string, chosen: string | null | undefined): string => {
  const read = readQuery(query);
  const operation = operationOf(read, chosen ?? null);
  if (!read.document || !operation || read.operations.length < 2) return query;
  const own = separateOperations(read.document)[operation.name?.value ?? ''];
  // Why from the text: it keeps the comments within, and the lines as they were laid out.
  return (own?.definitions ?? []).map(({ loc }) => query.slice(loc?.start, loc?.end)).join('\n\n');
};

/** The whole text with one operation at its beginning, where it is the one that is run when opened. */
export const withFirst = (query: string, chosen: string | null): string => {
  const read = readQuery(query);
  const operation = operationOf(read, chosen);
  if (!operation?.loc || operation === read.operations[0]) return query;
  const { start, end } = operation.loc;
  const others = query.slice(0, start).trimEnd() + query.slice(end);
  return `${query.slice(start, end)}\n\n${others.trim()}`;
};
