import { Field, InputType } from 'type-graphql';
import { AgencyFilter } from '../agency/agency-filter.type.js';
import { DayRange } from '../graphql/ranges.type.js';
import type { Related } from '../graphql/record-key.js';

@InputType({
  description:
    'Which commitments are wanted: those for which all that is given here holds. Lists mean one of.',
})
export class CommitmentFilter {
  @Field(() => [CommitmentFilter], {
    nullable: true,
    description: 'Every one of these holds as well.',
  })
  and?: CommitmentFilter[] | null;

  @Field(() => [CommitmentFilter], {
    nullable: true,
    description: 'At least one of these holds as well.',
  })
  or?: CommitmentFilter[] | null;

  @Field(() => CommitmentFilter, {
    nullable: true,
    description: 'This does not hold.',
  })
  not?: CommitmentFilter | null;

  @Field(() => [String], {
    nullable: true,
    description: 'One of these codes.',
  })
  codes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Has these words, or some much like them, in the promise or its code.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Kept by the day, or still open then.',
  })
  kept?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Open on the day and past its due day, or not.',
  })
  overdue?: boolean | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'Given in this span.',
  })
  promisedOn?: DayRange | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'Has to be kept by a day in this span.',
  })
  dueOn?: DayRange | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'Kept on a day in this span.',
  })
  keptOn?: DayRange | null;

  @Field(() => AgencyFilter, {
    nullable: true,
    description: 'The agency that gave it fulfils this.',
  })
  agency?: Related<AgencyFilter> | null;
}
