import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { Cases } from '../graphql/cases.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Ratio } from '../graphql/ratio.type.js';
import { Rows } from '../limits/rows.js';
import { InnovationStage } from './innovation.enums.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'How many days something took: the middle and the quarters of all cases, interpolated between two.',
})
export class DwellDays {
  @Field(() => Cases, { description: 'Cases with both days known at least by their month.' })
  cases!: Cases;

  @Field(() => Float, {
    nullable: true,
    description: 'Days that a quarter of the cases took at most; null where there are too few.',
  })
  lowerQuartile!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Days that half of the cases took at most; null where there are too few.',
  })
  median!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Days that three quarters of the cases took at most; null where too few.',
  })
  upperQuartile!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What became of the innovations that entered one stage. Went on, waiting, stopped and back add up to the entered, those that are null counting for none.',
})
export class StagePassage {
  @Field(() => InnovationStage, { description: 'The stage that was entered.' })
  stage!: InnovationStage;

  @Field(() => Int, { description: 'Innovations that had entered it by the day, each once.' })
  entered!: number;

  @Field(() => Ratio, {
    nullable: true,
    description:
      'Those that later reached a further stage, of the entered of which more than one stage is on record; the further stage of IMPLEMENTATION is STOPPED. Null where there are none with more than one, and of IMPLEMENTATION where no stop was ever recorded.',
  })
  wentOn!: Ratio | null;

  @Field(() => Int, { description: 'Those that are still in it on the day.' })
  waiting!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Those that stopped without having gone on; null where no stop was ever recorded in the scope.',
  })
  stopped!: number | null;

  @Field(() => Int, { description: 'Those that only went back to an earlier stage.' })
  back!: number;

  @Field(() => DwellDays, {
    description: 'Days until those that went on did so; who still waits is not in it.',
  })
  days!: DwellDays;

  @Field(() => Int, {
    description:
      'Of those that went on, how many are left out of the days because one of them is known only by its year or from a first sighting.',
  })
  inexact!: number;

  @Field(() => DwellDays, {
    description: 'Days that those still in it have been there until the day.',
  })
  waitingDays!: DwellDays;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How innovations pass from stage to stage: how many go on, how long it takes, how many wait.',
})
export class StageDwell {
  @Field(() => DayScalar, { description: 'The day until which stages are looked at.' })
  asOf!: string;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government whose subtree was looked at; null means everything.',
  })
  within!: AgencyLabel | null;

  @Field(() => Int, {
    description: 'Innovations looked at: with a stage on the day and not rejected.',
  })
  recorded!: number;

  @Field(() => Ratio, {
    description:
      'Those of which more than one stage is on record, of all looked at. The others may have passed earlier stages that nobody recorded, so they are in no conversion.',
  })
  withHistory!: Ratio;

  @Rows(4)
  @Field(() => [StagePassage], {
    description: 'INITIATIVE, TRIAL and IMPLEMENTATION, in this order; always these three.',
  })
  stages!: StagePassage[];
}
