import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AdoptionStage } from '../adoption/adoption.type.js';
import { AgencyLabel } from '../agency/agency.type.js';
import { AgencyState } from '../coverage/agency-state.enum.js';
import { StateCounts } from '../coverage/coverage.type.js';
import { DatedDay } from '../graphql/dated-day.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { DateBasis, Level } from '../graphql/enums.js';
import { RecordSource } from '../graphql/record-source.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Import } from '../importing/import.type.js';
import { InnovationStage } from '../innovation/innovation.enums.js';
import { Recognition } from '../programme/programme.type.js';

const innovationSays = 'Stable code of what it is about, unique within its government.';
const titleSays = 'What the innovation is called in both languages; mostly a proper name.';
const governmentSays = 'Code of the government whose record it is.';

@ObjectType({
  simpleResolvers: true,
  description:
    'An agency that stands otherwise than before. Why it does, its innovations and reports tell.',
})
export class AgencyMove {
  @Field(() => AgencyLabel, { description: 'Who stands otherwise, by its own record.' })
  agency!: AgencyLabel;

  @Field(() => AgencyState, {
    nullable: true,
    description: 'How it stood on the earlier day; null where it was not eligible then.',
  })
  from!: AgencyState | null;

  @Field(() => AgencyState, {
    nullable: true,
    description: 'How it stands on the later day; null where it is not eligible any more.',
  })
  to!: AgencyState | null;

  @Field(() => DayScalar, { description: 'Since when it has stood so.' })
  on!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Agencies whose state is another one.' })
export class AgencyMoves {
  @Field(() => Int, { description: 'How many there are, listed or not.' })
  totalCount!: number;

  @Field(() => Int, { description: 'Those that came to be COVERED.' })
  covered!: number;

  @Field(() => Int, { description: 'Those that were COVERED and are not any more.' })
  uncovered!: number;

  @Field(() => [AgencyMove], { description: 'The latest first.' })
  rows!: AgencyMove[];
}

@ObjectType({ simpleResolvers: true, description: 'An innovation that came to a stage.' })
export class InnovationChange {
  @Field(() => String, { description: innovationSays })
  innovation!: string;

  @Field(() => String, { description: governmentSays })
  government!: string;

  @Field(() => Wording, { description: titleSays })
  title!: Wording;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'The unit recorded as owner; null where not known.',
  })
  owner!: AgencyLabel | null;

  @Field(() => InnovationStage, {
    nullable: true,
    description: 'The stage before; null where this is the first one on record.',
  })
  from!: InnovationStage | null;

  @Field(() => InnovationStage, { description: 'The stage that it came to.' })
  to!: InnovationStage;

  @Field(() => DayScalar, { description: 'Since when it was in that stage, as far as known.' })
  on!: string;

  @Field(() => DateBasis, {
    description: 'What that day rests on; KNOWN_ON: only then it was first seen there.',
  })
  basis!: DateBasis;

  @Field(() => RecordSource, { description: 'File, row and source of the stage.' })
  source!: RecordSource;
}

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
