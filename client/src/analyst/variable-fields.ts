import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { isDay } from '../format/calendar';
import { variablesIn } from './variables-in';

type FieldKind =
  | 'day'
  | 'whole'
  | 'number'
  | 'yesno'
  | 'choice'
  | 'choices'
  | 'texts'
  | 'text'
  | 'json';

/** How one variable is asked for. */
export interface VariableField {
  name: string;
  kind: FieldKind;
  required: boolean;
  /** As the query writes it: `[AgencyState!]`. */
  type: string;
  /** The values of an enumeration. */
  options: string[];
  /** What counts where nothing is given, as the query writes it. */
  usual: string | null;
}

export const variableFields = (
  operation: OperationDefinitionNode | null,
  schema: GraphQLSchema | null,
): VariableField[] => (operation?.variableDefinitions ?? []).map((each) => fieldOf(each, schema));

const fieldOf = (
  { variable, type, defaultValue }: VariableDefinitionNode,
  schema: GraphQLSchema | null,
): VariableField => {
  const { name, lists } = innermost(type);
  const named = schema?.getType(name);
  const options = isEnumType(named) ? named.getValues().map((each) => each.name) : [];
  return {
    name: variable.name.value,
    kind: lists > 1 || isInputObjectType(named) ? 'json' : kindOf(name, lists, options),
    required: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
    type: print(type),
    options,
    usual: defaultValue ? print(defaultValue) : null,
  };
};

const kinds: Record<string, FieldKind> = {
  Day: 'day',
  Int: 'whole',
  Float: 'number',
  Boolean: 'yesno',
  String: 'text',
  ID: 'text',
};

const kindOf = (name: string, lists: number, options: readonly string[]): FieldKind => {
  if (options.length > 0) return lists === 0 ? 'choice' : 'choices';
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (lists === 0) return kind ?? 'json';
  return kind === 'text' ? 'texts' : 'json';
};

const innermost = (type: TypeNode): { name: string; lists: number } => {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, lists: 0 };
  const { name, lists } = innermost(type.type);
  return { name, lists: lists + (type.kind === Kind.LIST_TYPE ? 1 : 0) };
};

/** What was written into a field, or why it is no value. Nothing written is no value at all. */
export type Written = { value: unknown } | { fault: 'day' | 'whole' | 'number' | 'json' };

export const writtenValue = (kind: FieldKind, text: string): Written => {
  const trimmed = text.trim();
  if (trimmed === '') return { value: undefined };
  switch (kind) {
    case 'day':
      return isDay(trimmed) ? { value: trimmed } : { fault: 'day' };
    case 'whole':
      return /^[+-]?\d+$/.test(trimmed) ? { value: Number(trimmed) } : { fault: 'whole' };
    case 'number':
      return numberIn(trimmed);
    case 'yesno':
      return { value: trimmed === 'true' };
    case 'texts':
      return {
        value: trimmed
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== ''),
      };
    case 'json':
      return jsonIn(trimmed);
    default:
      return { value: text };
  }
};

/** Why both: who writes Indonesian writes 0,5. */
const numberIn = (text: string): Written => {
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? { value: number } : { fault: 'number' };
};

const jsonIn = (text: string): Written => {
  try {
    const value: unknown = JSON.parse(text);
    return variablesIn({ value }) ? { value } : { fault: 'json' };
  } catch {
    return { fault: 'json' };
  }
};

/** A value as its field shows it. */
export const shownValue = (kind: FieldKind, value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (kind === 'json') return JSON.stringify(value);
  if (kind === 'texts' && Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** Variables with one of them changed; without it where there is no value. */
export const withVariable = (
  variables: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Record<string, unknown> => {
  const { [name]: _, ...others } = variables;
  return value === undefined ? others : { ...variables, [name]: value };
};

/** Required variables that have no value. */
export const missingVariables = (
  fields: readonly VariableField[],
  variables: Readonly<Record<string, unknown>>,
): string[] =>
  fields
    .filter(({ name, required }) => required && (variables[name] ?? null) === null)
    .map(({ name }) => name);
