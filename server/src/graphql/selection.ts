import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/** What of the request a selection needs: its variables and its fragments. */
export type Asking = Pick<GraphQLResolveInfo, 'variableValues' | 'fragments'>;

/** A field that was selected, however often and under whatever aliases; `nodes` are all the places. */
export interface Selected {
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

/**
 * The fields selected in some places that are one: through fragments, without what @skip and @include
 * leave out, each name once. Why no look at type conditions: no type here has another one to be.
 */
export function selectedIn(nodes: readonly FieldNode[], asking: Asking): Selected[] {
  const found = new Map<string, FieldNode[]>();
  const followed = new Set<string>();
  for (const { selectionSet } of nodes) {
    if (selectionSet) gather(selectionSet, asking, found, followed);
  }
  found.delete('__typename');
  return [...found].map(([name, places]) => ({ name, nodes: places }));
}

/** Why each fragment once: spread again it selects the same, and twenty that each spread the next twice are a million. */
function gather(
  set: SelectionSetNode,
  asking: Asking,
  found: Map<string, FieldNode[]>,
  followed: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isWanted(node, asking)) continue;
    if (node.kind === Kind.FIELD) {
      const places = found.get(node.name.value);
      if (places) places.push(node);
      else found.set(node.name.value, [node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      gather(node.selectionSet, asking, found, followed);
    } else if (!followed.has(node.name.value)) {
      followed.add(node.name.value);
      const fragment = fragmentOf(asking, node.name.value);
      if (fragment) gather(fragment.selectionSet, asking, found, followed);
    }
  }
}

const fragmentOf = ({ fragments }: Asking, name: string): FragmentDefinitionNode | undefined =>
  fragments[name];

function isWanted(node: SelectionNode, { variableValues }: Asking): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}

/** An argument of a field as it was given, or by the variable that it names. */
export function argumentOf(node: FieldNode, name: string, { variableValues }: Asking): unknown {
  const argument = node.arguments?.find((each) => each.name.value === name);
  return argument && valueFromASTUntyped(argument.value, variableValues);
}

/** Whether a field is selected, by its path below others. */
export function isSelected(
  nodes: readonly FieldNode[],
  path: readonly string[],
  asking: Asking,
): boolean {
  const [name, ...further] = path;
  if (name === undefined) return true;
  const found = selectedIn(nodes, asking).find((each) => each.name === name);
  return found !== undefined && isSelected(found.nodes, further, asking);
}
