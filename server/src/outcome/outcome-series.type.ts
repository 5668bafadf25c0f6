import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../graphql/day.scalar.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Baseline, Measurement } from './outcome.type.js';
import { OutcomeInnovation } from './outcome-line.type.js';

/** The newest values that a series holds at most. */
export const mostValues = 500;

@ObjectType({
  simpleResolvers: true,
  description:
    'What agencies of the same kind and government that neither own nor adopted the innovation measured by the same indicator, in the same unit, for the same period. A comparison, not a proof.',
})
export class SimilarUnits {
  @Field(() => Int, { description: 'How many such agencies have a value for the very period.' })
  agencies!: number;

  @Field(() => Int, { description: 'From how many agencies on a median is given.' })
  needed!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The middle one of their values, one an agency (the mean of its own); null where there are too few.',
  })
  median!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One period of a series: a value, or a gap between two values.',
})
export class OutcomePoint {
  @Field(() => DayScalar, { description: 'First day of the period.' })
  from!: string;

  @Field(() => DayScalar, { description: 'Last day of the period.' })
  to!: string;

  @Field(() => Measurement, {
    nullable: true,
    description:
      'The value of the period with its sample size, source and improvement; null where the period is a gap, for which no value is on record.',
  })
  measurement!: Measurement | null;

  @Field(() => Boolean, {
    description: 'True while the period had not ended by the day asked about.',
  })
  running!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True where the period began before the launch, false from the launch on; null where no source states the launch.',
  })
  beforeLaunch!: boolean | null;

  @Field(() => SimilarUnits, {
    nullable: true,
    description:
      'The same period at similar agencies without the innovation; null for a gap, and where the owner of the innovation is not known.',
  })
  similar!: SimilarUnits | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One indicator of one innovation over time, with its launch, its target and the value before. No cause is claimed.',
})
export class OutcomeSeries {
  @Field(() => DayScalar, { description: 'The day that the answer is about.' })
  asOf!: string;

  @Field(() => String, {
    description: 'Stable code of the indicator, unique within its government.',
  })
  code!: string;

  @Field(() => OutcomeInnovation, {
    description: 'The innovation whose effect it looks at, with its launch.',
  })
  innovation!: OutcomeInnovation;

  @Field(() => Wording, { description: 'What is measured.' })
  indicator!: Wording;

  @Field(() => Wording, { description: 'What its values are counted in.' })
  unit!: Wording;

  @Field(() => Boolean, { description: 'True where changes are told in percentage points.' })
  isPercent!: boolean;

  @Field(() => Boolean, { description: 'True where a larger value is the better one.' })
  higherIsBetter!: boolean;

  @Field(() => Baseline, {
    nullable: true,
    description: 'The value before the innovation; null where none is known.',
  })
  baseline!: Baseline | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The value to reach, in the unit; null where none was set.',
  })
  target!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the last value whose period had ended is at least as good as the target; null without a target or a value.',
  })
  targetReached!: boolean | null;

  @Field(() => [OutcomePoint], {
    description: `Values and the gaps between them in the order of time: the newest ${mostValues} values whose period had begun by the day.`,
  })
  points!: OutcomePoint[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many similar agencies without the innovation keep the same indicator at all; null where the owner of the innovation is not known.',
  })
  similarAgencies!: number | null;

  @Field(() => RecordSource, { description: 'File, row and source that states the indicator.' })
  source!: RecordSource;
}
