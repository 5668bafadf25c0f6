import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Variables } from './page.js';

/** What was judged takes so many bytes at most. */
const mostBytes = 4 * 1024 * 1024;

/** Longer variables are judged each time. */
const longestKept = 500;
const bytesOfEntry = 200;

/** What documents cost with variables that were judged before, so that a question asked often is judged once. */
const judged = new LRUCache<string, number>({
  maxSize: mostBytes,
  sizeCalculation: (_, key) => 2 * key.length + bytesOfEntry,
});

/** A number for each document that is known, since equal documents are one object. */
const numbers = new WeakMap<DocumentNode, number>();
let given = 0;

function numberOf(document: DocumentNode): number {
  let number = numbers.get(document);
  if (number === undefined) {
    given += 1;
    number = given;
    numbers.set(document, number);
  }
  return number;
}

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
  const asked = JSON.stringify([operationName, variables]);
  if (asked.length > longestKept) return judge();
  const key = `${numberOf(document)} ${asked}`;
  const known = judged.get(key);
  if (known !== undefined) return known;
  const cost = judge();
  judged.set(key, cost);
  return cost;
}
