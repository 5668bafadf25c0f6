import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { limits } from '../limits/limits.js';
import { fragmentsOf, operationsOf } from '../limits/through-fragments.js';
import { badArgument } from './export-error.js';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The operation that is meant: the one of that name, or the only one. */
export function operationNamed(
  document: DocumentNode,
  name: string | null,
): OperationDefinitionNode {
  const operations = operationsOf(document);
  const [only, ...more] = operations;
  if (name === null && more.length > 0) {
    throw badArgument(
      'operationName',
      'The query holds several operations: say by operationName which one is meant.',
    );
  }
  const found = name === null ? only : operations.find((each) => each.name?.value === name);
  if (found) return found;
  throw badArgument(
    name === null ? 'query' : 'operationName',
    name === null
      ? 'The query holds no operation.'
      : `The query holds no operation called ${name}.`,
  );
}

export const nameInAnswer = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** The fields at the root of a selection that are called so in the answer, through fragments. */
export function fieldsWithin(set: SelectionSetNode | undefined, document: DocumentNode) {
  const fields: FieldNode[] = [];
  narrowed(set, fragmentsOf(document), new Spreads(), (field) => {
    fields.push(field);
    return null;
  });
  return fields;
}

/**
 * The same document with nothing at its root but some fields, each changed. Why fragments are written out
 * at the root: what is changed there must not change where else they are spread.
 */
export function withRoots(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  change: (field: FieldNode) => FieldNode | null,
): { document: DocumentNode; operation: OperationDefinitionNode } {
  const fragments = fragmentsOf(document);
  const selections = narrowed(operation.selectionSet, fragments, new Spreads(), change);
  const root: OperationDefinitionNode = {
    ...operation,
    selectionSet: { ...operation.selectionSet, selections },
  };
  const { spread, variables } = usedBy(root, fragments);
  const narrow: OperationDefinitionNode = {
    ...root,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
      variables.has(variable.name.value),
    ),
  };
  return {
    document: { ...document, definitions: [narrow, ...spread] },
    operation: narrow,
  };
}

/** Counts how often fragments are spread, since thirty that spread one another twice are a thousand million. */
class Spreads {
  #count = 0;
  add(): void {
    this.#count += 1;
    if (this.#count > limits.repetition) {
      throw badArgument('query', 'The query spreads fragments in one place too often.');
    }
  }
}

function narrowed(
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  spreads: Spreads,
  change: (field: FieldNode) => FieldNode | null,
): SelectionNode[] {
  return (set?.selections ?? []).flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) {
      const changed = change(selection);
      return changed ? [changed] : [];
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!inner) return [];
    spreads.add();
    const selections = narrowed(inner.selectionSet, fragments, spreads, change);
    if (selections.length === 0) return [];
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        ...(inner.typeCondition && { typeCondition: inner.typeCondition }),
        ...(selection.directives && { directives: selection.directives }),
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
    ];
  });
}

/** The fragments and variables that an operation needs, through other fragments. */
function usedBy(operation: OperationDefinitionNode, fragments: Fragments) {
  const variables = new Set<string>();
  const spread = new Set<FragmentDefinitionNode>();
  const look = (node: ASTNode): void => {
    visit(node, {
      enter(each) {
        if (each.kind === Kind.VARIABLE) variables.add(each.name.value);
        if (each.kind !== Kind.FRAGMENT_SPREAD) return;
        const fragment = fragments.get(each.name.value);
        if (!fragment || spread.has(fragment)) return;
        spread.add(fragment);
        look(fragment.selectionSet);
      },
    });
  };
  look(operation.selectionSet);
  for (const directive of operation.directives ?? []) look(directive);
  return { spread: [...spread], variables };
}
