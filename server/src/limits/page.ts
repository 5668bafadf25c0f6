import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { ArgumentLimitError } from './limit-error.js';
import { limits, usualRows } from './limits.js';

export type Variables = Readonly<Record<string, unknown>>;

/** The variables that an operation is run with: those given, and its own defaults for the others. */
export function variablesOf(
  { variableDefinitions }: OperationDefinitionNode,
  given: Variables,
): Variables {
  const defaults = (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

/** The value of an argument as far as it is a number; null where it is left out or something else. */
function numberOf(value: ValueNode | undefined, variables: Variables): number | null {
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind !== Kind.VARIABLE) return null;
  const given = variables[value.name.value];
  return typeof given === 'number' ? given : null;
}

interface Page {
  readonly size: number;
  /** The argument that says so; null where none does. */
  readonly argument: string | null;
  readonly node: ValueNode | undefined;
}

/** How many rows a field is asked for by `first` or `last`; null where it takes neither. */
function pageOf(
  field: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  variables: Variables,
): Page | null {
  const sizing = args.filter(({ name }) => name === 'first' || name === 'last');
  if (sizing.length === 0) return null;
  for (const { name } of sizing) {
    const node = field.arguments?.find((each) => each.name.value === name)?.value;
    const size = numberOf(node, variables);
    if (size !== null) return { size, argument: name, node };
  }
  const usual = sizing.map(({ defaultValue }) => defaultValue).find(Number.isInteger);
  return { size: (usual as number | undefined) ?? usualRows, argument: null, node: undefined };
}

/** The same, refused where it is more than a field may be asked for. A size below 1 is refused where it is read. */
export function pageSizeOf(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  isQuestion: boolean,
  variables: Variables,
): number | null {
  const page = pageOf(field, definition, variables);
  if (page === null) return null;
  const most = isQuestion ? limits.rows : limits.page;
  if (page.argument !== null && page.size > most) {
    throw new ArgumentLimitError(
      [page.argument],
      `Expected a number from 1 to ${most}.`,
      { limit: isQuestion ? 'rows' : 'page', allowed: most, requested: page.size },
      page.node,
    );
  }
  return Math.max(page.size, 1);
}
