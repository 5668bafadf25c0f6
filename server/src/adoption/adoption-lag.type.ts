import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { AgencyKind } from '../agency/agency-kind.type.js';
import { Cases } from '../graphql/cases.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level } from '../graphql/enums.js';
import { Rows } from '../limits/rows.js';
import { AdoptionStage } from './adoption.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'How many days something took: the middle and the quarters of all cases (interpolated between two), so that a few slow ones do not speak for all.',
})
export class LagFigures {
  @Field(() => Cases, {
    description: 'Adoptions of innovations not rejected of which both ends are dated.',
  })
  cases!: Cases;

  @Field(() => Float, {
    nullable: true,
    description: 'Days that half of the cases took at most; null where there are too few.',
  })
  median!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Days that a quarter of the cases took at most; null where there are too few.',
  })
  lowerQuartile!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Days that three quarters of the cases took at most; null where too few.',
  })
  upperQuartile!: number | null;

  @Field(() => Int, { nullable: true, description: 'Days of the quickest; null where too few.' })
  shortest!: number | null;

  @Field(() => Int, { nullable: true, description: 'Days of the slowest; null where too few.' })
  longest!: number | null;

  @Field(() => Int, {
    description:
      'Cases in which an end is known only by its year or from a first sighting, and so may be a year off.',
  })
  inexact!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How long adoptions took from one stage to another, where both are dated.',
})
export class LagStep {
  @Field(() => AdoptionStage, { description: 'The stage at which the days begin.' })
  from!: AdoptionStage;

  @Field(() => AdoptionStage, { description: 'The stage at which they end.' })
  to!: AdoptionStage;

  @Field(() => LagFigures, { description: 'How many days it took.' })
  days!: LagFigures;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How long the adopters of one kind took.',
})
export class LagOfKind {
  @Field(() => AgencyKind, { description: 'The kind of the adopter on the day.' })
  kind!: AgencyKind;

  @Field(() => LagFigures, { description: 'Days from use at the source to use at the adopter.' })
  days!: LagFigures;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How long an innovation takes to arrive at others. Only steps taken by the day are in it: what is still on its way is not, so recent adoptions look quicker than they may turn out.',
})
export class AdoptionLag {
  @Field(() => DayScalar, { description: 'The day by which a step had to be taken to count.' })
  asOf!: string;

  @Field(() => Level, { description: 'Whether whole agencies adopt or every listed unit.' })
  level!: Level;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government whose adopters are looked at; null: all.',
  })
  within!: AgencyLabel | null;

  @Field(() => Boolean, { description: 'Whether any adoption at all is on record in the scope.' })
  adoptionsRecorded!: boolean;

  @Field(() => LagFigures, {
    description:
      'Days from the first use at the source until it was applied at the adopter; below 0 where the adopter came first.',
  })
  sourceToApplied!: LagFigures;

  @Field(() => Int, {
    description: 'Applied adoptions left out, since no use at the source is on record by the day.',
  })
  unknownStart!: number;

  @Field(() => Int, { description: 'Cases in which the adopter was in use before the source.' })
  beforeSource!: number;

  @Rows(4)
  @Field(() => [LagStep], {
    description: 'From each stage to the next, and at last from interest to use.',
  })
  steps!: LagStep[];

  @Rows(25)
  @Field(() => [LagOfKind], {
    description: 'The same as sourceToApplied by the kind of the adopter, in the order of kinds.',
  })
  byKind!: LagOfKind[];
}
