import { questionSchema } from '@satu-inovasi/server/graphql/build-schema';
import {
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';

interface Described {
  readonly name: string;
  readonly text: string | null | undefined;
}

const schema = await questionSchema();

function ofField(owner: string, field: GraphQLField<unknown, unknown>): Described[] {
  const name = `${owner}.${field.name}`;
  return [
    { name, text: field.description },
    ...field.args.map((arg) => ({ name: `${name}(${arg.name})`, text: arg.description })),
  ];
}

const everything: Described[] = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap((type) => {
    // The root is described by its questions.
    const itself =
      type === schema.getQueryType() ? [] : [{ name: type.name, text: type.description }];
    if (isObjectType(type) || isInterfaceType(type)) {
      return [
        ...itself,
        ...Object.values(type.getFields()).flatMap((each) => ofField(type.name, each)),
      ];
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      return [
        ...itself,
        ...fields.map((each) => ({ name: `${type.name}.${each.name}`, text: each.description })),
      ];
    }
    if (isEnumType(type)) {
      const values = type.getValues();
      return [
        ...itself,
        ...values.map((each) => ({ name: `${type.name}.${each.name}`, text: each.description })),
      ];
    }
    return itself;
  });

const noWords = new Set([
  'the',
  'a',
  'an',
  'of',
  'its',
  'is',
  'it',
  'this',
  'in',
  'and',
  'or',
  'for',
  'to',
]);

const wordsOf = (text: string) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !noWords.has(word));

/** The words of a description that its name, in any number, does not already say. */
function wordsAdded({ name, text }: Described): string[] {
  const said = wordsOf(name);
  return wordsOf(text ?? '').filter(
    (word) => !said.some((each) => each === word || `${each}s` === word || each === `${word}s`),
  );
}

test('the check itself sees a description that only repeats its name', () => {
  const repeats = { name: 'Agency.validFrom', text: 'The valid from of the agency.' };
  expect(wordsAdded(repeats)).toEqual([]);
  expect(wordsAdded({ name: 'Agency.kind', text: null })).toEqual([]);
});

test('every type, field, argument and enum value has a description', () => {
  expect(everything.length).toBeGreaterThan(250);
  expect(everything.filter(({ text }) => !text?.trim()).map(({ name }) => name)).toEqual([]);
});

test('every description says more than its name: at least two further words, as a sentence', () => {
  const poor = everything.filter(
    (each) => wordsAdded(each).length < 2 || !/^[A-Z⌈].*[.)]$/s.test(each.text ?? ''),
  );
  expect(poor.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
});
