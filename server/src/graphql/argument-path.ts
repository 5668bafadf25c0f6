import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql';

type Way = ReadonlyArray<ASTNode | ReadonlyArray<ASTNode> | undefined>;

/**
 * The argument that an error of GraphQL itself is about, as a path such as `["filter", "from"]`:
 * the error only names a place in the text. For a bad variable it is the argument that uses it.
 */
export function argumentPath(document: DocumentNode, culprit: ASTNode): string[] | null {
  const variable =
    culprit.kind === Kind.VARIABLE_DEFINITION ? culprit.variable.name.value : undefined;
  let found: string[] | null = null;
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (found) return false;
      const isIt =
        variable === undefined
          ? node === culprit
          : node.kind === Kind.VARIABLE && node.name.value === variable;
      if (isIt) found = namesAlong([...ancestors, parent, node]);
      return undefined;
    },
  });
  return found;
}

/** The names on the way down to a node. The lists on it hold neighbours, and are left out. */
function namesAlong(way: Way): string[] | null {
  const nodes = way.filter((each): each is ASTNode => each !== undefined && 'kind' in each);
  const argument = nodes.findLastIndex(({ kind }) => kind === Kind.ARGUMENT);
  if (argument < 0) return null;
  return nodes
    .slice(argument)
    .flatMap((each) =>
      each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD ? [each.name.value] : [],
    );
}
