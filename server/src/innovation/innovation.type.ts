import { Field, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { CheckState, DateBasis, DatePrecision } from '../graphql/enums.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Rows } from '../limits/rows.js';
import { Recognition } from '../programme/programme.type.js';
import { InnovationForm, InnovationStage, OwnerBasis } from './innovation.enums.js';

const words = {
  code: 'Stable code, unique within its government; the one to use in links.',
  government: 'Code of the government that the record belongs to.',
  title: 'What the innovation is called; mostly a proper name.',
  stage: 'How far it had come on the day asked about.',
  since: 'The day on which that stage began, as far as known.',
  sincePrecision: 'How exactly that start is stated; null where no source states it.',
  basis: 'What that start rests on.',
  check: 'What the check that holds now found.',
  ownerBasis: 'How it is known which agency it belongs to.',
  source: 'File, row and source of the record.',
};

@ObjectType({
  simpleResolvers: true,
  description: 'An innovation seen from the agency that is credited with it on a day.',
})
export class CreditedInnovation {
  @Field(() => String, { description: words.code })
  code!: string;

  @Field(() => String, { description: words.government })
  government!: string;

  @Field(() => Wording, { description: words.title })
  title!: Wording;

  @Field(() => InnovationStage, { description: words.stage })
  stage!: InnovationStage;

  @Field(() => DayScalar, { description: words.since })
  since!: string;

  @Field(() => DatePrecision, { nullable: true, description: words.sincePrecision })
  sincePrecision!: DatePrecision | null;

  @Field(() => DateBasis, { description: words.basis })
  basis!: DateBasis;

  @Field(() => String, {
    nullable: true,
    description:
      'What first showed it, in the words of the record; only where the basis is KNOWN_ON.',
  })
  sinceBasis!: string | null;

  @Field(() => CheckState, { description: words.check })
  check!: CheckState;

  @Field(() => AgencyLabel, {
    nullable: true,
    description:
      'The unit recorded as owner, which may lie below the credited agency or come before it in time; null where nobody is recorded, which only what could be copied may lack.',
  })
  owner!: AgencyLabel | null;

  @Field(() => OwnerBasis, { description: words.ownerBasis })
  ownerBasis!: OwnerBasis;

  @Field(() => Boolean, {
    description:
      'Whether it counts towards coverage: its stage and its check are those of the rule set.',
  })
  counts!: boolean;

  @Field(() => RecordSource, { description: words.source })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Innovations by how far they have come on the day; the four add up to the recorded.',
})
export class StageCounts {
  @Field(() => Int, { description: 'Innovations that are still an idea (inisiatif).' })
  initiative!: number;

  @Field(() => Int, { description: 'Innovations that are being tried (uji coba).' })
  trial!: number;

  @Field(() => Int, { description: 'Innovations in regular use (penerapan).' })
  implementation!: number;

  @Field(() => Int, { description: 'Innovations no longer in use by the day.' })
  stopped!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Innovations by what they renew; the four add up to the recorded.',
})
export class FormCounts {
  @Field(() => Int, { description: 'How the administration itself works (tata kelola).' })
  governance!: number;

  @Field(() => Int, { description: 'How a service reaches people (pelayanan publik).' })
  publicService!: number;

  @Field(() => Int, { description: 'Any renewal that is neither (lainnya).' })
  other!: number;

  @Field(() => Int, { description: 'Those that nobody has classed yet.' })
  unknown!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Innovations by whether they run on software; the three add up to the recorded.',
})
export class DigitalCounts {
  @Field(() => Int, { description: 'Those that run on software.' })
  digital!: number;

  @Field(() => Int, { description: 'Those that do without software.' })
  notDigital!: number;

  @Field(() => Int, { description: 'Those of which nobody has said.' })
  unknown!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One innovation in a list, with what stands behind the figures it is counted in.',
})
export class InnovationLine {
  @Field(() => String, { description: words.code })
  code!: string;

  @Field(() => String, { description: words.government })
  government!: string;

  @Field(() => Wording, { description: words.title })
  title!: Wording;

  @Field(() => Wording, {
    nullable: true,
    description: 'What it does, in a sentence; null where nobody wrote one.',
  })
  summary!: Wording | null;

  @Field(() => AgencyLabel, {
    nullable: true,
    description:
      'The unit recorded as owner; null where no source names one and none was inferred.',
  })
  owner!: AgencyLabel | null;

  @Field(() => OwnerBasis, { description: words.ownerBasis })
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

  @Field(() => InnovationStage, { description: words.stage })
  stage!: InnovationStage;

  @Field(() => DayScalar, { description: words.since })
  since!: string;

  @Field(() => DatePrecision, { nullable: true, description: words.sincePrecision })
  sincePrecision!: DatePrecision | null;

  @Field(() => DateBasis, { description: words.basis })
  basis!: DateBasis;

  @Field(() => CheckState, { description: words.check })
  check!: CheckState;

  @Field(() => Int, { description: 'Indicators with at least one measured value by the day.' })
  outcomes!: number;

  @Rows(10)
  @Field(() => [Recognition], { description: 'Awards that it won by the day, newest first.' })
  recognitions!: Recognition[];

  @Field(() => RecordSource, { description: words.source })
  source!: RecordSource;
}
