import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Variables } from './page.js';

/** So many sets of variables of one document, none of them longer than that when written down. */
const mostKept = 50;
const longestKept = 500;

/** What documents cost with variables that were judged before, so that a question asked often is judged once. */
const judged = new WeakMap<DocumentNode, LRUCache<string, number>>();

/**
 * The cost found by judging a document with its variables, or found before. What is refused is judged again.
 * Takes variables whose depth was checked: what is nested too deeply can not be written down.
 */
export function judgedOnce(
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
  judge: () => number,
): number {
  const key = JSON.stringify([operationName, variables]);
  if (key.length > longestKept) return judge();
  let ofDocument = judged.get(document);
  if (!ofDocument) {
    ofDocument = new LRUCache({ max: mostKept });
    judged.set(document, ofDocument);
  }
  const known = ofDocument.get(key);
  if (known !== undefined) return known;
  const cost = judge();
  ofDocument.set(key, cost);
  return cost;
}
