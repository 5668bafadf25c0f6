import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../graphql/day.scalar.js';
import type { Keyed, RecordKey } from '../graphql/record-key.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';

const improvementSays =
  'Relative change for the better against the baseline: 0.29 is 29 % better. Null without a baseline, where it is 0, or in percent.';
const pointsSays =
  'Change for the better in percentage points; only where the unit is percent and a baseline is known.';

@ObjectType({
  simpleResolvers: true,
  description: 'The value of an indicator before the innovation.',
})
export class Baseline {
  @Field(() => Float, { description: 'What was measured before, in the unit of the indicator.' })
  value!: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day covered; null where not known.',
  })
  from!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day covered; null where not known.',
  })
  to!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The time it covers in the words of the source.',
  })
  note!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One value of an indicator over a period, compared with the one before the innovation.',
})
export class Measurement {
  @Field(() => DayScalar, { description: 'First day of the period that was measured.' })
  from!: string;

  @Field(() => DayScalar, { description: 'Last day of the period that was measured.' })
  to!: string;

  @Field(() => String, { nullable: true, description: 'The period in the words of the source.' })
  note!: string | null;

  @Field(() => Float, { description: 'What was measured, in the unit of the indicator.' })
  value!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many were asked or counted; null where no source says.',
  })
  sampleSize!: number | null;

  @Field(() => Float, { nullable: true, description: improvementSays })
  improvement!: number | null;

  @Field(() => Float, { nullable: true, description: pointsSays })
  improvementPoints!: number | null;

  @Field(() => RecordSource, { description: 'File, row and source that the value was read from.' })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'An indicator of what an innovation brings. Values of different units are never added, and no cause is claimed.',
})
export class Outcome implements Keyed {
  readonly key!: RecordKey;
  readonly on!: string;
  readonly innovationKey!: RecordKey;

  @Field(() => String, { description: 'Stable code, unique within its government.' })
  code!: string;

  @Field(() => String, { description: 'Code of the government whose record this is.' })
  government!: string;

  @Field(() => Wording, { description: 'What is measured, such as documents issued per day.' })
  indicator!: Wording;

  @Field(() => Wording, { description: 'What its values are counted in.' })
  unit!: Wording;

  @Field(() => Boolean, { description: 'True where changes are told in percentage points.' })
  isPercent!: boolean;

  @Field(() => Boolean, { description: 'True where a larger value is the better one.' })
  higherIsBetter!: boolean;

  @Field(() => Baseline, {
    nullable: true,
    description: 'The value before; null where none is known, and then there is no improvement.',
  })
  baseline!: Baseline | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The value to reach; null where none was set.',
  })
  target!: number | null;

  @Field(() => Measurement, {
    nullable: true,
    description: 'The last value whose period had ended by the day; null where there is none.',
  })
  latest!: Measurement | null;

  @Field(() => RecordSource, { description: 'File, row and source that it was read from.' })
  source!: RecordSource;
}
