import { Field, Int, ObjectType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level, TimeStep } from '../graphql/enums.js';
import { Ratio } from '../graphql/ratio.type.js';
import { Rows } from '../limits/rows.js';
import { CoverageTarget, StateCounts } from './coverage.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Coverage as of the last day of one period, or as of today while the period runs.',
})
export class CoveragePoint {
  @Field(() => String, { description: 'The period in short: "2026", "2026-Q4" or "2026-11".' })
  period!: string;

  @Field(() => DayScalar, { description: 'First day of the period in the calendar.' })
  from!: string;

  @Field(() => DayScalar, {
    description: 'Last day of the period in the calendar, also while it runs.',
  })
  to!: string;

  @Field(() => DayScalar, {
    description: 'The day that the figures are about: the last one, or today.',
  })
  asOf!: string;

  @Field(() => Boolean, {
    description:
      'True where the last day of the period is still to come, so that its figures may change.',
  })
  provisional!: boolean;

  @Field(() => Int, { description: 'Agencies that owe an innovation on that day.' })
  eligible!: number;

  @Field(() => StateCounts, { description: 'The eligible agencies of that day by state.' })
  states!: StateCounts;

  @Field(() => Ratio, { description: 'Covered ÷ eligible on that day.' })
  rate!: Ratio;

  @Field(() => Int, {
    description: 'Covered agencies that rest on a start known only by its year.',
  })
  coveredByYear!: number;

  @Field(() => Int, {
    description: 'Covered agencies that rest on the first day a source shows their innovation.',
  })
  coveredKnownOn!: number;

  @Field(() => Boolean, {
    description:
      'True where a new rule set took force within the period: figures before it follow other rules.',
  })
  ruleChanged!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Coverage period by period, restated from the records as they are stored now.',
})
export class CoverageTrend {
  @Field(() => TimeStep, { description: 'How long each period is.' })
  by!: TimeStep;

  @Field(() => Level, { description: 'Whether whole agencies were counted or every listed unit.' })
  level!: Level;

  @Field(() => AgencyLabel, {
    nullable: true,
    description:
      'The agency or government whose subtree was counted; null means the whole database.',
  })
  within!: AgencyLabel | null;

  @Rows(600)
  @Field(() => [CoveragePoint], {
    description: 'One point for each period, oldest first, without gaps.',
  })
  points!: CoveragePoint[];

  @Field(() => CoverageTarget, {
    nullable: true,
    description:
      'The target of the rule set in force at the last point, measured there; null where there is none.',
  })
  target!: CoverageTarget | null;
}
