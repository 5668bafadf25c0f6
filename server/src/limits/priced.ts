import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { usualRows } from './limits.js';
import { pageSizeOf, type Variables } from './page.js';

/**
 * Where in an answer a selection stands.
 * RECORD: among records, where each object counts, since each adds to what is read.
 * QUESTION: in the answer of a question, where ten rows of a list count as one, since one statement gives
 * them all.
 * ROW: in such a row, where only what is read apart counts.
 */
export interface Place {
  readonly within: 'ROOT' | 'RECORD' | 'QUESTION' | 'ROW';
  /** How many rows the lists here have, where the field around them says it, as a connection does. */
  readonly listed: number | null;
}

export const rootPlace: Place = { within: 'ROOT', listed: null };

/** What a field counts that holds objects, or a value with a weight. */
export interface Priced {
  /** Objects that it holds at most. */
  readonly many: number;
  /** What so many of them count by themselves. */
  readonly own: (many: number) => number;
  readonly type: GraphQLNamedType;
  /** Where its own selection stands. */
  readonly inside: Place;
}

const isConnection = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && 'pageInfo' in type.getFields() && 'nodes' in type.getFields();

function withinOf(place: Place['within'], isRecord: boolean, isList: boolean): Place['within'] {
  if (isRecord || place === 'RECORD') return 'RECORD';
  return isList || place === 'ROW' ? 'ROW' : 'QUESTION';
}

const all = (many: number) => many;
const none = () => 0;
const tenAsOne = (many: number) => Math.ceil(many / 10);

/** A plain value that has a weight of its own; null for all others, which are free. */
function weighed(
  { extensions, type }: GraphQLField<unknown, unknown>,
  inside: Place,
): Priced | null {
  const weight = extensions.weight as number | undefined;
  if (weight === undefined) return null;
  return { many: 1, own: (many) => many * weight, type: getNamedType(type), inside };
}

/** What a field counts; null for what is no object and has no weight, and for what the schema does not hold. */
export function pricedField(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown> | undefined,
  place: Place,
  variables: Variables,
): Priced | null {
  if (!definition) return null;
  const { within, listed } = place;
  const type = getNamedType(definition.type);
  if (!isCompositeType(type)) return weighed(definition, place);
  const isRoot = within === 'ROOT';
  const isList = isListType(getNullableType(definition.type));
  // Why: what comes with its row has no resolver; whatever has one is read by a statement of its own.
  const isApart = !isRoot && definition.resolve !== undefined;
  const isRecord = isConnection(type) || isApart;
  const page = pageSizeOf(field, definition, variables);
  const rows = (definition.extensions.rows as number | undefined) ?? page;
  const counts = isRoot || isApart || within === 'RECORD';
  const areRows = isList && !isApart && (isRoot || within === 'QUESTION');
  return {
    many: isList ? (rows ?? listed ?? usualRows) : 1,
    own: areRows ? tenAsOne : counts ? all : none,
    type,
    inside: {
      within: withinOf(within, isRecord, isList),
      listed: isList ? null : (rows ?? (isRecord ? null : listed)),
    },
  };
}

/** The field of a type that a selection names. */
export function definitionIn(
  type: GraphQLNamedType | null | undefined,
  field: FieldNode,
): GraphQLField<unknown, unknown> | undefined {
  return type && 'getFields' in type
    ? (type.getFields()[field.name.value] as GraphQLField<unknown, unknown> | undefined)
    : undefined;
}

/** The type that a fragment is about; that around it where it names none. */
export const typeNamed = (
  schema: GraphQLSchema,
  name: string | undefined,
  around: GraphQLNamedType | null | undefined,
): GraphQLNamedType | null | undefined => (name === undefined ? around : schema.getType(name));
