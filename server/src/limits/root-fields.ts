import type { DocumentNode } from 'graphql';
import { LimitError } from './limit-error.js';
import { limits } from './limits.js';
import { throughFragments } from './through-fragments.js';

/** Questions asked at once: each is a statement of its own. */
export function checkRootFields(document: DocumentNode): void {
  const rootFields = throughFragments(document, { field: () => 1, join: 'SUM' });
  if (rootFields > limits.rootFields) {
    throw new LimitError('The query asks too many questions at once.', {
      limit: 'rootFields',
      allowed: limits.rootFields,
      requested: rootFields,
    });
  }
}
