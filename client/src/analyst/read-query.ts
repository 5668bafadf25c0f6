import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
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
