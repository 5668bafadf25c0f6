import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Ratio } from '../graphql/ratio.type.js';
import { Rows } from '../limits/rows.js';
import { IndexPredicate, IndexRule, PublishedIndex } from './index-rule.type.js';
import { IndexGap, IndicatorScore } from './indicator-score.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'The index as the levels make it. A level that nobody recorded gives no points, so it is the least that it can be.',
})
export class IndexSimulation {
  @Field(() => Float, {
    nullable: true,
    description: 'Points of the government (SPD); null where no level of it is recorded.',
  })
  spd!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Points of the innovations (SID); null where none is entered.',
  })
  sid!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The part of SID that the number of innovations gives; null where no affair of them is recorded, and then it adds nothing to SID.',
  })
  numberScore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The simulated index out of 100, to two decimals; null where either side has no record, or the rules are incomplete.',
  })
  index!: number | null;

  @Field(() => Int, {
    description: 'Innovations entered: those with at least one level above 0 for the year.',
  })
  entered!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'What the sum over innovations is divided by; null where not known.',
  })
  divisor!: number | null;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Basic-service affairs that an entered innovation serves, of all; null where no affair of them is recorded.',
  })
  affairs!: Ratio | null;

  @Field(() => Ratio, {
    description:
      'Levels reached, of all that the government and each entered innovation could show.',
  })
  levels!: Ratio;

  @Field(() => IndexPredicate, {
    nullable: true,
    description: 'What the simulated index is called; null where there is none.',
  })
  predicate!: IndexPredicate | null;

  @Field(() => IndexPredicate, {
    nullable: true,
    description: 'The next better predicate; null where there is none or no index.',
  })
  nextPredicate!: IndexPredicate | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The regional innovation index (IID) of one government, simulated from the recorded levels of a year: what it is, what is missing, and which step would give most.',
})
export class InnovationIndex {
  @Field(() => DayScalar, {
    description: 'The day whose innovations are looked at: recorded by then and not rejected.',
  })
  asOf!: string;

  @Field(() => AgencyLabel, { description: 'The one that is judged, named in passing.' })
  government!: AgencyLabel;

  @Rows(25)
  @Field(() => [Int], {
    description: 'Every year that can be asked for, oldest first: its rules are stored.',
  })
  years!: number[];

  @Rows(5)
  @Field(() => [IndexPredicate], {
    description: 'What an index is called by the rules of the year, the lowest bound first.',
  })
  predicates!: IndexPredicate[];

  @Field(() => IndexRule, { description: 'The rules of the year, and how far they are verified.' })
  rule!: IndexRule;

  @Field(() => IndexSimulation, { description: 'The index by the recorded levels alone.' })
  recorded!: IndexSimulation;

  @Field(() => IndexSimulation, {
    nullable: true,
    description: 'The index if the assumed levels were reached; null where none were assumed.',
  })
  assumed!: IndexSimulation | null;

  @Field(() => Int, {
    description:
      'Innovations in use on the day without any recorded level of the year, so not entered.',
  })
  notEntered!: number;

  @Rows(40)
  @Field(() => [IndicatorScore], {
    description:
      'Each indicator of the year in the order of its list, with the assumed levels where there are any.',
  })
  indicators!: IndicatorScore[];

  @Field(() => Int, { description: 'Steps that are open, all of them.' })
  gapCount!: number;

  @Field(() => [IndexGap], {
    description:
      'Steps that are open, most points first, after the assumed levels where there are any; as many as `first`.',
  })
  gaps!: IndexGap[];

  @Rows(25)
  @Field(() => [PublishedIndex], {
    description: 'Published values on the scale to 100, newest first; the old scale is left out.',
  })
  published!: PublishedIndex[];
}
