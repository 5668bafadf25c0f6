import { Field, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DatedDay } from '../graphql/dated-day.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { InnovationLabel } from '../innovation/innovation-label.type.js';
import { AdoptionStage } from './adoption.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'One adoption, with the agencies for which it is counted on the day.',
})
export class AdoptionLine {
  @Field(() => String, { description: 'Stable code, unique within its government.' })
  code!: string;

  @Field(() => String, { description: 'Code of the government whose record this is.' })
  government!: string;

  @Field(() => InnovationLabel, { description: 'What is taken over.' })
  innovation!: InnovationLabel;

  @Field(() => AgencyLabel, {
    nullable: true,
    description:
      'The source: the eligible agency credited with the innovation on the day; null where nobody is.',
  })
  origin!: AgencyLabel | null;

  @Field(() => AgencyLabel, {
    nullable: true,
    description:
      'The adopter: the eligible agency credited with taking it over on the day; null where nobody is.',
  })
  adopter!: AgencyLabel | null;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'Who takes it over as its record names it, such as a ward of the adopter.',
  })
  recordedAdopter!: AgencyLabel | null;

  @Field(() => AdoptionStage, {
    nullable: true,
    description: 'How far it had come by the day; null where no step is dated by then.',
  })
  stage!: AdoptionStage | null;

  @Field(() => DatedDay, { nullable: true, description: 'When it came so far.' })
  reachedOn!: DatedDay | null;

  @Field(() => Boolean, {
    description: 'Whether it counts as adopted on the day: applied by then and not stopped.',
  })
  applied!: boolean;

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

  @Field(() => RecordSource, { description: 'File, row and source that it was read from.' })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The adoptions behind a cell, a row, a column or a stage, a page at a time, those last moved first.',
})
export class AdoptionLines {
  @Field(() => DayScalar, { description: 'The day that the list is about.' })
  asOf!: string;

  @Field(() => Boolean, {
    description: 'Whether any adoption at all is on record in the scope.',
  })
  adoptionsRecorded!: boolean;

  @Field(() => Int, { description: 'Adoptions on all pages together.' })
  totalCount!: number;

  @Field(() => [AdoptionLine], {
    description: 'The adoptions of this page, those that moved to a stage last before the others.',
  })
  rows!: AdoptionLine[];

  @Field(() => String, {
    nullable: true,
    description: 'Hand it over as `after` to read on; null where the page is empty.',
  })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether lines follow after this page.' })
  hasNextPage!: boolean;
}
