import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { checkedSize, type Most } from './at-most.js';
import { checkFilter, isFilter } from './filter-limits.js';
import { type Variables, variablesOf } from './page.js';
import { checkText } from './texts.js';

/** A cursor is made here and holds what a row is sorted by, which may be longer than any text asked for. */
const cursors = new Set(['after', 'before']);

/** Sizes of pages, filters and texts, wherever an operation hands them over. Takes a valid document. */
export function checkArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): void {
  const variables = variablesOf(operation, given);
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    [Kind.ARGUMENT]: (node) => {
      const argument = types.getArgument();
      if (argument) checkArgument(argument, node, variables);
      return false;
    },
  });
  for (const each of document.definitions) {
    if (each === operation || each.kind === Kind.FRAGMENT_DEFINITION) visit(each, visitor);
  }
}

function checkArgument(argument: GraphQLArgument, node: ArgumentNode, variables: Variables): void {
  const { name, extensions } = argument;
  const value: unknown = valueFromASTUntyped(node.value, variables);
  const type = getNamedType(argument.type);
  const most = extensions.atMost as Most | undefined;
  if (most && typeof value === 'number') checkedSize(value, name, most, node.value);
  if (isInputObjectType(type) && isFilter(type)) checkFilter(type, name, value);
  if (type === GraphQLString && !cursors.has(name)) checkText(value, [name]);
}
