import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import type { Most } from '../limits/at-most.js';
import { checkedCost } from '../limits/cost.js';
import { LimitError } from '../limits/limit-error.js';
import type { Variables } from '../limits/page.js';
import { fieldsWithin, nameInAnswer, withRoots } from './one-root.js';
import { isObject } from './table/shape.js';

/** How a root is read page by page. */
export interface Paging {
  readonly document: DocumentNode;
  /** The rows of one page, so many that a page costs no more than one query may. */
  readonly size: number;
  /** The rows wanted in all, where the query itself says how many; null for all that there are. */
  readonly wanted: number | null;
  /** Where the query itself begins. */
  readonly after: string | null;
}

/** Where a page tells whether another follows. */
export interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface Root {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly field: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
}

/** What a page tells of itself stands in the answer under names that nobody else uses. */
const told = { info: 'exportPageInfo', next: 'exportHasNextPage', end: 'exportEndCursor' };
const asks = { first: 'exportFirst', after: 'exportAfter' };

/** The lists that are read page by page; others beside them are the same on each page. */
const pagedLists = new Set(['nodes', 'edges', 'rows', 'groups']);

/** Variables with which one page is asked. */
export const pageVariables = (variables: Variables, first: number, after: string | null) => ({
  ...variables,
  [asks.first]: first,
  [asks.after]: after,
});

/** How the rows at a path are paged; null where they all come at once, or the query reads backwards. */
export function pagingOf(root: Root, list: string | null): Paging | null {
  const way = wayOfTelling(root.definition);
  if (!way || !isPagedList(root, list)) return null;
  const { first = null, after = null, last = null, before = null } = argumentsOf(root);
  if (last !== null || before !== null) return null;
  // Why not paged: what does not fit is refused by its own name only where it is sent as it is.
  if (!isCount(first) || (after !== null && typeof after !== 'string')) return null;
  const { document, operation } = withRoots(root.document, root.operation, (field) =>
    nameInAnswer(field) === nameInAnswer(root.field) ? paged(field, way) : null,
  );
  const withVariables = { ...operation, variableDefinitions: declared(operation) };
  const complete = {
    ...document,
    definitions: document.definitions.map((each) => (each === operation ? withVariables : each)),
  };
  return {
    document: complete,
    size: bearableSize(root, complete, withVariables),
    wanted: first,
    after,
  };
}

const isCount = (first: unknown): first is number | null =>
  first === null || (Number.isInteger(first) && (first as number) >= 1);

/** The values of a root's arguments as the query gives them. */
export function argumentsOf({ field, variables }: Pick<Root, 'field' | 'variables'>) {
  const given = (field.arguments ?? []).map(
    ({ name, value }) => [name.value, valueFromASTUntyped(value, variables)] as const,
  );
  return Object.fromEntries(given) as Readonly<Record<string, unknown>>;
}

type Way = 'pageInfo' | 'itself';

function wayOfTelling({ args, type }: Root['definition']): Way | null {
  const names = new Set(args.map(({ name }) => name));
  const page = getNamedType(type);
  if (!names.has('first') || !names.has('after') || !isObjectType(page)) return null;
  const fields = page.getFields();
  if (fields.pageInfo) return 'pageInfo';
  return fields.hasNextPage && fields.endCursor ? 'itself' : null;
}

/** Whether the rows of the table are those that a page holds. */
function isPagedList({ field, document }: Root, list: string | null): boolean {
  const [, name, ...deeper] = list?.split('.') ?? [];
  if (name === undefined || deeper.length > 0) return false;
  const selected = fieldsWithin(field.selectionSet, document);
  return selected.some((each) => nameInAnswer(each) === name && pagedLists.has(each.name.value));
}

function paged(field: FieldNode, way: Way): FieldNode {
  const kept = (field.arguments ?? []).filter(({ name }) => !(name.value in asks));
  const page = (['first', 'after'] as const).map(
    (name): ArgumentNode => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: name },
      value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: asks[name] } },
    }),
  );
  const selections = [...(field.selectionSet?.selections ?? []), ...tellingFields(way)];
  return {
    ...field,
    arguments: [...kept, ...page],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

function tellingFields(way: Way): readonly FieldNode[] {
  const text =
    way === 'pageInfo'
      ? `{ ${told.info}: pageInfo { hasNextPage endCursor } }`
      : `{ ${told.next}: hasNextPage ${told.end}: endCursor }`;
  const [operation] = parse(text, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet.selections as readonly FieldNode[];
}

function declared({ variableDefinitions = [] }: OperationDefinitionNode) {
  const text = `query ($${asks.first}: Int, $${asks.after}: String) { __typename }`;
  const [operation] = parse(text, { noLocation: true }).definitions;
  return [
    ...variableDefinitions,
    ...((operation as OperationDefinitionNode).variableDefinitions ?? []),
  ];
}

/** Pages as large as the argument allows, or as many rows as one query may cost. */
function bearableSize(
  { schema, variables, definition }: Root,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const first = definition.args.find(({ name }) => name === 'first');
  const { most = 100 } = (first?.extensions.atMost ?? {}) as Partial<Most>;
  const isBearable = (size: number) => {
    try {
      checkedCost(schema, document, operation, pageVariables(variables, size, null));
      return true;
    } catch (error) {
      if (error instanceof LimitError) return false;
      throw error;
    }
  };
  const sizes = [most, 200, 100, 50, 25, 10, 5].filter((size) => size <= most);
  return sizes.find(isBearable) ?? 1;
}

/** What a page says of its end. */
export function pageEnd(answer: unknown, name: string): PageEnd {
  const page = isObject(answer) ? answer[name] : null;
  if (!isObject(page)) return { hasNextPage: false, endCursor: null };
  const info = isObject(page[told.info]) ? (page[told.info] as Record<string, unknown>) : null;
  const next = info ? info.hasNextPage : page[told.next];
  const end = info ? info.endCursor : page[told.end];
  return { hasNextPage: next === true, endCursor: typeof end === 'string' ? end : null };
}
