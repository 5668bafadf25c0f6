import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isIntrospection } from './depth.js';
import { type Variables, variablesOf } from './page.js';
import { definitionIn, type Place, pricedField, rootPlace, typeNamed } from './priced.js';
import { fragmentsOf } from './through-fragments.js';

/** What is looked at in an answer under one name: fields of the same name are answered as one. */
interface Counted {
  readonly own: (many: number) => number;
  readonly type: GraphQLNamedType;
  readonly place: Place;
  readonly selections: SelectionSetNode[];
  /** What is counted inside, found out when the first such object is met. */
  inside?: readonly [string, Counted][];
}

type Type = GraphQLNamedType | null | undefined;

/** Counts the objects that an answer holds, by the same rules as its cost was told before. */
class Returned {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly variables: Variables,
  ) {
    this.#fragments = fragmentsOf(document);
  }

  of({ selectionSet }: OperationDefinitionNode, data: object): number {
    const root = this.schema.getQueryType();
    return root ? this.#count(this.#countedIn([selectionSet], root, rootPlace), data) : 0;
  }

  #count(fields: readonly [string, Counted][], value: unknown): number {
    let count = 0;
    for (const [name, counted] of fields) {
      count += this.#under(counted, (value as Record<string, unknown>)[name]);
    }
    return count;
  }

  #under(counted: Counted, value: unknown): number {
    const held = (Array.isArray(value) ? value : [value]).filter(
      (each) => each !== null && each !== undefined,
    );
    const inside = this.#insideOf(counted);
    const own = counted.own(held.length);
    // Why not always: an answer of ten thousand rows is not walked where nothing in them counts.
    return inside.length === 0
      ? own
      : held.reduce<number>((sum, each) => sum + this.#count(inside, each), own);
  }

  #insideOf(counted: Counted): readonly [string, Counted][] {
    counted.inside ??= this.#countedIn(counted.selections, counted.type, counted.place);
    return counted.inside;
  }

  /** What counts in a selection or holds what counts, by the name that it has in the answer. */
  #countedIn(
    selections: readonly SelectionSetNode[],
    type: GraphQLNamedType,
    place: Place,
  ): readonly [string, Counted][] {
    const found = new Map<string, Counted>();
    const spread = new Set<string>();
    for (const each of selections) this.#gather(each, type, place, found, spread);
    return [...found].filter(([, each]) => each.own(1) > 0 || this.#insideOf(each).length > 0);
  }

  #gather(
    { selections }: SelectionSetNode,
    type: Type,
    place: Place,
    found: Map<string, Counted>,
    spread: Set<string>,
  ): void {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) {
        this.#gatherField(each, type, place, found);
      } else if (each.kind === Kind.INLINE_FRAGMENT) {
        const about = typeNamed(this.schema, each.typeCondition?.name.value, type);
        this.#gather(each.selectionSet, about, place, found, spread);
      } else if (!spread.has(each.name.value)) {
        spread.add(each.name.value);
        const fragment = this.#fragments.get(each.name.value);
        const about = typeNamed(this.schema, fragment?.typeCondition.name.value, null);
        if (fragment) this.#gather(fragment.selectionSet, about, place, found, spread);
      }
    }
  }

  #gatherField(field: FieldNode, type: Type, place: Place, found: Map<string, Counted>): void {
    if (isIntrospection(field)) return;
    const selections = field.selectionSet ? [field.selectionSet] : [];
    const name = field.alias?.value ?? field.name.value;
    const before = found.get(name);
    if (before) {
      before.selections.push(...selections);
      return;
    }
    const priced = pricedField(field, definitionIn(type, field), place, this.variables);
    if (!priced) return;
    const { own, type: held, inside } = priced;
    found.set(name, { own, type: held, place: inside, selections });
  }
}

/** How many objects of an answer count; none where nothing was answered. */
export function returnedBy(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
  data: object | null | undefined,
): number {
  return new Returned(schema, document, variablesOf(operation, given)).of(operation, data ?? {});
}
