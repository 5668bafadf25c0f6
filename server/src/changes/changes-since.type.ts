import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AdoptionStage } from '../adoption/adoption.type.js';
import { AgencyLabel } from '../agency/agency.type.js';
import { StateCounts } from '../coverage/coverage.type.js';
import { DatedDay } from '../graphql/dated-day.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level } from '../graphql/enums.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Import } from '../importing/import.type.js';
import { Recognition } from '../programme/programme.type.js';
import { AgencyMoves } from './agency-move.type.js';
import {
  governmentSays,
  InnovationChange,
  innovationSays,
  titleSays,
} from './innovation-change.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Innovations that came to a stage; rejected records are left out.',
})
export class InnovationChanges {
  @Field(() => Int, { description: 'Steps in all, listed or not.' })
  totalCount!: number;

  @Field(() => Int, { description: 'Innovations of which this was the first stage on record.' })
  began!: number;

  @Field(() => Int, {
    description: 'Innovations that came into regular use, each time that they did.',
  })
  implemented!: number;

  @Field(() => Int, { description: 'Innovations that went out of use, each time that they did.' })
  stopped!: number;

  @Field(() => Int, {
    description:
      'Steps of which only the first sighting is dated, so that they may have happened before.',
  })
  knownOn!: number;

  @Field(() => [InnovationChange], { description: 'The latest first.' })
  rows!: InnovationChange[];

  @Field(() => [InnovationChange], {
    description: 'Of those only the ones that `implemented` counts, the latest first.',
  })
  implementedRows!: InnovationChange[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'An adoption that came to a stage, or was given up.',
})
export class AdoptionChange {
  @Field(() => String, { description: 'Stable code of its record, unique within its government.' })
  adoption!: string;

  @Field(() => String, { description: governmentSays })
  government!: string;

  @Field(() => String, { description: innovationSays })
  innovation!: string;

  @Field(() => Wording, { description: titleSays })
  title!: Wording;

  @Field(() => AgencyLabel, { description: 'The agency that takes it over.' })
  adopter!: AgencyLabel;

  @Field(() => AdoptionStage, {
    nullable: true,
    description: 'The stage that it came to; null where it was given up.',
  })
  to!: AdoptionStage | null;

  @Field(() => DatedDay, { description: 'When, and how exactly that is known.' })
  on!: DatedDay;

  @Field(() => RecordSource, { description: 'File, row and source of the step.' })
  source!: RecordSource;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Adoptions of innovations not rejected that went on or were given up.',
})
export class AdoptionChanges {
  @Field(() => Boolean, {
    description:
      'Whether any adoption at all is on record in the governments looked at; where not, nothing is known rather than zero.',
  })
  recorded!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Steps in all, listed or not; null where no adoption was ever recorded.',
  })
  totalCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Adoptions that came into use: the stage that counts as adopted; null where none was ever recorded.',
  })
  applied!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Adoptions given up; null where no adoption was ever recorded.',
  })
  stopped!: number | null;

  @Field(() => [AdoptionChange], { description: 'The latest first.' })
  rows!: AdoptionChange[];

  @Field(() => [AdoptionChange], {
    description: 'Of those only the ones that `applied` counts, the latest first.',
  })
  appliedRows!: AdoptionChange[];
}

@ObjectType({ simpleResolvers: true, description: 'Awards that were won.' })
export class RecognitionChanges {
  @Field(() => Int, { description: 'How many there are, listed or not.' })
  totalCount!: number;

  @Field(() => [Recognition], {
    description: 'The latest first; one known only by its year counts as won on 1 January.',
  })
  rows!: Recognition[];
}

@ObjectType({ simpleResolvers: true, description: 'A measured value of an innovation.' })
export class MeasuredResult {
  @Field(() => String, { description: 'Code of the outcome that was measured.' })
  outcome!: string;

  @Field(() => String, { description: governmentSays })
  government!: string;

  @Field(() => String, { description: innovationSays })
  innovation!: string;

  @Field(() => Wording, { description: titleSays })
  title!: Wording;

  @Field(() => Wording, { description: 'What was measured.' })
  indicator!: Wording;

  @Field(() => Wording, { description: 'Its unit; values of different units are never added.' })
  unit!: Wording;

  @Field(() => Float, { description: 'What was measured over the period, in the unit.' })
  value!: number;

  @Field(() => DayScalar, { description: 'First day of the period that it covers.' })
  from!: string;

  @Field(() => DayScalar, { description: 'Last day of that period.' })
  to!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'Relative change against the baseline in the better direction; null without a baseline, where it is 0, and in percent.',
  })
  improvement!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The same in percentage points; only where the unit is percent.',
  })
  improvementPoints!: number | null;

  @Field(() => RecordSource, { description: 'File, row and source of the value.' })
  source!: RecordSource;
}

@ObjectType({ simpleResolvers: true, description: 'Values measured over periods that ended.' })
export class ResultChanges {
  @Field(() => Int, { description: 'How many there are, listed or not.' })
  totalCount!: number;

  @Field(() => [MeasuredResult], { description: 'Those of the latest periods first.' })
  rows!: MeasuredResult[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Imports that wrote records of the scope, or were taken back, after the earlier day. They may have changed what is told of the time before it.',
})
export class Restatements {
  @Field(() => Int, { description: 'How many there are, listed or not.' })
  totalCount!: number;

  @Field(() => [Import], { description: 'The latest first.' })
  rows!: Import[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What happened after one day and until another, by the days that the records give, as they are stored now: what was entered later is told of the day on which it happened. Each list has as many rows as asked for.',
})
export class ChangesSince {
  @Field(() => DayScalar, { description: 'The earlier day; what happened on it is left out.' })
  since!: string;

  @Field(() => DayScalar, { description: 'The later day; what happened on it is told.' })
  asOf!: string;

  @Field(() => Level, { description: 'The level at which agencies are judged.' })
  level!: Level;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The agency or government that was looked at; null means the whole database.',
  })
  within!: AgencyLabel | null;

  @Field(() => StateCounts, { description: 'Eligible agencies by state on the earlier day.' })
  statesBefore!: StateCounts;

  @Field(() => StateCounts, { description: 'Eligible agencies by state on the later day.' })
  statesAfter!: StateCounts;

  @Field(() => AgencyMoves, { description: 'Agencies that stand otherwise.' })
  agencies!: AgencyMoves;

  @Field(() => InnovationChanges, { description: 'Innovations that came to a stage.' })
  innovations!: InnovationChanges;

  @Field(() => AdoptionChanges, { description: 'Adoptions that went on or were given up.' })
  adoptions!: AdoptionChanges;

  @Field(() => RecognitionChanges, { description: 'Awards that were won.' })
  recognitions!: RecognitionChanges;

  @Field(() => ResultChanges, { description: 'Values that were measured.' })
  results!: ResultChanges;

  @Field(() => Restatements, {
    description: 'What was written into the records after the earlier day, up to now.',
  })
  restatements!: Restatements;
}
