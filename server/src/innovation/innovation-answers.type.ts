import { Field, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Ratio } from '../graphql/ratio.type.js';
import { InnovationFigure } from './innovation.enums.js';
import { DigitalCounts, FormCounts, InnovationLine, StageCounts } from './innovation.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'How many innovations are on record on a day, and what is known of them.',
})
export class InnovationTotals {
  @Field(() => DayScalar, { description: 'The day that every figure here is about.' })
  asOf!: string;

  @Field(() => AgencyLabel, {
    nullable: true,
    description:
      'The agency or government whose subtree was counted; null means the whole database.',
  })
  within!: AgencyLabel | null;

  @Field(() => Int, {
    description:
      'Innovations with a stage on the day that are not rejected, whoever owns them, stopped ones too.',
  })
  recorded!: number;

  @Field(() => StageCounts, { description: 'The recorded innovations by stage on the day.' })
  stages!: StageCounts;

  @Field(() => FormCounts, { description: 'The recorded innovations by what they renew.' })
  forms!: FormCounts;

  @Field(() => DigitalCounts, {
    description: 'The recorded innovations by whether they run on software.',
  })
  digital!: DigitalCounts;

  @Field(() => Int, {
    description: 'Recorded innovations that count towards coverage by the rules of the day.',
  })
  counting!: number;

  @Field(() => Int, { description: 'Recorded innovations whose check found them true.' })
  checked!: number;

  @Field(() => Ratio, {
    description: 'Recorded innovations with at least one measured value, of all recorded.',
  })
  measured!: Ratio;

  @Field(() => Int, {
    description: 'Recorded innovations with a baseline and a measured value to compare.',
  })
  beforeAfter!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Adoptions of them that are applied and alive on the day; null where none was ever recorded, which is not known rather than zero.',
  })
  adoptions!: number | null;

  @Field(() => Boolean, { description: 'Whether any adoption at all is on record in the scope.' })
  adoptionsRecorded!: boolean;

  @Field(() => Int, { description: 'Recorded innovations that won at least one award by the day.' })
  recognised!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The innovations behind one figure, a page at a time, by title.',
})
export class InnovationLines {
  @Field(() => DayScalar, { description: 'The day that the list is about.' })
  asOf!: string;

  @Field(() => InnovationFigure, { description: 'The figure that these lines stand behind.' })
  figure!: InnovationFigure;

  @Field(() => Int, { description: 'Lines on all pages together; equals the figure.' })
  totalCount!: number;

  @Field(() => [InnovationLine], {
    description: 'The lines of this page in the order of their titles.',
  })
  rows!: InnovationLine[];

  @Field(() => String, {
    nullable: true,
    description: 'Hand it over as `after` to read on; null where the page is empty.',
  })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether lines follow after this page.' })
  hasNextPage!: boolean;
}
