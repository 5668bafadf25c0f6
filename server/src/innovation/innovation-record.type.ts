import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../graphql/day.scalar.js';
import { CheckState, DateBasis, DatePrecision } from '../graphql/enums.js';
import type { Keyed, RecordKey } from '../graphql/record-key.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Rows } from '../limits/rows.js';
import {
  InnovationForm,
  InnovationInitiator,
  InnovationStage,
  OwnerBasis,
} from './innovation.enums.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A subject that innovations can be gathered under (tema).',
})
export class Theme {
  @Field(() => String, { description: 'Stable code in capitals, used in filters.' })
  code!: string;

  @Field(() => Wording, { description: 'What the subject is called on screen.' })
  name!: Wording;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A field of government (urusan) that an innovation serves.',
})
export class InnovationAffair {
  @Field(() => String, { description: 'Stable code in capitals, used in filters.' })
  code!: string;

  @Field(() => Wording, {
    description: 'What the field is called, as in the law on local government.',
  })
  name!: Wording;

  @Field(() => Boolean, {
    description: 'True for the one that the innovation serves first of all.',
  })
  isMain!: boolean;

  @Field(() => Boolean, { description: 'True where the law counts it among the basic services.' })
  basicService!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A new way of serving the public or of working, with all that is on record of it.',
})
export class Innovation implements Keyed {
  readonly key!: RecordKey;
  readonly on!: string;
  readonly ownerKey!: RecordKey | null;

  @Field(() => String, {
    description: 'Stable code, unique within its government; the one to use in links.',
  })
  code!: string;

  @Field(() => String, { description: 'Code of the government whose record this is.' })
  government!: string;

  @Field(() => Wording, { description: 'What it is called; mostly a proper name.' })
  title!: Wording;

  @Field(() => Wording, {
    nullable: true,
    description: 'What it does, in a sentence; null where nobody wrote one.',
  })
  summary!: Wording | null;

  @Field(() => OwnerBasis, { description: 'How it is known which agency it belongs to.' })
  ownerBasis!: OwnerBasis;

  @Field(() => InnovationForm, {
    nullable: true,
    description: 'What it renews; null where not yet classed.',
  })
  form!: InnovationForm | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it runs on software; null where not known.',
  })
  digital!: boolean | null;

  @Field(() => InnovationInitiator, {
    nullable: true,
    description: 'Who had the idea; null where no source says.',
  })
  initiator!: InnovationInitiator | null;

  @Field(() => Theme, { nullable: true, description: 'The subject it is gathered under, if any.' })
  theme!: Theme | null;

  @Rows(5)
  @Field(() => [InnovationAffair], {
    description: 'The fields of government that it serves, the main one first.',
  })
  affairs!: InnovationAffair[];

  @Field(() => [Int], {
    description: 'Numbers of the sustainable development goals that it serves, 1 to 17.',
  })
  sdgs!: number[];

  @Field(() => String, {
    nullable: true,
    description: 'Where it was copied from, outside of its government; null where it is its own.',
  })
  originPlace!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is called there; null where not known.',
  })
  originTitle!: string | null;

  @Field(() => InnovationStage, {
    nullable: true,
    description: 'How far it had come on the day asked about; null where it had not begun by then.',
  })
  stage!: InnovationStage | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which that stage began, as far as known.',
  })
  since!: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How exactly that start is stated; null where no source states it.',
  })
  sincePrecision!: DatePrecision | null;

  @Field(() => DateBasis, { nullable: true, description: 'What that start rests on.' })
  basis!: DateBasis | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What first showed it, in the words of the record; only where the basis is KNOWN_ON.',
  })
  sinceBasis!: string | null;

  @Field(() => CheckState, { description: 'What the check that holds now found.' })
  check!: CheckState;

  @Field(() => RecordSource, { description: 'File, row and source that it was read from.' })
  source!: RecordSource;
}
