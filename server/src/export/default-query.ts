import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OperationDefinitionNode, parse, type TypeNode } from 'graphql';
import { badArgument, notFound } from './export-error.js';

// Why by way of src: the compiler copies none but its own files.
const folder = fileURLToPath(new URL('../../src/export/queries/', import.meta.url));

/** Root fields that have a query of their own, in alphabetical order. */
export const defaultFields: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => path.basename(file, '.graphql'))
  .sort();

export interface DefaultQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A root field's own query, its variables filled from the address by their names. */
export function defaultQuery(
  field: string,
  given: Readonly<Record<string, unknown>>,
  others: ReadonlyMap<string, readonly string[]>,
): DefaultQuery {
  if (!defaultFields.includes(field)) {
    throw notFound(
      `There is no question called ${field} that can be exported without a query. There are: ${defaultFields.join(', ')}.`,
    );
  }
  const query = readFileSync(path.join(folder, `${field}.graphql`), 'utf8');
  const types = variableTypes(query);
  for (const name of [...Object.keys(given), ...others.keys()]) {
    if (!types.has(name)) throw unknownVariable(field, name, types);
  }
  const filled = [...others].map(([name, texts]) => {
    const type = types.get(name);
    return [name, type && valueSent(name, texts, type)] as const;
  });
  return { query, variables: { ...given, ...Object.fromEntries(filled) } };
}

function variableTypes(query: string): ReadonlyMap<string, TypeNode> {
  const [operation] = parse(query).definitions as [OperationDefinitionNode];
  const variables = operation.variableDefinitions ?? [];
  return new Map(variables.map(({ variable, type }) => [variable.name.value, type]));
}

function unknownVariable(field: string, name: string, types: ReadonlyMap<string, TypeNode>) {
  const known = [...types.keys(), 'lang', 'comment', 'query', 'variables', 'operationName'];
  return badArgument(name, `${field} takes no ${name} here: expected ${known.join(', ')}.`);
}

/** A value as text, in the form that its type has in JSON; what does not fit is left to GraphQL to refuse. */
function valueSent(name: string, texts: readonly string[], type: TypeNode): unknown {
  if (type.kind === 'NonNullType') return valueSent(name, texts, type.type);
  const [text = '', ...more] = texts;
  if (/^[[{]/.test(text)) return jsonOf(name, text);
  if (type.kind === 'ListType') {
    const entries = texts.flatMap((each) => each.split(',')).map((each) => each.trim());
    return entries.filter(Boolean).map((each) => valueSent(name, [each], type.type));
  }
  if (more.length > 0) throw badArgument(name, `Expected ${name} once.`);
  if (text === '') return null;
  return plainValue(text, type.name.value);
}

function plainValue(text: string, type: string): unknown {
  if ((type === 'Int' || type === 'Float') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'Boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badArgument(name, `Expected ${name} to be JSON, since it begins with ${text.charAt(0)}.`);
  }
}
