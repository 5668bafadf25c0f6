import { type DocumentNode, Kind, visit } from 'graphql';
import { LimitError } from './limit-error.js';
import { limits } from './limits.js';

/** Directives anywhere in the document, each where it is written. */
export function checkDirectives(document: DocumentNode): void {
  let directives = 0;
  visit(document, {
    [Kind.DIRECTIVE]: () => {
      directives += 1;
    },
  });
  if (directives > limits.directives) {
    throw new LimitError('The query holds too many directives.', {
      limit: 'directives',
      allowed: limits.directives,
      requested: directives,
    });
  }
}
