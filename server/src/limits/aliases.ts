import type { DocumentNode } from 'graphql';
import { LimitError } from './limit-error.js';
import { limits } from './limits.js';
import { throughFragments } from './through-fragments.js';

/** Fields under another name, `__typename` too: each lets the same be asked once more. */
export function checkAliases(document: DocumentNode): void {
  const aliases = throughFragments(document, {
    field: (field, inside) => (field.alias ? 1 : 0) + inside(field.selectionSet),
    join: 'SUM',
  });
  if (aliases > limits.aliases) {
    throw new LimitError('The query gives too many fields another name.', {
      limit: 'aliases',
      allowed: limits.aliases,
      requested: aliases,
    });
  }
}
