import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { DateBasis, DatePrecision } from '../graphql/enums.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Baseline, Measurement } from './outcome.type.js';

export enum BaselineComparison {
  IMPROVED = 'IMPROVED',
  UNCHANGED = 'UNCHANGED',
  WORSE = 'WORSE',
}
registerEnumType(BaselineComparison, {
  name: 'BaselineComparison',
  description:
    'How the latest value of an indicator compares with the one before; no cause is claimed.',
  valuesConfig: {
    IMPROVED: { description: 'It changed in the better direction of the indicator.' },
    UNCHANGED: { description: 'It is the very same value.' },
    WORSE: { description: 'It changed against the better direction of the indicator.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'When an innovation first came into regular use (stage IMPLEMENTATION).',
})
export class LaunchMarker {
  @Field(() => DayScalar, {
    description:
      'First possible day of that use; where no source states it, the first day on which a source shows it in use.',
  })
  day!: string;

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'Which part of the day a source states; null where none states a start.',
  })
  precision!: DatePrecision | null;

  @Field(() => DateBasis, { description: 'What the day rests on.' })
  basis!: DateBasis;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The innovation that an indicator belongs to: enough to show and to link it.',
})
export class OutcomeInnovation {
  @Field(() => String, { description: 'Stable code, unique within its government.' })
  code!: string;

  @Field(() => String, { description: 'Code of the government whose record this is.' })
  government!: string;

  @Field(() => Wording, { description: 'What it is called by its owner, in both languages.' })
  title!: Wording;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency that owned it on the day, after successions; null where nobody did.',
  })
  owner!: AgencyLabel | null;

  @Field(() => LaunchMarker, {
    nullable: true,
    description: 'When it first came into regular use; null where it had not by the day.',
  })
  launch!: LaunchMarker | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One indicator of one innovation: before, after, and how far from what was to be reached.',
})
export class OutcomeLine {
  @Field(() => String, {
    description: 'Stable code of the indicator, unique within its government.',
  })
  code!: string;

  @Field(() => OutcomeInnovation, { description: 'The innovation whose effect it looks at.' })
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
    description: 'The value before; null where none is known, and then nothing is compared.',
  })
  baseline!: Baseline | null;

  @Field(() => Measurement, {
    nullable: true,
    description:
      'The last value whose period had ended by the day, with improvement, sample size and source; null where there is none.',
  })
  latest!: Measurement | null;

  @Field(() => BaselineComparison, {
    nullable: true,
    description: 'The latest value beside the baseline; null where one of them is not known.',
  })
  comparison!: BaselineComparison | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The value to reach, in the unit; null where none was set.',
  })
  target!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the latest value is at least as good as the target; null without a target or a value.',
  })
  targetReached!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Whole months from the launch until the day asked about; the most they can be where the launch is known by its month or year. Null where no source states the launch.',
  })
  monthsSinceLaunch!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True where the period of the latest value began before the launch, so that it says nothing of the time after it; null where no source states the launch, or nothing was measured.',
  })
  latestBeginsBeforeLaunch!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Whole months from the end of the latest period until the day asked about; null where nothing was measured.',
  })
  monthsSinceMeasured!: number | null;

  @Field(() => RecordSource, { description: 'File, row and source that states the indicator.' })
  source!: RecordSource;
}
