import { Field, Int, ObjectType } from 'type-graphql';
import { limits } from './limits.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'What one query may ask for. One that asks for more is refused before any of it runs, with the name of the limit, what is allowed and what was requested.',
})
export class QueryLimits {
  @Field(() => Int, {
    description:
      'Objects that a query may return: 1 for each, times the page it lies on; plain values are free, but for the answer of a published report, which is 40. Of the answer of a question ten rows count as one, and what is read for each row beside it counts as usual.',
  })
  cost!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'What this very query may return at most, counted in the same way; null where it was not counted. What it did return is told as `cost` in the `extensions` of the answer.',
  })
  requested!: number | null;

  @Field(() => Int, { description: 'Fields inside one another, through fragments too.' })
  depth!: number;

  @Field(() => Int, { description: 'Words and signs in the text of a query.' })
  tokens!: number;

  @Field(() => Int, { description: 'Fields that are given another name, wherever they stand.' })
  aliases!: number;

  @Field(() => Int, { description: 'Questions and lists asked for at once.' })
  rootFields!: number;

  @Field(() => Int, { description: 'Directives such as @include, wherever they stand.' })
  directives!: number;

  @Field(() => Int, {
    description: 'How often one field may be selected in one place, through fragments too.',
  })
  repetition!: number;

  @Field(() => Int, { description: 'Rows on one page of records.' })
  page!: number;

  @Field(() => Int, {
    description: 'Rows in the answer of a question; each question says how many it gives itself.',
  })
  rows!: number;

  @Field(() => Int, {
    description: 'Values in a list that is handed over; an argument may allow fewer and says so.',
  })
  listValues!: number;

  @Field(() => Int, {
    description: 'Lists and objects inside one another in the value of a variable.',
  })
  valueDepth!: number;

  @Field(() => Int, {
    description:
      'Filters inside one another: through `and`, `or` and `not`, and about related records; the outermost is the first.',
  })
  filterDepth!: number;

  @Field(() => Int, {
    description:
      'Conditions in one filter and in all that it holds, each `and`, `or` and `not` too.',
  })
  filterConditions!: number;

  @Field(() => Int, {
    description: 'How many filters one `and` or one `or` of a filter may hold at most.',
  })
  filterBranches!: number;

  @Field(() => Int, {
    description: 'Characters in a text that is handed over. A cursor may be longer.',
  })
  textLength!: number;

  @Field(() => Int, {
    description: 'Seconds after which a query is ended, in the database too.',
  })
  seconds!: number;
}

export const queryLimits = (requested: number | null): QueryLimits => ({ ...limits, requested });
