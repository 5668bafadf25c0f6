import { type ClassType, Float, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../graphql/day.scalar.js';
import { Ratio } from '../graphql/ratio.type.js';
import { argsType } from './group-args.js';
import { type DayWay, dayWays, type FactWay, factsFor, factWays } from './measure-choice.js';
import { type FieldWords, typeOf } from './type-of.js';
import {
  daysOf,
  type GroupsRoot,
  isObject,
  type KeyField,
  type KeyObject,
  type ObjectWords,
} from './words.js';

/*
 * The GraphQL types of a root, made from its words. They are classes like all others; only that their
 * fields are listed in the words and not written out.
 */

const answered = (name: string, { description }: { description: string }): ClassDecorator =>
  ObjectType(name, { simpleResolvers: true, description });

const objectTypes = new Map<string, ClassType<object>>();

/** The type of an object of keys. Those of one name have the same fields in every root. */
function keyType(words: ObjectWords, fields: readonly KeyField[]): ClassType<object> {
  if ('existing' in words) return words.existing();
  const known = objectTypes.get(words.name);
  if (known) return known;
  const type = typeOf(answered, words.name, words.description, fields.map(keyField));
  objectTypes.set(words.name, type);
  return type;
}

const objectOf = (key: KeyObject): ClassType<object> => keyType(key.type, key.fields);

function keyField(key: KeyField): FieldWords {
  const { name, description } = key;
  if (!isObject(key)) return { name, description, type: key.type, nullable: key.nullable ?? true };
  const type = objectOf(key);
  return { name, description, type: () => type, nullable: true };
}

const waySays: Record<FactWay, { readonly field: string; readonly type: string }> = {
  sum: {
    field: 'What these numbers come to, added up over the records of which they are known.',
    type: 'Numbers of the records added up; null where it is known of none.',
  },
  avg: {
    field: 'Mean over the records of which the number is known.',
    type: 'One number for each of these, in its own unit; null where it is known of none.',
  },
  median: {
    field: 'Middle value over the records of which the number is known.',
    type: '',
  },
  quantile: {
    field:
      'Value that a share of the records does not exceed, read between neighbours where it falls between two.',
    type: '',
  },
  known: {
    field: 'Of how many records each number is known: the cases that the figures above rest on.',
    type: 'How many records have each of these numbers.',
  },
};

const endSays: Record<DayWay, string> = {
  earliest:
    'The first of the days that the records have. A date known only by its month or year stands as its first day.',
  latest:
    'The last of the days that the records have. A date known only by its month or year stands as its first day.',
};

/** The fields of days, where the records have some. */
function dayFields(root: GroupsRoot): FieldWords[] {
  const days = daysOf(root);
  if (days.length === 0) return [];
  const type = typeOf(
    answered,
    `${root.noun}GroupDays`,
    `One day for each of the dates that ${root.nouns} have, as the key of the same name has them; null where it is known of none.`,
    days.map(({ name, description }) => ({
      name,
      description,
      type: () => DayScalar,
      nullable: true,
    })),
  );
  return dayWays.map((way) => ({ name: way, description: endSays[way], type: () => type }));
}

const hasSums = (root: GroupsRoot): boolean => factsFor(root, 'sum').length > 0;

/** The object of facts for a way; avg, median and quantile share one. */
function factTypes(root: GroupsRoot): Record<FactWay, ClassType<object>> {
  const made = (way: FactWay, name: string, type: () => object, nullable: boolean) =>
    typeOf(
      answered,
      `${root.noun}Group${name}`,
      waySays[way].type,
      factsFor(root, way).map((fact) => ({
        name: fact.name,
        description: fact.entry.definition.english,
        type,
        nullable,
      })),
    );
  const figures = made('avg', 'Figures', () => Float, true);
  return {
    sum: hasSums(root) ? made('sum', 'Sums', () => Float, true) : figures,
    avg: figures,
    median: figures,
    quantile: figures,
    known: made('known', 'Known', () => Int, false),
  };
}

/** The measures that stand beside `by` and in `totals`. */
function measureFields(root: GroupsRoot, facts: ReturnType<typeof factTypes>): FieldWords[] {
  const uniq = typeOf(
    answered,
    `${root.noun}GroupUniq`,
    `How many different things the ${root.nouns} have to do with, each counted once.`,
    root.uniq.map(({ name, description, spread }) => ({
      name,
      description,
      type: () => Int,
      nullable: spread !== undefined,
    })),
  );
  const ratio = typeOf(
    answered,
    `${root.noun}GroupRatios`,
    `Shares of the ${root.nouns}, each with its parts; what is not known is in neither part.`,
    root.ratios.map(({ name, entry }) => ({
      name,
      description: entry.definition.english,
      type: () => Ratio,
    })),
  );
  return [
    {
      name: 'count',
      description: `How many ${root.nouns} there are; each once, whatever belongs to it.`,
      type: () => Int,
    },
    {
      name: 'uniq',
      description: 'Counts of different things, such as agencies.',
      type: () => uniq,
    },
    {
      name: 'ratio',
      description: 'Shares, which keep their numerator and denominator.',
      type: () => ratio,
    },
    ...factWays
      .filter((way) => way !== 'quantile' && (way !== 'sum' || hasSums(root)))
      .map((way) => ({ name: way, description: waySays[way].field, type: () => facts[way] })),
    ...dayFields(root),
  ];
}

/** All types of a root. */
export function groupTypes(root: GroupsRoot) {
  const facts = factTypes(root);
  const measures = measureFields(root, facts);
  const by = typeOf(
    answered,
    `${root.noun}GroupKeys`,
    `What ${root.nouns} can be grouped by. What is selected here makes the groups; null is a group of its own.`,
    root.keys.map(keyField),
  );
  const group = typeOf(
    answered,
    `${root.noun}Group`,
    `Those ${root.nouns} that have the same keys, and what they come to.`,
    [
      {
        name: 'by',
        description: 'The keys of the group: those selected are what is grouped by.',
        type: () => by,
      },
      ...measures,
    ],
  );
  const totals = typeOf(
    answered,
    `${root.noun}GroupTotals`,
    `The same figures over all ${root.nouns} that the filter leaves, each counted once whatever groups it is in.`,
    measures,
  );
  const page = typeOf(
    answered,
    `${root.noun}Groups`,
    `A page of groups of ${root.nouns}, with figures over all records and where the next page begins.`,
    [
      {
        name: 'asOf',
        description: 'The day that every figure here is about.',
        type: () => DayScalar,
      },
      {
        name: 'groups',
        description: 'The groups of this page; without a key selected, one of all.',
        type: () => [group],
      },
      {
        name: 'totals',
        description: 'Figures over all records of the filter, whatever page or `having`.',
        type: () => totals,
      },
      {
        name: 'totalCount',
        description: 'Groups on all pages together that fulfil `having`.',
        type: () => Int,
      },
      {
        name: 'endCursor',
        description: 'Hand it over as `after` to read on; null where the page is empty.',
        type: () => String,
        nullable: true,
      },
      {
        name: 'hasNextPage',
        description: 'Whether groups follow after this page.',
        type: () => Boolean,
      },
    ],
  );
  return {
    page,
    group,
    totals,
    figures: facts.quantile,
    quantileSays: waySays.quantile.field,
    Args: argsType(root),
  };
}
