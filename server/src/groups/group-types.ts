import {
  ArgsType,
  type ClassType,
  Field,
  Float,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { SortDirection } from '../graphql/enums.js';
import { Ratio } from '../graphql/ratio.type.js';
import { type FactWay, factsFor, factWays, measureNames } from './measure-choice.js';
import {
  columnsOf,
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

interface FieldWords {
  readonly name: string;
  readonly description: string;
  readonly type: () => object;
  readonly nullable?: boolean;
}

type TypeMaker = (name: string, options: { description: string }) => ClassDecorator;

const answered: TypeMaker = (name, { description }) =>
  ObjectType(name, { simpleResolvers: true, description });
const handedIn: TypeMaker = (name, options) => InputType(name, options);

/** A class with these fields, as if it had been written out. */
function typeOf(
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
    root.uniq.map(({ name, description }) => ({ name, description, type: () => Int })),
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
  ];
}

/** An enum of names that are no part of any class. */
function enumOfNames(
  name: string,
  description: string,
  values: ReadonlyMap<string, string>,
): Record<string, string> {
  const type = Object.fromEntries([...values.keys()].map((key) => [key, key]));
  registerEnumType(type, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      [...values].map(([key, says]) => [key, { description: says }]),
    ),
  });
  return type;
}

function keyPaths(fields: readonly KeyField[], path: string): Map<string, string> {
  const paths = new Map<string, string>();
  for (const field of fields) {
    const here = `${path}.${field.name}`;
    if (isObject(field)) {
      for (const [column, found] of keyPaths(field.fields, here)) {
        if (!paths.has(column)) paths.set(column, found);
      }
    } else if (!paths.has(field.column.name)) paths.set(field.column.name, here);
  }
  return paths;
}

/** What a condition on groups is, as the argument holds it. */
export interface HavingInput {
  readonly measure: string;
  readonly p?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
}

/** What groups are sorted by, as the argument holds it. */
export interface OrderInput {
  readonly key?: string | null;
  readonly measure?: string | null;
  readonly p?: number | null;
  readonly direction?: SortDirection | null;
}

const pSays =
  'Of a quantile: which share of the records it is of, from 0 to 1; of no other figure.';

function inputTypes(root: GroupsRoot) {
  const paths = keyPaths(root.keys, 'by');
  const keys = enumOfNames(
    `${root.noun}GroupKey`,
    `What groups of ${root.nouns} can be sorted by, of what they are grouped by.`,
    new Map(
      columnsOf(root.keys).map(({ name }) => [
        name.toUpperCase(),
        `The key ${paths.get(name)} of a group, by name where it has one.`,
      ]),
    ),
  );
  const measures = enumOfNames(
    `${root.noun}GroupMeasure`,
    `A figure of a group of ${root.nouns}, to be sorted by or to set a condition on.`,
    new Map(
      [...measureNames(root)].map(([name, { path }]) => [name, `The figure ${path} of a group.`]),
    ),
  );
  const p = { name: 'p', description: pSays, type: () => Float, nullable: true };
  const having = typeOf(
    handedIn,
    `${root.noun}GroupsHaving`,
    'A condition on a figure of a group: at least `min`, at most `max`, or both. A figure that is not known fulfils none.',
    [
      {
        name: 'measure',
        description: 'Which figure, by its name; it need not be selected.',
        type: () => measures,
      },
      p,
      {
        name: 'min',
        description: 'The least that fits; open when left out.',
        type: () => Float,
        nullable: true,
      },
      {
        name: 'max',
        description: 'The most that fits; open when left out.',
        type: () => Float,
        nullable: true,
      },
    ],
  );
  const order = typeOf(
    handedIn,
    `${root.noun}GroupsOrder`,
    'What groups are sorted by: one key or one figure. What is not known comes last.',
    [
      {
        name: 'key',
        description: 'A key; it has to be selected under `by`.',
        type: () => keys,
        nullable: true,
      },
      {
        name: 'measure',
        description: 'A figure; it need not be selected.',
        type: () => measures,
        nullable: true,
      },
      p,
      {
        name: 'direction',
        description: 'Which end comes first; ASC when left out.',
        type: () => SortDirection,
        nullable: true,
      },
    ],
  );
  return { having, order };
}

export const mostGroups = 1_000;
export const usualGroups = 100;

function argsType(root: GroupsRoot) {
  const { having, order } = inputTypes(root);
  @ArgsType()
  class Args extends DayAndScopeArgs {
    @Field(root.filter, {
      nullable: true,
      description: `Only ${root.nouns} that fulfil every condition given; all when left out.`,
    })
    filter?: object | null;

    @Field(() => [having], {
      nullable: true,
      description:
        'Only groups that fulfil all of these, at most 10; `totals` are of all the same.',
    })
    having?: HavingInput[] | null;

    @Field(() => [order], {
      nullable: true,
      description:
        'What groups are sorted by, the most important first, at most 5; by their keys when left out. Equals are put in a fixed order.',
    })
    orderBy?: OrderInput[] | null;

    @Field(() => Int, {
      nullable: true,
      description: `How many groups the page holds, from 1 to ${mostGroups}; ${usualGroups} when left out.`,
    })
    first?: number | null;

    @Field(() => String, {
      nullable: true,
      description: 'The endCursor of the page before this one, with the same keys and order.',
    })
    after?: string | null;
  }
  return Args;
}

export type GroupsArgs = InstanceType<ReturnType<typeof argsType>>;

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
  const page = typeOf(answered, `${root.noun}Groups`, `A page of groups of ${root.nouns}.`, [
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
  ]);
  return {
    page,
    group,
    totals,
    figures: facts.quantile,
    quantileSays: waySays.quantile.field,
    Args: argsType(root),
  };
}
