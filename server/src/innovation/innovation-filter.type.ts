import { Field, InputType, Int } from 'type-graphql';
import { AdoptionFilter } from '../adoption/adoption-filter.type.js';
import { AgencyFilter } from '../agency/agency-filter.type.js';
import { CheckState } from '../graphql/enums.js';
import { DayRange } from '../graphql/ranges.type.js';
import type { Related } from '../graphql/record-key.js';
import { OutcomeFilter } from '../outcome/outcome-filter.type.js';
import { RecognitionFilter } from '../programme/recognition-filter.type.js';
import {
  EvidenceKind,
  InnovationForm,
  InnovationInitiator,
  InnovationStage,
  OwnerBasis,
} from './innovation.enums.js';

@InputType({
  description:
    'Which innovations are wanted: those for which all that is given here holds. Lists mean one of.',
})
export class InnovationFilter {
  @Field(() => [InnovationFilter], {
    nullable: true,
    description: 'Every one of these holds as well.',
  })
  and?: InnovationFilter[] | null;

  @Field(() => [InnovationFilter], {
    nullable: true,
    description: 'At least one of these holds as well.',
  })
  or?: InnovationFilter[] | null;

  @Field(() => InnovationFilter, {
    nullable: true,
    description: 'This does not hold.',
  })
  not?: InnovationFilter | null;

  @Field(() => [String], {
    nullable: true,
    description: 'One of these codes.',
  })
  codes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Has these words, or some much like them, in title, summary or code.',
  })
  search?: string | null;

  @Field(() => [InnovationStage], {
    nullable: true,
    description: 'Had come to one of these stages on the day.',
  })
  stages?: InnovationStage[] | null;

  @Field(() => [CheckState], {
    nullable: true,
    description: 'The check that holds now found one of these.',
  })
  checks?: CheckState[] | null;

  @Field(() => [InnovationForm], {
    nullable: true,
    description: 'Renews one of these.',
  })
  forms?: InnovationForm[] | null;

  @Field(() => [InnovationInitiator], {
    nullable: true,
    description: 'The idea came from one of these.',
  })
  initiators?: InnovationInitiator[] | null;

  @Field(() => [OwnerBasis], {
    nullable: true,
    description: 'The owner is known in one of these ways.',
  })
  ownerBases?: OwnerBasis[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Gathered under one of these subjects, by code.',
  })
  themes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Serves one of these fields of government, by code.',
  })
  affairs?: string[] | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Serves one of these sustainable development goals, 1 to 17.',
  })
  sdgs?: number[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Runs on software, or does not; where it is not known, neither fits.',
  })
  digital?: boolean | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'Its stage on the day began in this span.',
  })
  since?: DayRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Some agency is recorded as owner, or none is.',
  })
  hasOwner?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Was copied from outside its government, or is its own.',
  })
  hasOrigin?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Counts towards coverage by the rules of the day, or does not.',
  })
  counts?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Has at least one measured value by the day, or none.',
  })
  measured?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Has a baseline and a measured value to compare, or not.',
  })
  beforeAfter?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Won at least one award by the day, or none.',
  })
  recognised?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Is in use at another agency on the day, or at none.',
  })
  adopted?: boolean | null;

  @Field(() => [EvidenceKind], {
    nullable: true,
    description: 'Has at least one document of these sorts.',
  })
  evidenceKinds?: EvidenceKind[] | null;

  @Field(() => AgencyFilter, {
    nullable: true,
    description:
      'The agency recorded as owner fulfils this. Who followed it is not looked at here: `within` follows succession, as the keys of groups do.',
  })
  owner?: Related<AgencyFilter> | null;

  @Field(() => AdoptionFilter, {
    nullable: true,
    description: 'At least one adoption of it fulfils this.',
  })
  adoptions?: Related<AdoptionFilter> | null;

  @Field(() => OutcomeFilter, {
    nullable: true,
    description: 'At least one of its indicators fulfils this.',
  })
  outcomes?: Related<OutcomeFilter> | null;

  @Field(() => RecognitionFilter, {
    nullable: true,
    description: 'At least one of its awards fulfils this.',
  })
  recognitions?: Related<RecognitionFilter> | null;
}
