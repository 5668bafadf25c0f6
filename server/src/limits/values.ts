import { type DocumentNode, Kind, visit } from 'graphql';
import { argumentPath } from '../graphql/argument-path.js';
import { ArgumentLimitError } from './limit-error.js';
import { limits } from './limits.js';
import { nestingOf } from './nesting.js';

const listTooLong = (values: number) =>
  [
    `Expected a list of at most ${limits.listValues} values, not ${values}.`,
    { limit: 'listValues', allowed: limits.listValues, requested: values },
  ] as const;

/** Lists written in the text of the query. */
export function checkLiterals(document: DocumentNode): void {
  visit(document, {
    [Kind.LIST]: (list) => {
      if (list.values.length <= limits.listValues) return;
      const argument = argumentPath(document, list) ?? [];
      throw new ArgumentLimitError(argument, ...listTooLong(list.values.length), list);
    },
  });
}

/** How deep the values of variables go, and the lists in them, declared or not. */
export function checkVariables(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  for (const [name, value] of Object.entries(variables)) {
    checkNesting(document, name, value);
    checkLists(document, name, value);
  }
}

function checkNesting(document: DocumentNode, name: string, value: unknown): void {
  const requested = nestingOf(value);
  if (requested <= limits.valueDepth) return;
  const [outermost = ''] = Object.keys(value as object);
  throw new ArgumentLimitError(
    pathInArgument(document, [name, outermost]),
    `Expected lists and objects at most ${limits.valueDepth} inside one another.`,
    { limit: 'valueDepth', allowed: limits.valueDepth, requested },
  );
}

/** Takes a value whose depth was checked. */
function checkLists(document: DocumentNode, name: string, given: unknown): void {
  const left: { path: string[]; value: unknown }[] = [{ path: [name], value: given }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { path, value } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value) && value.length > limits.listValues) {
      throw new ArgumentLimitError(pathInArgument(document, path), ...listTooLong(value.length));
    }
    for (const [key, each] of Object.entries(value)) {
      left.push({ path: [...path, key], value: each });
    }
  }
}

/** A place in a variable, as a place in the argument that the variable is handed to. */
function pathInArgument(document: DocumentNode, [name = '', ...rest]: string[]): string[] {
  let found: string[] | null = null;
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: (definition) => {
      if (definition.variable.name.value === name) found = argumentPath(document, definition);
    },
    [Kind.FIELD]: () => false,
  });
  return [...(found ?? [name]), ...rest];
}
