import { type DocumentNode, Kind, visit } from 'graphql';
import { argumentPath } from '../graphql/argument-path.js';
import { InvalidArgumentError } from '../graphql/errors.js';
import { ArgumentLimitError } from './limit-error.js';
import { limits } from './limits.js';

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

/**
 * Lists in variables, and how deep their values go. Why a stack of our own: values come from outside,
 * and one that is nested ten thousand times would break off whoever walks it by calling himself.
 */
export function checkVariables(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const left = Object.entries(variables).map(([name, value]) => ({ path: [name], value }));
  for (let next = left.pop(); next; next = left.pop()) {
    const { path, value } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value) && value.length > limits.listValues) {
      throw new ArgumentLimitError(pathInArgument(document, path), ...listTooLong(value.length));
    }
    if (path.length > limits.valueDepth) {
      throw new InvalidArgumentError(
        pathInArgument(document, path.slice(0, 2)),
        `Expected lists and objects at most ${limits.valueDepth} inside one another.`,
      );
    }
    for (const [key, each] of Object.entries(value))
      left.push({ path: [...path, key], value: each });
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
