import { type DocumentNode, type FieldNode, type GraphQLSchema, getNamedType } from 'graphql';
import { fieldsWithin, nameInAnswer } from './one-root.js';

/** What the schema says of the field at the end of a path, which begins at a root of the query. */
export function describedColumn(
  schema: GraphQLSchema,
  document: DocumentNode,
  roots: readonly FieldNode[],
  path: readonly string[],
): string {
  let fields = roots;
  let type = schema.getQueryType() as ReturnType<typeof getNamedType> | null | undefined;
  let description = '';
  for (const name of path) {
    const field = fields.find((each) => nameInAnswer(each) === name);
    const definition =
      field && type && 'getFields' in type ? type.getFields()[field.name.value] : undefined;
    if (!field || !definition) return '';
    description = definition.description ?? '';
    type = getNamedType(definition.type) as typeof type;
    fields = fieldsWithin(field.selectionSet, document);
  }
  return description;
}
