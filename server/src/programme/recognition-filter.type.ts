import { Field, InputType } from 'type-graphql';
import { AgencyFilter } from '../agency/agency-filter.type.js';
import { DayRange, YearRange } from '../graphql/ranges.type.js';
import type { Related } from '../graphql/record-key.js';
import { InnovationFilter } from '../innovation/innovation-filter.type.js';
import { RecognitionProgramme } from './programme.enums.js';

@InputType({
  description:
    'Which recognitions are wanted: those for which all that is given here holds. Lists mean one of.',
})
export class RecognitionFilter {
  @Field(() => [RecognitionFilter], {
    nullable: true,
    description: 'Every one of these holds as well.',
  })
  and?: RecognitionFilter[] | null;

  @Field(() => [RecognitionFilter], {
    nullable: true,
    description: 'At least one of these holds as well.',
  })
  or?: RecognitionFilter[] | null;

  @Field(() => RecognitionFilter, {
    nullable: true,
    description: 'This does not hold.',
  })
  not?: RecognitionFilter | null;

  @Field(() => [String], {
    nullable: true,
    description: 'One of these codes.',
  })
  codes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Has these words, or some much like them, in name, class or code.',
  })
  search?: string | null;

  @Field(() => [RecognitionProgramme], {
    nullable: true,
    description: 'Given by one of these.',
  })
  programmes?: RecognitionProgramme[] | null;

  @Field(() => YearRange, {
    nullable: true,
    description: 'Year of the contest lies in this span.',
  })
  years?: YearRange | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'Known day of the award lies in this span.',
  })
  awardedOn?: DayRange | null;

  @Field(() => InnovationFilter, {
    nullable: true,
    description: 'It went to an innovation that fulfils this.',
  })
  innovation?: Related<InnovationFilter> | null;

  @Field(() => AgencyFilter, {
    nullable: true,
    description: 'It went to an agency that fulfils this.',
  })
  agency?: Related<AgencyFilter> | null;
}
