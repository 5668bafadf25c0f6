import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyState } from '../coverage/agency-state.enum.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level } from '../graphql/enums.js';
import { Ratio } from '../graphql/ratio.type.js';
import { Rows } from '../limits/rows.js';
import { AgencyLabel } from './agency.type.js';
import { AgencyKind } from './agency-kind.type.js';

export enum ComparedBy {
  COUNTING = 'COUNTING',
  IN_USE = 'IN_USE',
  ADOPTED = 'ADOPTED',
  ADOPTED_BY_OTHERS = 'ADOPTED_BY_OTHERS',
  MEASURED = 'MEASURED',
  EVIDENCE = 'EVIDENCE',
  AWARDS = 'AWARDS',
  DAYS_WITHOUT = 'DAYS_WITHOUT',
}
registerEnumType(ComparedBy, {
  name: 'ComparedBy',
  description: 'What agencies of a kind are compared by.',
  valuesConfig: {
    COUNTING: { description: 'Innovations credited to it that count.' },
    IN_USE: { description: 'Innovations credited to it that are in use, checked or not.' },
    ADOPTED: { description: 'Innovations of others that it applies.' },
    ADOPTED_BY_OTHERS: { description: 'How often others apply innovations credited to it.' },
    MEASURED: { description: 'Share of its recorded innovations with a measured value.' },
    EVIDENCE: {
      description:
        'Share of the documents looked for, every sort but OTHER, that are on record of its innovations in use.',
    },
    AWARDS: { description: 'Awards to it or to innovations credited to it.' },
    DAYS_WITHOUT: { description: 'Days without an innovation that counts; fewer are better.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'One agency of the kind with its values; null is not known, and never a zero.',
})
export class ComparedAgency {
  @Field(() => AgencyLabel, { description: 'The agency that these figures are of.' })
  agency!: AgencyLabel;

  @Field(() => AgencyState, { description: 'Its state on the day.' })
  state!: AgencyState;

  @Field(() => Int, {
    nullable: true,
    description: 'Innovations credited to it that count; null where UNREPORTED.',
  })
  counting!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Innovations credited to it that are in use, checked or not; null where UNREPORTED.',
  })
  inUse!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Innovations of others that it applies; null while no adoption is on record at all.',
  })
  adopted!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How often others apply innovations credited to it; null where UNREPORTED, and while no adoption is on record at all.',
  })
  adoptedByOthers!: number | null;

  @Field(() => Ratio, { description: 'Its recorded innovations with a measured value.' })
  measured!: Ratio;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Documents on record of its innovations in use, of those looked for; null while no document is on record at all.',
  })
  evidence!: Ratio | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Awards to it or to innovations credited to it; null while none is on record at all. Where none of its own is on record it has no position: what nobody recorded may still have been won.',
  })
  awards!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days without an innovation that counts; null where not known, and where COVERED.',
  })
  daysWithout!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Where the agency stands by one measure among those of its kind.',
})
export class Comparison {
  @Field(() => ComparedBy, { description: 'What is compared.' })
  by!: ComparedBy;

  @Field(() => Float, { nullable: true, description: 'Its own value; null where not known.' })
  value!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its position among the known values, 1 for the best; null with its value.',
  })
  position!: number | null;

  @Field(() => Int, { description: 'How many others have the same value.' })
  equals!: number;

  @Field(() => Int, { description: 'Of how many agencies of the kind the value is known.' })
  known!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The middle one of the known values; null where none is.',
  })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: 'The least of the known values.' })
  least!: number | null;

  @Field(() => Float, { nullable: true, description: 'The most of the known values.' })
  most!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One agency beside all others of its kind in its government, by several measures.',
})
export class AgencyComparison {
  @Field(() => DayScalar, { description: 'The day that every figure is about.' })
  asOf!: string;

  @Field(() => Level, { description: 'Whether whole agencies are compared or listed units.' })
  level!: Level;

  @Field(() => AgencyLabel, { description: 'The agency asked about.' })
  agency!: AgencyLabel;

  @Field(() => AgencyKind, { description: 'The kind that is compared.' })
  kind!: AgencyKind;

  @Field(() => Int, { description: 'Eligible agencies of the kind, itself among them.' })
  total!: number;

  @Rows(8)
  @Field(() => [Comparison], { description: 'One row a measure, in a fixed order.' })
  rows!: Comparison[];

  @Rows(200)
  @Field(() => [ComparedAgency], {
    description: 'All of them with their values, by Indonesian name; at most 500.',
  })
  agencies!: ComparedAgency[];
}
