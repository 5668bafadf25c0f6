import { ArgsType, Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import { SortDirection } from '../graphql/enums.js';
import { AtMost } from '../limits/at-most.js';
import { measureNames } from './measure-choice.js';
import { typeOf } from './type-of.js';
import { columnsOf, type GroupsRoot, isObject, type KeyField } from './words.js';

/* The arguments of a root, made from its words. */

const handedIn = (name: string, options: { description: string }): ClassDecorator =>
  InputType(name, options);

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
      [...measureNames(root)].map(([name, { path, says }]) => [name, `Stands at ${path}. ${says}`]),
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

export function argsType(root: GroupsRoot) {
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
        'What groups are sorted by, the most important first, at most 5; by their keys, as they are selected, when left out. Equals are put in a fixed order.',
    })
    orderBy?: OrderInput[] | null;

    @AtMost(mostGroups)
    @Field(() => Int, {
      nullable: true,
      defaultValue: usualGroups,
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
