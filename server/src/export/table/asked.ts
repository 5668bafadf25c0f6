import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLOutputType,
  GraphQLSchema,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import type { ColumnType, Fields, Shape } from './shape.js';

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
  return fieldsOf([{ set: operation.selectionSet, of: query }], walk);
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

/** A selection, and of what. Why both: fields of one name may be selected of several types. */
interface Selected {
  readonly set: SelectionSetNode;
  readonly of: GraphQLOutputType;
}

/** What is asked for under one name: fields of the same name are answered as one. */
interface Asked {
  readonly type: GraphQLOutputType | undefined;
  readonly inside: Selected[];
}

/** The fields of selections at one place, in their order, through fragments and without what is skipped. */
function fieldsOf(selections: readonly Selected[], walk: Walk): Fields {
  const found = new Map<string, Asked>();
  const spread = new Set<string>();
  for (const each of selections) gather(each, { walk, found, spread });
  return new Map(
    [...found].map(([name, { type, inside }]) => [name, type ? shapeOf(type, inside, walk) : text]),
  );
}

interface Gathering {
  readonly walk: Walk;
  readonly found: Map<string, Asked>;
  /** Why: a fragment adds nothing the second time, and thirty that spread one another twice never end. */
  readonly spread: Set<string>;
}

function gather({ set, of: parent }: Selected, gathering: Gathering): void {
  const { walk, found, spread } = gathering;
  for (const selection of set.selections) {
    if (isSkipped(selection.directives, walk)) continue;
    if (selection.kind === 'Field') {
      gatherField(selection, parent, found);
    } else if (selection.kind === 'InlineFragment') {
      gatherFragment(selection, parent, gathering);
    } else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value);
      const fragment = walk.fragments.get(selection.name.value);
      if (fragment) gatherFragment(fragment, parent, gathering);
    }
  }
}

function gatherField(
  { name, alias, selectionSet }: FieldNode,
  parent: GraphQLOutputType,
  found: Gathering['found'],
): void {
  const called = (alias ?? name).value;
  const type = typeOfField(parent, name.value);
  const asked = found.get(called) ?? { type, inside: [] };
  if (selectionSet && type) asked.inside.push({ set: selectionSet, of: innermost(type) });
  found.set(called, asked);
}

function gatherFragment(
  { typeCondition, selectionSet }: InlineFragmentNode | FragmentDefinitionNode,
  parent: GraphQLOutputType,
  gathering: Gathering,
): void {
  const named = typeCondition?.name.value;
  const type = named === undefined ? parent : gathering.walk.schema.getType(named);
  if (type) gather({ set: selectionSet, of: type as GraphQLOutputType }, gathering);
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

function shapeOf(type: GraphQLOutputType, inside: readonly Selected[], walk: Walk): Shape {
  const written = String(type).replaceAll('!', '');
  const depth = written.lastIndexOf('[') + 1;
  if (depth > 1) return { kind: 'json' };
  if (inside.length > 0) {
    return { kind: depth === 1 ? 'list' : 'object', fields: fieldsOf(inside, walk) };
  }
  if (depth === 1) return { kind: 'values' };
  return { kind: 'value', type: columnTypes[written] ?? 'text' };
}

/** A type without what says that it is a list or never null. */
function innermost(type: GraphQLOutputType): GraphQLOutputType {
  return 'ofType' in type ? innermost(type.ofType) : type;
}
