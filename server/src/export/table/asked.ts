import type {
  DirectiveNode,
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import { bothFields, type ColumnType, type Fields, type Shape } from './shape.js';

/** What a query is asked with; `operationName` where the document holds several. */
export interface AskedWith {
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variable: (name: string) => unknown;
}

/**
 * What a valid query asks for, so that a table has the same columns whatever the answer holds. Why nothing
 * of `graphql` is imported but types: the page and the server each have a copy of their own, and the two
 * refuse each other's schemas.
 */
export function fieldsAsked(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables = {} }: AskedWith = {},
): Fields {
  const operation = operationOf(document, operationName);
  const query = schema.getQueryType();
  if (!operation || !query) return new Map();
  const usual = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === 'BooleanValue' ? defaultValue.value : undefined,
    ]),
  );
  const walk: Walk = {
    schema,
    fragments: fragmentsOf(document),
    variable: (name) => (Object.hasOwn(variables, name) ? variables[name] : usual.get(name)),
  };
  return selected(operation.selectionSet, query, walk);
}

function operationOf(
  { definitions }: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode | undefined {
  const operations = definitions.filter((each) => each.kind === 'OperationDefinition');
  return name ? operations.find((each) => each.name?.value === name) : operations[0];
}

function fragmentsOf({ definitions }: DocumentNode): Walk['fragments'] {
  const fragments = definitions.filter((each) => each.kind === 'FragmentDefinition');
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The fields of a selection, in its order, through fragments and without what is skipped. */
function selected(set: SelectionSetNode, parent: GraphQLOutputType, walk: Walk): Fields {
  let fields: Fields = new Map();
  for (const selection of set.selections) {
    if (isSkipped(selection.directives, walk)) continue;
    if (selection.kind === 'Field') {
      const type = typeOfField(parent, selection.name.value);
      const shape = type ? shapeOf(type, selection.selectionSet, walk) : text;
      fields = bothFields(fields, new Map([[(selection.alias ?? selection.name).value, shape]]));
      continue;
    }
    const fragment =
      selection.kind === 'InlineFragment' ? selection : walk.fragments.get(selection.name.value);
    if (!fragment) continue;
    const named = fragment.typeCondition?.name.value;
    const type = named === undefined ? parent : walk.schema.getType(named);
    if (!type) continue;
    fields = bothFields(fields, selected(fragment.selectionSet, type as GraphQLOutputType, walk));
  }
  return fields;
}

function isSkipped(directives: readonly DirectiveNode[] | undefined, { variable }: Walk): boolean {
  return (directives ?? []).some(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return false;
    const condition = given?.find((argument) => argument.name.value === 'if')?.value;
    return condition !== undefined && isTrue(condition, variable) === (name.value === 'skip');
  });
}

function isTrue(value: ValueNode, variable: Walk['variable']): boolean {
  if (value.kind === 'Variable') return variable(value.name.value) === true;
  return value.kind === 'BooleanValue' && value.value;
}

const text: Shape = { kind: 'value', type: 'text' };

function typeOfField(parent: GraphQLOutputType, name: string): GraphQLOutputType | undefined {
  return 'getFields' in parent ? parent.getFields()[name]?.type : undefined;
}

const columnTypes: Record<string, ColumnType> = {
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  Day: 'date',
};

function shapeOf(type: GraphQLOutputType, set: SelectionSetNode | undefined, walk: Walk): Shape {
  const written = String(type).replaceAll('!', '');
  const depth = written.lastIndexOf('[') + 1;
  if (depth > 1) return { kind: 'json' };
  if (set) {
    return { kind: depth === 1 ? 'list' : 'object', fields: selected(set, innermost(type), walk) };
  }
  if (depth === 1) return { kind: 'values' };
  return { kind: 'value', type: columnTypes[written] ?? 'text' };
}

/** A type without what says that it is a list or never null. */
function innermost(type: GraphQLOutputType): GraphQLOutputType {
  return 'ofType' in type ? innermost(type.ofType) : type;
}
