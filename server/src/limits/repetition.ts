import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { LimitError } from './limit-error.js';
import { limits } from './limits.js';
import { fragmentsOf, operationsOf } from './through-fragments.js';

/** After so many fields no more are looked at; without fragments no query has as many. */
const mostLooked = 10 * limits.tokens;

type Fragments = ReturnType<typeof fragmentsOf>;

/** Fields that an answer holds as one, since they have one name in one place. */
type Same = readonly FieldNode[];

/**
 * The same field in one place, through fragments, and where it is selected again inside of one that is.
 * Why before validation: that compares such fields pair by pair.
 */
export function checkRepetition(document: DocumentNode): void {
  const requested = new Repetition(fragmentsOf(document)).most(
    operationsOf(document).map(({ selectionSet }) => selectionSet),
  );
  if (requested > limits.repetition) {
    throw new LimitError('The query selects the same field over and over.', {
      limit: 'repetition',
      allowed: limits.repetition,
      requested,
    });
  }
}

class Repetition {
  readonly #fragments: Fragments;
  readonly #numbers = new Map<FieldNode, number>();
  /** What was looked at already, so that fragments which hold one another often are walked once. */
  readonly #seen = new Set<string>();
  #looked = 0;

  constructor(fragments: Fragments) {
    this.#fragments = fragments;
  }

  /** How often the most repeated field of any of these places is there. */
  most(places: readonly SelectionSetNode[]): number {
    return Math.max(0, ...places.map((place) => this.#inside([place])));
  }

  #inside(selections: readonly SelectionSetNode[]): number {
    let most = 0;
    for (const same of this.#sameIn(selections)) {
      if (this.#looked > mostLooked) break;
      if (this.#isKnown(same)) continue;
      const inner = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      most = Math.max(most, same.length, this.#inside(inner));
    }
    return most;
  }

  #isKnown(same: Same): boolean {
    const key = same.map((field) => this.#numberOf(field)).join();
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    this.#looked += same.length;
    return false;
  }

  #numberOf(field: FieldNode): number {
    const number = this.#numbers.get(field) ?? this.#numbers.size;
    this.#numbers.set(field, number);
    return number;
  }

  /** The fields of some places that are one place, by the name that each has in the answer. */
  #sameIn(places: readonly SelectionSetNode[]): Iterable<Same> {
    const found = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const left = [...places];
    for (let next = left.pop(); next; next = left.pop()) {
      for (const each of next.selections) {
        if (each.kind === Kind.FIELD) {
          const name = each.alias?.value ?? each.name.value;
          const same = found.get(name);
          if (same) same.push(each);
          else found.set(name, [each]);
        } else if (each.kind === Kind.INLINE_FRAGMENT) {
          left.push(each.selectionSet);
        } else if (!spread.has(each.name.value)) {
          spread.add(each.name.value);
          const fragment = this.#fragments.get(each.name.value);
          if (fragment) left.push(fragment.selectionSet);
        }
      }
    }
    return found.values();
  }
}
