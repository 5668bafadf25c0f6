import { type ClassType, Field } from 'type-graphql';

export interface FieldWords {
  readonly name: string;
  readonly description: string;
  readonly type: () => object;
  readonly nullable?: boolean;
}

type TypeMaker = (name: string, options: { description: string }) => ClassDecorator;

/** A class with these fields, as if it had been written out. */
export function typeOf(
  make: TypeMaker,
  name: string,
  description: string,
  fields: readonly FieldWords[],
): ClassType<object> {
  const type = class {};
  for (const { name: field, type: of, ...options } of fields) {
    Field(of, options)(type.prototype, field);
  }
  make(name, { description })(type);
  return type;
}
