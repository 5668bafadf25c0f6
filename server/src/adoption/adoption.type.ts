import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DatedDay } from '../graphql/dated-day.type.js';
import type { Keyed, RecordKey } from '../graphql/record-key.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Rows } from '../limits/rows.js';

export enum AdoptionStage {
  INTERESTED = 'INTERESTED',
  AGREED = 'AGREED',
  ADAPTED = 'ADAPTED',
  APPLIED = 'APPLIED',
}
registerEnumType(AdoptionStage, {
  name: 'AdoptionStage',
  description: 'How far an agency has come in taking over an innovation of another one.',
  valuesConfig: {
    INTERESTED: { description: 'Berminat: it asked about it.' },
    AGREED: { description: 'Disepakati: both sides agreed, mostly by a written MoU.' },
    ADAPTED: { description: 'Disesuaikan: it was fitted to the adopter.' },
    APPLIED: { description: 'Diterapkan: in use; the only stage that counts as adopted.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'That an adoption came to a stage, and when.',
})
export class AdoptionStep {
  @Field(() => AdoptionStage, { description: 'What was reached, at least, on that day.' })
  stage!: AdoptionStage;

  @Field(() => DatedDay, { description: 'The day on which it came so far.' })
  reachedOn!: DatedDay;

  @Field(() => RecordSource, { description: 'File, row and source that this step was read from.' })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description: 'That an agency takes over an innovation of another agency of the same government.',
})
export class Adoption implements Keyed {
  readonly key!: RecordKey;
  readonly on!: string;
  readonly innovationKey!: RecordKey;
  readonly adopterKey!: RecordKey;

  @Field(() => String, { description: 'Stable code, unique within its government.' })
  code!: string;

  @Field(() => String, { description: 'Code of the government whose record this is.' })
  government!: string;

  @Field(() => AdoptionStage, {
    nullable: true,
    description: 'How far it had come on the day asked about; null where no step is dated by then.',
  })
  stage!: AdoptionStage | null;

  @Field(() => Boolean, {
    description: 'Whether it counts as adopted on the day: applied by then and not stopped.',
  })
  applied!: boolean;

  @Field(() => Boolean, { description: 'False from the day on which it was given up.' })
  alive!: boolean;

  @Field(() => DatedDay, {
    nullable: true,
    description: 'First day on which it was no longer used; null while it lives.',
  })
  stoppedOn!: DatedDay | null;

  @Field(() => String, {
    nullable: true,
    description: 'What shows it, such as the number of an MoU.',
  })
  proof!: string | null;

  @Rows(4)
  @Field(() => [AdoptionStep], { description: 'The stages it came to by the day, in their order.' })
  stages!: AdoptionStep[];

  @Field(() => RecordSource, { description: 'File, row and source that it was read from.' })
  source!: RecordSource;
}
