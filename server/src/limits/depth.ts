import type { DocumentNode, FieldNode } from 'graphql';
import { LimitError } from './limit-error.js';
import { limits } from './limits.js';
import { throughFragments } from './through-fragments.js';

/** Whether a field asks about the schema and not about records. */
export const isIntrospection = ({ name }: FieldNode): boolean =>
  name.value === '__schema' || name.value === '__type';

/**
 * Fields inside one another. Why introspection has a limit of its own: the query of an IDE goes deeper
 * than any about records has to.
 */
export function checkDepth(document: DocumentNode): void {
  const depth = throughFragments(document, {
    field: (field, inside) => (isIntrospection(field) ? 0 : 1 + inside(field.selectionSet)),
    join: 'LARGEST',
  });
  if (depth > limits.depth) {
    throw new LimitError('The query holds too many fields inside one another.', {
      limit: 'depth',
      allowed: limits.depth,
      requested: depth,
    });
  }
  const introspected = throughFragments(document, {
    field: (field, inside) => 1 + inside(field.selectionSet),
    join: 'LARGEST',
  });
  // Why both together: what is about records is no deeper than their limit by now.
  if (introspected > limits.introspectionDepth) {
    throw new LimitError('The query asks too deeply about the schema.', {
      limit: 'introspectionDepth',
      allowed: limits.introspectionDepth,
      requested: introspected,
    });
  }
}
