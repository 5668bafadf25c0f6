import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql';

type Ancestors = ReadonlyArray<ASTNode | ReadonlyArray<ASTNode>>;

/**
 * The argument that an error of GraphQL itself is about, as a path such as `["filter", "from"]`:
 * the error only names a place in the text. For a bad variable it is the argument that uses it.
 */
export function argumentPath(document: DocumentNode, culprit: ASTNode): string[] | null {
  const variable =
    culprit.kind === Kind.VARIABLE_DEFINITION ? culprit.variable.name.value : undefined;
  let found: string[] | null = null;
  visit(document, {
    enter(node, _key, _parent, _path, ancestors) {
      if (found) return false;
      const isIt =
        variable === undefined
          ? node === culprit
          : node.kind === Kind.VARIABLE && node.name.value === variable;
      if (isIt) found = namesAround(node, ancestors);
      return undefined;
    },
  });
  return found;
}

function namesAround(node: ASTNode, ancestors: Ancestors): string[] | null {
  const around = [...ancestors.flat(), node] as ASTNode[];
  const argument = around.findLastIndex(({ kind }) => kind === Kind.ARGUMENT);
  if (argument < 0) return null;
  return around
    .slice(argument)
    .flatMap((each) =>
      each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD ? [each.name.value] : [],
    );
}
