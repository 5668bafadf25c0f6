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
import { LimitError } from './limit-error.js';
import { limits } from './limits.js';
import { type Variables, variablesOf } from './page.js';
import { definitionIn, type Place, pricedField, rootPlace, typeNamed } from './priced.js';
import { fragmentsOf } from './through-fragments.js';

type Type = GraphQLNamedType | null | undefined;

/**
 * How many objects an operation may return at most. Why summed and not merged: two fragments may select
 * the same field, but what they select together is never more than what each selects.
 */
class Cost {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, number>();

  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly variables: Variables,
  ) {
    this.#fragments = fragmentsOf(document);
  }

  of({ selectionSet }: OperationDefinitionNode): number {
    return this.#inside(selectionSet, this.schema.getQueryType(), rootPlace);
  }

  #inside(selections: SelectionSetNode | undefined, type: Type, place: Place): number {
    let cost = 0;
    for (const each of selections?.selections ?? []) {
      if (each.kind === Kind.FIELD) cost += this.#field(each, type, place);
      else if (each.kind === Kind.FRAGMENT_SPREAD) cost += this.#spread(each.name.value, place);
      else {
        const about = typeNamed(this.schema, each.typeCondition?.name.value, type);
        cost += this.#inside(each.selectionSet, about, place);
      }
    }
    return Math.min(cost, Number.MAX_SAFE_INTEGER);
  }

  #field(field: FieldNode, type: Type, place: Place): number {
    if (isIntrospection(field)) return 0;
    const priced = pricedField(field, definitionIn(type, field), place, this.variables);
    if (!priced) return 0;
    const { many, own, type: held, inside } = priced;
    return own(many) + many * this.#inside(field.selectionSet, held, inside);
  }

  /** Why once for each place: however often a fragment is spread, it is walked a few times. */
  #spread(name: string, place: Place): number {
    const key = `${name} ${place.within} ${place.listed}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, 0);
    const fragment = this.#fragments.get(name);
    const about = typeNamed(this.schema, fragment?.typeCondition.name.value, null);
    const cost = this.#inside(fragment?.selectionSet, about, place);
    this.#known.set(key, cost);
    return cost;
  }
}

/** What an operation may return at most, refused where that is more than one query may. */
export function checkedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): number {
  const requested = new Cost(schema, document, variablesOf(operation, given)).of(operation);
  if (requested > limits.cost) {
    throw new LimitError(
      'The query may return too many objects: ask for smaller pages, or for less in each row.',
      { limit: 'cost', allowed: limits.cost, requested },
    );
  }
  return requested;
}
