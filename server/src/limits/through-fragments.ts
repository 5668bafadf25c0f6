import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is counted of a document: a figure of each field, and how the figures of neighbours join. */
export interface Figure {
  field(field: FieldNode, inside: (selections: SelectionSetNode | undefined) => number): number;
  readonly join: 'SUM' | 'LARGEST';
}

export const operationsOf = (document: DocumentNode): readonly OperationDefinitionNode[] =>
  document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((each) => [each.name.value, each]));
}

/**
 * The largest figure that any operation of a document has, as if each fragment stood where it is spread.
 * Why each is worked out once: thirty fragments that spread one another twice are a thousand million.
 */
export function throughFragments(document: DocumentNode, figure: Figure): number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  const join = (left: number, right: number) =>
    figure.join === 'LARGEST'
      ? Math.max(left, right)
      : Math.min(left + right, Number.MAX_SAFE_INTEGER);

  const inside = (selections: SelectionSetNode | undefined): number =>
    (selections?.selections ?? [])
      .map((each) => {
        if (each.kind === Kind.FIELD) return figure.field(each, inside);
        if (each.kind === Kind.INLINE_FRAGMENT) return inside(each.selectionSet);
        return ofFragment(each.name.value);
      })
      .reduce(join, 0);

  function ofFragment(name: string): number {
    const before = known.get(name);
    if (before !== undefined) return before;
    // Why before its inside is known: one that holds itself ends here, and is refused by validation.
    known.set(name, 0);
    const found = inside(fragments.get(name)?.selectionSet);
    known.set(name, found);
    return found;
  }

  return operationsOf(document)
    .map(({ selectionSet }) => inside(selectionSet))
    .reduce((most, each) => Math.max(most, each), 0);
}
