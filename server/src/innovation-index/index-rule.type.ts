import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Wording } from '../graphql/wording.type.js';
import { Rows } from '../limits/rows.js';

@ObjectType({
  simpleResolvers: true,
  description: 'The rules of a year by which the index is simulated, and how far to trust them.',
})
export class IndexRule {
  @Field(() => Int, { description: 'Year whose list of indicators and weights is used.' })
  year!: number;

  @Field(() => Boolean, {
    description: 'Whether weights and arithmetic were verified against the official rules.',
  })
  verified!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the index can be simulated: the arithmetic of the year is known, and the stored indicators add up to what it states. Where not, every score is null.',
  })
  complete!: boolean;

  @Field(() => Wording, {
    nullable: true,
    description:
      'What is known of these rules and what is not; null where nobody wrote of the year.',
  })
  note!: Wording | null;

  @Field(() => String, {
    nullable: true,
    description: 'Document that states the arithmetic; null where none was found.',
  })
  source!: string | null;

  @Field(() => Float, { description: 'What the stored indicators of the government give at most.' })
  spdMaximum!: number;

  @Field(() => Float, {
    description: 'What the stored indicators of innovations give at most, their number included.',
  })
  sidMaximum!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The sum over innovations is divided by their number, and by no less than this; null where not known.',
  })
  leastDivisor!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Basic-service affairs to be served before the number of innovations gives points; null where not known.',
  })
  affairsNeeded!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an index is called from a lower bound on (predikat).',
})
export class IndexPredicate {
  @Field(() => Wording, { description: 'The name of the predicate, such as very innovative.' })
  name!: Wording;

  @Field(() => Float, { description: 'The lowest index, out of 100, that bears this name.' })
  lowerBound!: number;

  @Field(() => Int, { description: 'Year of the rules that set this bound.' })
  ruleYear!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An index that was published for the government, not simulated.',
})
export class PublishedIndex {
  @Field(() => Int, { description: 'Year that was judged.' })
  year!: number;

  @Field(() => Float, { description: 'What the ministry gave it, out of 100.' })
  score!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Predicate as published, in Indonesian; null where the source names none.',
  })
  predicate!: string | null;

  @Rows(5)
  @Field(() => [IndexPredicate], {
    description:
      'What an index was called by the rules of that year, the lowest bound first; empty where none are stored.',
  })
  bounds!: IndexPredicate[];

  @Field(() => String, { nullable: true, description: 'Page that states it, where there is one.' })
  source!: string | null;
}
