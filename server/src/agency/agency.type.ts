import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DatedDay } from '../graphql/dated-day.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import type { Keyed, RecordKey } from '../graphql/record-key.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { AgencyKind } from './agency-kind.type.js';

const codeSays = 'Stable code, unique within its government; the one to use in links and filters.';
const governmentSays = 'Code of the nearest government that the agency belongs to.';
const nameSays = 'Full official name as it is today, also for past days.';
const shortNameSays = 'Abbreviation in daily use; null where no source gives one.';
const kindSays = 'Sort of agency, which decides whether it owes an innovation at level AGENCY.';

@ObjectType({
  simpleResolvers: true,
  description: 'An agency named in passing: enough to show and to link it.',
})
export class AgencyLabel {
  @Field(() => String, { description: codeSays })
  code!: string;

  @Field(() => String, { description: governmentSays })
  government!: string;

  @Field(() => Wording, { description: nameSays })
  name!: Wording;

  @Field(() => String, { nullable: true, description: shortNameSays })
  shortName!: string | null;

  @Field(() => AgencyKind, { description: kindSays })
  kind!: AgencyKind;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A unit of a government (OPD, part of one, district or ward), in a tree that changes over time.',
})
export class Agency implements Keyed {
  readonly key!: RecordKey;
  readonly on!: string;

  @Field(() => String, { description: codeSays })
  code!: string;

  @Field(() => String, { description: governmentSays })
  government!: string;

  @Field(() => Wording, { description: nameSays })
  name!: Wording;

  @Field(() => String, { nullable: true, description: shortNameSays })
  shortName!: string | null;

  @Field(() => [String], {
    description: 'Names it had before, oldest first; empty where none is known.',
  })
  formerNames!: string[];

  @Field(() => AgencyKind, { description: kindSays })
  kind!: AgencyKind;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The unit directly above it on the day asked about; null for a government.',
  })
  parent!: AgencyLabel | null;

  @Field(() => DatedDay, {
    nullable: true,
    description: 'First day of its existence; null means not known, and counts as always.',
  })
  validFrom!: DatedDay | null;

  @Field(() => DatedDay, {
    nullable: true,
    description: 'Last day of its existence; null while it exists.',
  })
  validTo!: DatedDay | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Area in square kilometres, known for districts; null where no source states it.',
  })
  areaKm2!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of wards (kelurahan) it has in all, listed here or not; null where not known.',
  })
  wardsTotal!: number | null;

  @Field(() => RecordSource, {
    description: 'File, row and source that this agency was read from.',
  })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A nation, province or city whose records are kept here; governments may nest.',
})
export class Government {
  @Field(() => String, { description: 'Code of the government, unique in the whole database.' })
  code!: string;

  @Field(() => Wording, { description: 'Official name of the government in both languages.' })
  name!: Wording;

  @Field(() => Boolean, {
    description:
      'True where the records were generated for tests or demonstration and are no facts.',
  })
  madeUp!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the government directly above it; null at the top.',
  })
  within!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'First day that can be asked about within it: the first on which a rule was in force there or in a government below it. Null before any rule set.',
  })
  firstDay!: string | null;
}
