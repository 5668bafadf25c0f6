import { Field, Int, ObjectType } from 'type-graphql';
import { DatedDay } from '../graphql/dated-day.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import type { Keyed, RecordKey } from '../graphql/record-key.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';

const codeSays = 'Stable code, unique within its government.';
const sourceSays = 'File, row and source of the record.';

@ObjectType({
  simpleResolvers: true,
  description: 'What an agency promised Orta (janji), by when, and when it was kept.',
})
export class Commitment implements Keyed {
  readonly key!: RecordKey;
  readonly on!: string;
  readonly agencyKey!: RecordKey;

  @Field(() => String, { description: 'Code of the government whose record this is.' })
  government!: string;

  @Field(() => String, { description: codeSays })
  code!: string;

  @Field(() => Wording, { description: 'What was promised, in the words of the record.' })
  promise!: Wording;

  @Field(() => DayScalar, { description: 'The day on which the promise was given.' })
  promisedOn!: string;

  @Field(() => DayScalar, { description: 'The last day on which it is in time.' })
  dueOn!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which it was kept; null while it is open.',
  })
  keptOn!: string | null;

  @Field(() => Int, {
    description:
      'Days past the due day: until it was kept, or until the day asked about; 0 while in time.',
  })
  daysOverdue!: number;

  @Field(() => RecordSource, { description: sourceSays })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An award or place won by an innovation or an agency (penghargaan).',
})
export class Recognition implements Keyed {
  readonly key!: RecordKey;
  readonly on!: string;
  readonly innovationKey!: RecordKey | null;
  readonly agencyKey!: RecordKey | null;

  @Field(() => String, { description: 'Code of the government whose record this is.' })
  government!: string;

  @Field(() => String, { description: codeSays })
  code!: string;

  @Field(() => String, {
    description:
      'Who gives it: KIPP (ministry PAN-RB), IGA (ministry of home affairs), CITY, or OTHER.',
  })
  programme!: string;

  @Field(() => Wording, { description: 'Full name of the award or contest, with its year.' })
  name!: Wording;

  @Field(() => String, {
    nullable: true,
    description: 'Class reached, such as "Top 45"; null where there is none.',
  })
  tier!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Place won, 1 being the best; null where none is stated.',
  })
  rank!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the contest, which may lie before the award.',
  })
  year!: number | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day of the award; null where no source states it.',
  })
  awardedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the innovation that won it; null where it went to an agency as a whole.',
  })
  innovation!: string | null;

  @Field(() => RecordSource, { description: sourceSays })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An event of the programme that helps agencies: training, meeting, briefing.',
})
export class Facilitation implements Keyed {
  readonly key!: RecordKey;
  readonly on!: string;

  @Field(() => String, { description: 'Code of the government whose record this is.' })
  government!: string;

  @Field(() => String, { description: codeSays })
  code!: string;

  @Field(() => DatedDay, { description: 'When it took place.' })
  heldOn!: DatedDay;

  @Field(() => String, {
    description:
      'Sort of event: TRAINING, WORKSHOP, MEETING, FACILITATION, BRIEFING, AWARD, or a paper such as DECREE.',
  })
  kind!: string;

  @Field(() => Wording, { description: 'What the event was called or about.' })
  name!: Wording;

  @Field(() => String, {
    nullable: true,
    description: 'Who held it; null where no source states it.',
  })
  organiser!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was held; null where no source states it.',
  })
  place!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who was invited, in the words of the source; an invitation is not attendance.',
  })
  participantsNote!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who spoke or taught; null where no source states it.',
  })
  resourcePerson!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many people of the agency that lists it came; null where nobody counted, or no agency lists it.',
  })
  people!: number | null;

  @Field(() => RecordSource, { description: sourceSays })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description: 'That an agency reported for a period, and whether it said that it has nothing.',
})
export class AgencyReport {
  @Field(() => DayScalar, { description: 'First day of the period reported on.' })
  from!: string;

  @Field(() => DayScalar, { description: 'Last day of the period reported on.' })
  to!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day on which the report came in; null where not known.',
  })
  reportedOn!: string | null;

  @Field(() => Boolean, {
    description: 'True where the report says that the agency has no innovation.',
  })
  saysNone!: boolean;

  @Field(() => DayScalar, {
    description:
      'Last day on which the report is taken as news, by the rule set: some months after its period.',
  })
  holdsUntil!: string;

  @Field(() => RecordSource, { description: sourceSays })
  source!: RecordSource;
}
