import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { AgencyKind } from '../agency/agency-kind.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { CheckState } from '../graphql/enums.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { InnovationStage } from '../innovation/innovation.enums.js';
import { Rows } from '../limits/rows.js';

export enum RuleSetChange {
  KINDS = 'KINDS',
  QUOTA = 'QUOTA',
  STAGES = 'STAGES',
  CHECKS = 'CHECKS',
  REPORT_HOLDS = 'REPORT_HOLDS',
  TARGET = 'TARGET',
  KIPP_AGE = 'KIPP_AGE',
}
registerEnumType(RuleSetChange, {
  name: 'RuleSetChange',
  description: 'What a rule set changes against the one before it of the same government.',
  valuesConfig: {
    KINDS: { description: 'The kinds of agency that are counted.' },
    QUOTA: { description: 'How many innovations an agency owes.' },
    STAGES: { description: 'The stages at which an innovation counts.' },
    CHECKS: { description: 'The checks with which an innovation counts.' },
    REPORT_HOLDS: { description: 'How long a report holds after its period.' },
    TARGET: { description: 'The target, its way or its day.' },
    KIPP_AGE: { description: 'The least age for the national competition.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'The rules by which agencies are counted, as data: valid from a day until the next rule set of the same government.',
})
export class RuleSet {
  @Field(() => AgencyLabel, {
    description:
      'The government that set the rules; they are those of every one below it, too, that sets none.',
  })
  government!: AgencyLabel;

  @Field(() => Wording, { description: 'What the rules are called.' })
  name!: Wording;

  @Field(() => Wording, {
    nullable: true,
    description: 'What is known of these rules and what is not; null where nobody wrote of it.',
  })
  note!: Wording | null;

  @Field(() => DayScalar, { description: 'The first day on which they are in force.' })
  from!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day on which they are in force; null where no later rules are stored.',
  })
  until!: string | null;

  @Field(() => Boolean, {
    description: 'Whether no source states the first day, so that it was assumed.',
  })
  startIsAssumed!: boolean;

  @Field(() => Boolean, { description: 'Whether they are in force on the day asked about.' })
  inForce!: boolean;

  @Rows(50)
  @Field(() => [AgencyKind], { description: 'Kinds of agency that are counted, in their order.' })
  kinds!: AgencyKind[];

  @Field(() => Int, { description: 'Innovations that each agency owes.' })
  quota!: number;

  @Rows(4)
  @Field(() => [InnovationStage], { description: 'Stages at which an innovation counts.' })
  stages!: InnovationStage[];

  @Rows(3)
  @Field(() => [CheckState], { description: 'Checks with which an innovation counts.' })
  checks!: CheckState[];

  @Field(() => Int, {
    description:
      'For how many months after the end of its period a report of an agency holds; where the period ends with a month, to the end of the last one.',
  })
  reportHoldsMonths!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the agencies that is to be covered, from 0 to 1; null without a target.',
  })
  targetRate!: number | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which the way to the target begins; null without a target.',
  })
  targetFrom!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day by which the target is due; null without a target.',
  })
  targetOn!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the target is an example that no source states and nobody has set yet.',
  })
  targetIsExample!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Months that an innovation must have been in use to enter the national competition (KIPP); null where the rules do not say.',
  })
  kippMinimumAgeMonths!: number | null;

  @Rows(7)
  @Field(() => [RuleSetChange], {
    description: 'What differs from the rules before them; empty for the first ones.',
  })
  changes!: RuleSetChange[];

  @Field(() => RecordSource, {
    description: 'Where it was read from, and the source that states it.',
  })
  source!: RecordSource;
}
