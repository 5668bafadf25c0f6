import { Field, InputType } from 'type-graphql';
import { AgencyFilter } from '../agency/agency-filter.type.js';
import { DayRange } from '../graphql/ranges.type.js';
import type { Related } from '../graphql/record-key.js';
import { FacilitationKind } from './programme.enums.js';

@InputType({
  description:
    'Which facilitations are wanted: those for which all that is given here holds. Lists mean one of.',
})
export class FacilitationFilter {
  @Field(() => [FacilitationFilter], {
    nullable: true,
    description: 'Every one of these holds as well.',
  })
  and?: FacilitationFilter[] | null;

  @Field(() => [FacilitationFilter], {
    nullable: true,
    description: 'At least one of these holds as well.',
  })
  or?: FacilitationFilter[] | null;

  @Field(() => FacilitationFilter, {
    nullable: true,
    description: 'This does not hold.',
  })
  not?: FacilitationFilter | null;

  @Field(() => [String], {
    nullable: true,
    description: 'One of these codes.',
  })
  codes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Has these words, or some much like them, in name, organiser, resource person or code.',
  })
  search?: string | null;

  @Field(() => [FacilitationKind], {
    nullable: true,
    description: 'One of these sorts of events.',
  })
  kinds?: FacilitationKind[] | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'Took place in this span.',
  })
  heldOn?: DayRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'At least one agency is known to have come, or none is.',
  })
  attendanceKnown?: boolean | null;

  @Field(() => AgencyFilter, {
    nullable: true,
    description: 'At least one agency that came fulfils this.',
  })
  attendedBy?: Related<AgencyFilter> | null;
}
