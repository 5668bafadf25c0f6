import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { DatePrecision } from '../graphql/enums.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Recognition } from './programme.type.js';

export enum GoodNewsKind {
  RECOGNITION = 'RECOGNITION',
  IMPROVEMENT = 'IMPROVEMENT',
  NEWLY_COVERED = 'NEWLY_COVERED',
}
registerEnumType(GoodNewsKind, {
  name: 'GoodNewsKind',
  description: 'What sort of news deserves praise.',
  valuesConfig: {
    RECOGNITION: { description: 'An innovation or an agency won an award.' },
    IMPROVEMENT: {
      description: 'A measured value is better than its baseline; no cause is claimed.',
    },
    NEWLY_COVERED: {
      description: 'An agency came to have an innovation that counts, and still has.',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A value before and after, described and never claimed as caused by the innovation.',
})
export class OutcomeChange {
  @Field(() => Wording, { description: 'What was measured.' })
  indicator!: Wording;

  @Field(() => Wording, {
    description: 'Unit of both values; values of different units are never added.',
  })
  unit!: Wording;

  @Field(() => Boolean, { description: 'True where a larger value is the better one.' })
  higherIsBetter!: boolean;

  @Field(() => Float, { description: 'The value before, in the unit.' })
  baseline!: number;

  @Field(() => String, {
    description: 'What the value before covers, as a day, month, year or span.',
  })
  baselinePeriod!: string;

  @Field(() => Float, { description: 'The latest value by the day asked about, in the unit.' })
  value!: number;

  @Field(() => String, {
    description: 'What the latest value covers, as a day, month, year or span.',
  })
  period!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'Relative change in the better direction: 0.29 is 29 % better than before. Null where the baseline is 0 or the unit is percent.',
  })
  improvement!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Change in the better direction in percentage points; only where the unit is percent.',
  })
  improvementPoints!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One piece of good news of the last twelve months.',
})
export class GoodNews {
  @Field(() => GoodNewsKind, {
    description: 'What sort of news it is; tells which other fields are filled.',
  })
  kind!: GoodNewsKind;

  @Field(() => DayScalar, {
    description: 'When it happened: awarded, measured until, or covered since.',
  })
  day!: string;

  @Field(() => DatePrecision, { description: 'How exactly that day is known.' })
  precision!: DatePrecision;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency to praise; null where the owner of the innovation is not known.',
  })
  agency!: AgencyLabel | null;

  @Field(() => Wording, {
    nullable: true,
    description: 'Title of the innovation, where the news is about one.',
  })
  innovation!: Wording | null;

  @Field(() => String, { nullable: true, description: 'Code of that innovation, to link it.' })
  innovationCode!: string | null;

  @Field(() => Recognition, { nullable: true, description: 'The award; only for RECOGNITION.' })
  recognition!: Recognition | null;

  @Field(() => OutcomeChange, {
    nullable: true,
    description: 'Before and after; only for IMPROVEMENT.',
  })
  outcome!: OutcomeChange | null;

  @Field(() => RecordSource, { description: 'File, row and source of the record behind the news.' })
  source!: RecordSource;
}
