import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
  stripIgnoredCharacters,
  validate,
} from 'graphql';
import { formatError, nameArgument } from '../graphql/error-format.js';
import { refusalOf } from '../limits/form.js';
import { limits } from '../limits/limits.js';
import { variablesOf } from '../limits/page.js';
import { describedColumn } from './column-words.js';
import { defaultQuery } from './default-query.js';
import { badArgument, notFound, refusedBy, refusedFor } from './export-error.js';
import type { FileAsked } from './file-asked.js';
import { fieldsWithin, nameInAnswer, operationNamed, withRoots } from './one-root.js';
import { argumentsOf, type Paging, pagingOf, type Root } from './paging.js';
import { type Fields, fieldsAsked, tableOf } from './table/table.js';

/** The query behind a file: of one root field, and how it is read. */
export interface FileQuery {
  /** The root field in the answer, and what the schema calls it. */
  readonly field: string;
  readonly root: string;
  /** What is asked with, for whoever reads the file: as it was sent, without other operations. */
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the root's arguments are, those left out by their usual value. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly fields: Fields;
  readonly columns: readonly string[];
  /** What the schema says of each column. */
  readonly columnWords: readonly { readonly path: string; readonly says: string }[];
  /** What is sent where the rows all come at once. */
  readonly whole: string;
  readonly paging: Paging | null;
}

export function fileQuery(schema: GraphQLSchema, asked: FileAsked): FileQuery {
  const { field: name } = asked;
  const { query, variables: given } =
    asked.query === null ? defaultQuery(name, asked.variables, asked.others) : withQuery(asked);
  const document = checked(schema, parsed(query));
  const operation = operationNamed(document, asked.operationName);
  const variables = variablesOf(operation, given);
  const roots = fieldsWithin(operation.selectionSet, document);
  const field = roots.find((each) => nameInAnswer(each) === name);
  if (!field) throw unknownRoot(name, roots.map(nameInAnswer));
  const { document: narrow, operation: alone } = withRoots(document, operation, (each) =>
    nameInAnswer(each) === name ? each : null,
  );
  const fields = fieldsAsked(schema, narrow, { variables });
  const { list, columns } = tableOf({}, { field: name, asked: fields });
  const paths = columns.map(({ path }) => path);
  const definition = schema.getQueryType()?.getFields()[field.name.value];
  const root = definition && {
    schema,
    document: narrow,
    operation: alone,
    variables,
    field,
    definition,
  };
  return {
    field: name,
    root: field.name.value,
    text: stripIgnoredCharacters(textOf(document, operation)),
    variables: given,
    asked: root ? allArguments(root) : {},
    fields,
    columns: paths,
    columnWords: paths.map((path) => {
      const way = [...(list?.split('.') ?? [name]), ...path.split('.')];
      return { path, says: describedColumn(schema, narrow, roots, way) };
    }),
    whole: print(narrow),
    paging: root ? pagingOf(root, list) : null,
  };
}

function withQuery({ query, variables, others }: FileAsked) {
  const [name] = others.keys();
  if (name === undefined) return { query: query ?? '', variables };
  throw badArgument(
    name,
    `Beside query there is no ${name}: values belong into variables, as a JSON object.`,
  );
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) throw refusedFor(error);
    throw error;
  }
}

/** The same document, once it is sure that walking through its fragments ends, and that it is valid. */
function checked(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const refusal = refusalOf(schema, document);
  if (refusal) throw refusedFor(refusal);
  const errors = validate(schema, document);
  if (errors.length > 0) throw refusedBy(errors.map((error) => invalid(error, document)));
  return document;
}

/** An error of validation, said as `/graphql` says it. */
function invalid(error: GraphQLError, document: DocumentNode) {
  error.extensions.code = 'GRAPHQL_VALIDATION_FAILED';
  nameArgument(error, document);
  return formatError(error.toJSON(), error);
}

/** Why one operation alone: whoever opens the query again from the file has to be asked for none. */
function textOf(document: DocumentNode, { name }: OperationDefinitionNode): string {
  return print(separateOperations(document)[name?.value ?? ''] ?? document);
}

function unknownRoot(name: string, names: readonly string[]) {
  return notFound(`The query asks for nothing called ${name}. It asks for ${names.join(', ')}.`);
}

function allArguments(root: Root): Readonly<Record<string, unknown>> {
  const usual = root.definition.args
    .filter(({ defaultValue }) => defaultValue !== undefined)
    .map(({ name, defaultValue }) => [name, defaultValue] as const);
  const given = Object.entries(argumentsOf(root)).filter(([, value]) => value != null);
  return { ...Object.fromEntries(usual), ...Object.fromEntries(given) };
}
