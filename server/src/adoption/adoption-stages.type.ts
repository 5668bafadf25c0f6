import { Field, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level } from '../graphql/enums.js';
import { Ratio } from '../graphql/ratio.type.js';
import { Rows } from '../limits/rows.js';
import { AdoptionStage } from './adoption.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'How many adoptions came to a stage. Who came further counts here too, also where the source dates no step before.',
})
export class AdoptionStageCount {
  @Field(() => AdoptionStage, { description: 'The stage that they came to.' })
  stage!: AdoptionStage;

  @Field(() => Int, {
    description: 'Adoptions that had come so far or further by the day, given up or not.',
  })
  reached!: number;

  @Field(() => Int, {
    description:
      'Those that go on on the day and had come exactly so far; of APPLIED those in use.',
  })
  alive!: number;

  @Field(() => Int, {
    description: 'Those that were given up by the day and had come no further.',
  })
  stopped!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How far adoptions came by the day, stage by stage: of those that reached one, each went on, waits there, or was given up there.',
})
export class AdoptionStages {
  @Field(() => DayScalar, { description: 'The day that every figure here is about.' })
  asOf!: string;

  @Field(() => Level, { description: 'Whether whole agencies adopt or every listed unit.' })
  level!: Level;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government whose adopters are looked at; null: all.',
  })
  within!: AgencyLabel | null;

  @Field(() => Boolean, {
    description:
      'Whether any adoption at all is on record in the scope; where not, nothing is known rather than zero.',
  })
  adoptionsRecorded!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Adoptions in use on the day; null where no adoption was ever recorded.',
  })
  applied!: number | null;

  @Rows(4)
  @Field(() => [AdoptionStageCount], {
    description: 'The four stages in their order; empty where no adoption was ever recorded.',
  })
  stages!: AdoptionStageCount[];

  @Field(() => Int, {
    description: 'From how many agencies that use it an innovation is widely used.',
  })
  widelyFrom!: number;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Of the recorded innovations that agencies in the scope own, those that so many other agencies use; null where no adoption was ever recorded.',
  })
  widelyUsed!: Ratio | null;
}
