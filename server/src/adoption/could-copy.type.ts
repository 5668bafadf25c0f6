import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Wording } from '../graphql/wording.type.js';
import { CreditedInnovation } from '../innovation/innovation.type.js';
import { Rows } from '../limits/rows.js';
import { OutcomeChange } from '../programme/good-news.type.js';

export enum CopyReason {
  SAME_KIND = 'SAME_KIND',
  SAME_AFFAIR = 'SAME_AFFAIR',
  ADOPTED_BY_SIMILAR = 'ADOPTED_BY_SIMILAR',
  IMPROVED = 'IMPROVED',
}
registerEnumType(CopyReason, {
  name: 'CopyReason',
  description: 'Why an agency could copy an innovation of another one.',
  valuesConfig: {
    SAME_KIND: { description: 'Its owner is of the same kind, such as another sub-district.' },
    SAME_AFFAIR: {
      description: 'It serves a field that the agency has innovations of its own in.',
    },
    ADOPTED_BY_SIMILAR: { description: 'Agencies of the same kind have it in use by adoption.' },
    IMPROVED: {
      description: 'A measured value of it is better than its baseline; no cause is claimed.',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A field of government that two have in common.',
})
export class SharedAffair {
  @Field(() => String, { description: 'Stable code in capitals, used in filters.' })
  code!: string;

  @Field(() => Wording, { description: 'What the field (urusan) is called.' })
  name!: Wording;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An innovation that the agency could copy, and why.',
})
export class CopyCandidate {
  @Field(() => CreditedInnovation, { description: 'The innovation, in use on the day.' })
  innovation!: CreditedInnovation;

  @Field(() => [CopyReason], { description: 'Every reason that holds, at least one.' })
  reasons!: CopyReason[];

  @Rows(10)
  @Field(() => [SharedAffair], {
    description: 'The fields behind SAME_AFFAIR, by code; empty where there are none.',
  })
  sharedAffairs!: SharedAffair[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Agencies of the same kind that have it in use by adoption; null where no adoption was ever recorded.',
  })
  similarAdopters!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Adoptions of it in use, by agencies of any kind; null where no adoption was ever recorded.',
  })
  adoptions!: number | null;

  @Field(() => OutcomeChange, {
    nullable: true,
    description:
      'The value behind IMPROVED, of several the one with the largest relative change; null where none is better than its baseline.',
  })
  outcome!: OutcomeChange | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What one agency could copy from others of its government: innovations in use and not rejected that it, its units and its predecessors neither own nor have any adoption of, given-up ones too, and for which the kind, a field or adopters of the same kind speak.',
})
export class CouldCopy {
  @Field(() => DayScalar, { description: 'The day that the list is about.' })
  asOf!: string;

  @Field(() => AgencyLabel, { description: 'The agency asked about.' })
  agency!: AgencyLabel;

  @Field(() => Int, { description: 'Other agencies of its kind that exist on the day.' })
  similarAgencies!: number;

  @Field(() => Int, { description: 'Innovations that it could copy, listed or not.' })
  totalCount!: number;

  @Field(() => [CopyCandidate], {
    description:
      'Those with most reasons first; of equals those with most adopters of the same kind, then with most adoptions, then by title.',
  })
  candidates!: CopyCandidate[];
}
