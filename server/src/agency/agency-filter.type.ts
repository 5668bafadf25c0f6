import { Field, InputType } from 'type-graphql';
import { AdoptionFilter } from '../adoption/adoption-filter.type.js';
import { AgencyState } from '../coverage/agency-state.enum.js';
import { DayRange } from '../graphql/ranges.type.js';
import type { Related } from '../graphql/record-key.js';
import { InnovationFilter } from '../innovation/innovation-filter.type.js';
import { CommitmentFilter } from '../programme/commitment-filter.type.js';
import { FacilitationFilter } from '../programme/facilitation-filter.type.js';
import { RecognitionFilter } from '../programme/recognition-filter.type.js';

@InputType({
  description:
    'Which agencies are wanted: those for which all that is given here holds. Lists mean one of.',
})
export class AgencyFilter {
  @Field(() => [AgencyFilter], {
    nullable: true,
    description: 'Every one of these holds as well.',
  })
  and?: AgencyFilter[] | null;

  @Field(() => [AgencyFilter], {
    nullable: true,
    description: 'At least one of these holds as well.',
  })
  or?: AgencyFilter[] | null;

  @Field(() => AgencyFilter, {
    nullable: true,
    description: 'This does not hold.',
  })
  not?: AgencyFilter | null;

  @Field(() => [String], {
    nullable: true,
    description: 'One of these codes.',
  })
  codes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'One of these kinds, by the codes that dataset { kinds } lists.',
  })
  kinds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Belongs to one of these governments, by their codes.',
  })
  governments?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Has these words, or some much like them, in a name, former name, abbreviation or code.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Exists on the day asked about, or does not.',
  })
  valid?: boolean | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'Known first day of existence lies in this span.',
  })
  validFrom?: DayRange | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'Known last day of existence lies in this span.',
  })
  validTo?: DayRange | null;

  @Field(() => [AgencyState], {
    nullable: true,
    description: 'Stands in one of these states on the day, as a whole agency.',
  })
  states?: AgencyState[] | null;

  @Field(() => [AgencyState], {
    nullable: true,
    description: 'Stands in one of these states on the day, as a listed unit by itself.',
  })
  unitStates?: AgencyState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Is recorded as owner of some innovation that had begun by the day, or of none.',
  })
  hasInnovation?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Owns an innovation that counts on the day, or none.',
  })
  hasCountingInnovation?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Is itself recorded as using an innovation of another agency on the day, or none; what a predecessor took over is not looked at.',
  })
  hasAdopted?: boolean | null;

  @Field(() => AgencyFilter, {
    nullable: true,
    description: 'The unit directly above it on the day fulfils this.',
  })
  parent?: AgencyFilter | null;

  @Field(() => InnovationFilter, {
    nullable: true,
    description: 'Owns at least one innovation that fulfils this.',
  })
  innovations?: Related<InnovationFilter> | null;

  @Field(() => AdoptionFilter, {
    nullable: true,
    description: 'Takes over at least one innovation in a way that fulfils this.',
  })
  adoptions?: Related<AdoptionFilter> | null;

  @Field(() => FacilitationFilter, {
    nullable: true,
    description: 'Attended at least one event that fulfils this.',
  })
  facilitations?: Related<FacilitationFilter> | null;

  @Field(() => RecognitionFilter, {
    nullable: true,
    description: 'Won, as an agency, at least one award that fulfils this.',
  })
  recognitions?: Related<RecognitionFilter> | null;

  @Field(() => CommitmentFilter, {
    nullable: true,
    description: 'Gave at least one promise that fulfils this.',
  })
  commitments?: Related<CommitmentFilter> | null;
}
