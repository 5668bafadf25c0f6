import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { usualRows } from './limits.js';

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

/** How many rows a field is asked for by `first` or `last`; null where it takes neither. */
export function pageSizeOf(
  field: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  variables: Variables,
): number | null {
  const sizing = args.filter(({ name }) => name === 'first' || name === 'last');
  if (sizing.length === 0) return null;
  for (const { name } of sizing) {
    const node = field.arguments?.find((each) => each.name.value === name)?.value;
    const size = numberOf(node, variables);
    if (size !== null) return size;
  }
  const usual = sizing.map(({ defaultValue }) => defaultValue).find(Number.isInteger);
  return (usual as number | undefined) ?? usualRows;
}
