import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Ratio } from '../graphql/ratio.type.js';
import { Wording } from '../graphql/wording.type.js';
import { InnovationLabel } from '../innovation/innovation-label.type.js';
import { Rows } from '../limits/rows.js';

export enum IndexAspect {
  SPD = 'SPD',
  SID = 'SID',
}
registerEnumType(IndexAspect, {
  name: 'IndexAspect',
  description: 'Which side of the regional innovation index an indicator belongs to.',
  valuesConfig: {
    SPD: { description: 'Satuan pemerintah daerah: the government as a whole is judged.' },
    SID: { description: 'Satuan inovasi daerah: each entered innovation is judged.' },
  },
});

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
  description: 'How many of those that are judged have come to each level of an indicator.',
})
export class IndexLevelCounts {
  @Field(() => Int, { description: 'Those at level 1.' })
  one!: number;

  @Field(() => Int, { description: 'Those at level 2.' })
  two!: number;

  @Field(() => Int, { description: 'Those at level 3, the highest.' })
  three!: number;

  @Field(() => Int, {
    description: 'Those whose level nobody recorded: it is not known, and gives no points.',
  })
  notRecorded!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What one level of an indicator asks for.' })
export class IndexLevelText {
  @Field(() => Int, { description: 'The level, from 1 to 3.' })
  level!: number;

  @Field(() => Wording, { description: 'What is to be shown for it.' })
  asks!: Wording;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What one indicator gives to the index now, and what it could still give.',
})
export class IndicatorScore {
  @Field(() => String, { description: 'Its code in the list of the year.' })
  code!: string;

  @Field(() => Wording, { description: 'What it asks for, in short.' })
  name!: Wording;

  @Field(() => IndexAspect, { description: 'Whether the government or innovations are judged.' })
  aspect!: IndexAspect;

  @Field(() => Float, { description: 'Points that one level of it gives before any division.' })
  weight!: number;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Levels reached on it, of the entered innovations or the one government; null for the number of innovations, which has no levels.',
  })
  levels!: Ratio | null;

  @Field(() => IndexLevelCounts, {
    nullable: true,
    description:
      'At which levels the entered innovations are, or the one government; null for the number of innovations.',
  })
  reached!: IndexLevelCounts | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Recorded levels that name a document as their evidence; null for the number of innovations.',
  })
  evidenced!: number | null;

  @Rows(3)
  @Field(() => [IndexLevelText], {
    description: 'What each level asks for; empty where the list of the year does not say.',
  })
  asks!: IndexLevelText[];

  @Field(() => Float, {
    nullable: true,
    description: 'Points out of 100 that it gives to the index; null where none is recorded.',
  })
  given!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Points out of 100 that it would add if all reached its highest level; null where no innovation is entered, or the rules are incomplete.',
  })
  open!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One step that would raise the index: an indicator and its next level.',
})
export class IndexGap {
  @Field(() => String, { description: 'Code of the indicator in the list of the year.' })
  indicator!: string;

  @Field(() => Wording, { description: 'What the indicator asks for, in short.' })
  name!: Wording;

  @Field(() => InnovationLabel, {
    nullable: true,
    description: 'The innovation that could take the step; null where it is the government itself.',
  })
  innovation!: InnovationLabel | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The level reached so far; null where nobody has recorded one.',
  })
  level!: number | null;

  @Field(() => Int, { description: 'The level that comes next, from 1 to 3.' })
  nextLevel!: number;

  @Field(() => Wording, {
    nullable: true,
    description: 'What that level asks for; null where the list of the year does not say.',
  })
  asks!: Wording | null;

  @Field(() => Float, {
    description: 'By how many points out of 100 the index rises with that one step.',
  })
  gain!: number;
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
