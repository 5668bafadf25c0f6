import { Field, InputType } from 'type-graphql';
import { AgencyFilter } from '../agency/agency-filter.type.js';
import { DayRange } from '../graphql/ranges.type.js';
import type { Related } from '../graphql/record-key.js';
import { InnovationFilter } from '../innovation/innovation-filter.type.js';
import { AdoptionStage } from './adoption.type.js';

@InputType({
  description:
    'Which adoptions are wanted: those for which all that is given here holds. Lists mean one of.',
})
export class AdoptionFilter {
  @Field(() => [AdoptionFilter], {
    nullable: true,
    description: 'Every one of these holds as well.',
  })
  and?: AdoptionFilter[] | null;

  @Field(() => [AdoptionFilter], {
    nullable: true,
    description: 'At least one of these holds as well.',
  })
  or?: AdoptionFilter[] | null;

  @Field(() => AdoptionFilter, {
    nullable: true,
    description: 'This does not hold.',
  })
  not?: AdoptionFilter | null;

  @Field(() => [String], {
    nullable: true,
    description: 'One of these codes.',
  })
  codes?: string[] | null;

  @Field(() => [AdoptionStage], {
    nullable: true,
    description: 'Had come exactly so far by the day.',
  })
  stages?: AdoptionStage[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Counts as adopted on the day, or does not.',
  })
  applied?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Goes on on the day, or was given up by then.',
  })
  alive?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Something on record shows it, or nothing does.',
  })
  hasProof?: boolean | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'Came into use in this span.',
  })
  appliedOn?: DayRange | null;

  @Field(() => InnovationFilter, {
    nullable: true,
    description: 'What is taken over fulfils this.',
  })
  innovation?: Related<InnovationFilter> | null;

  @Field(() => AgencyFilter, {
    nullable: true,
    description: 'The agency that takes over fulfils this.',
  })
  adopter?: Related<AgencyFilter> | null;
}
