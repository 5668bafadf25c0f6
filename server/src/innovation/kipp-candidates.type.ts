import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { DateBasis, DatePrecision } from '../graphql/enums.js';
import { Ratio } from '../graphql/ratio.type.js';
import { Rows } from '../limits/rows.js';
import { InnovationStage } from './innovation.enums.js';
import { InnovationLabel } from './innovation-label.type.js';
import { KippReadiness, KippRequirementName } from './readiness.type.js';

export enum KippGroup {
  GENERAL = 'GENERAL',
  REPLICATION = 'REPLICATION',
  SPECIAL = 'SPECIAL',
}
registerEnumType(KippGroup, {
  name: 'KippGroup',
  description:
    'In which group of the competition an innovation would stand. Which groups are open differs by year.',
  valuesConfig: {
    GENERAL: {
      description: 'Kelompok umum: not copied, as far as recorded, and no former winner.',
    },
    REPLICATION: {
      description: 'Kelompok replikasi: it is on record from where it was copied.',
    },
    SPECIAL: {
      description:
        'Kelompok khusus: it won the top tier of a former year, and so may only come by invitation.',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'How many candidates show one of the things that KIPP asks for.',
})
export class KippRequirementCount {
  @Field(() => KippRequirementName, { description: 'Which thing is asked for here.' })
  requirement!: KippRequirementName;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Candidates that show it for certain, of all candidates; null where it is known of none.',
  })
  met!: Ratio | null;

  @Field(() => Int, {
    description:
      'Candidates of which it can not be told, as with a start whose day is not known, or a decree or an SDG where their government never recorded any document or SDG. They are neither met nor missing.',
  })
  notKnown!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Another innovation of the same government that has a title much like this one.',
})
export class AlikeTitle {
  @Field(() => InnovationLabel, { description: 'The other innovation, to look at beside this.' })
  innovation!: InnovationLabel;

  @Field(() => Float, {
    description: 'Share of letter groups that both titles have, from 0.6 to 1 (see alikeTitles).',
  })
  likeness!: number;

  @Field(() => Boolean, {
    description: 'Whether the titles differ in nothing but capitals, spaces and signs.',
  })
  same!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An innovation that could be entered to KIPP, with what it still lacks.',
})
export class KippCandidate {
  @Field(() => InnovationLabel, { description: 'Which innovation this row is about.' })
  innovation!: InnovationLabel;

  @Field(() => InnovationStage, { description: 'How far it had come on the day asked about.' })
  stage!: InnovationStage;

  @Field(() => DayScalar, { description: 'The day on which that stage began, as far as known.' })
  since!: string;

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How exactly that start is stated; null where no source states it.',
  })
  sincePrecision!: DatePrecision | null;

  @Field(() => DateBasis, { description: 'What that start rests on.' })
  basis!: DateBasis;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The day from which it is old enough for certain, which may lie ahead; null where it is not in use, or the rules of the day name no age.',
  })
  oldEnoughOn!: string | null;

  @Field(() => KippGroup, {
    nullable: true,
    description:
      'The group that the records point to; null where a tier that it won can not be compared with the top tier of that year.',
  })
  group!: KippGroup | null;

  @Field(() => KippReadiness, { description: 'Each requirement, met or not.' })
  readiness!: KippReadiness;

  @Rows(5)
  @Field(() => [AlikeTitle], {
    description: 'Titles much like its own, most alike first; five at most.',
  })
  alike!: AlikeTitle[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How ready the innovations are for the national competition KIPP, by the rules of a day. Candidates are all that are neither stopped nor rejected.',
})
export class KippCandidates {
  @Field(() => DayScalar, { description: 'The day whose rules and records are looked at.' })
  asOf!: string;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government whose subtree was looked at; null means everything.',
  })
  within!: AgencyLabel | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Months that an entry must have been in use by the rules of the day; null where they say nothing, or differ between governments.',
  })
  minimumAgeMonths!: number | null;

  @Field(() => Ratio, {
    description: 'Candidates that meet every requirement for certain, of all candidates.',
  })
  ready!: Ratio;

  @Field(() => Ratio, {
    description:
      'Candidates whose title another innovation of their government has too, of all candidates; capitals, spaces and signs aside.',
  })
  sameTitle!: Ratio;

  @Rows(8)
  @Field(() => [KippRequirementCount], {
    description: 'How many candidates show each of the eight requirements, in their fixed order.',
  })
  requirements!: KippRequirementCount[];

  @Field(() => Int, {
    description:
      'Candidates on all pages together: all of them, or those that lack what was asked.',
  })
  totalCount!: number;

  @Field(() => [KippCandidate], {
    description: 'The candidates of this page: most requirements met first, then by title.',
  })
  rows!: KippCandidate[];

  @Field(() => String, {
    nullable: true,
    description: 'Hand it over as `after` to read on; null where the page is empty.',
  })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether candidates follow after this page.' })
  hasNextPage!: boolean;
}
