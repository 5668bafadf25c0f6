import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { AgencyKind } from '../agency/agency-kind.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level } from '../graphql/enums.js';
import { Ratio } from '../graphql/ratio.type.js';
import { Rows } from '../limits/rows.js';
import { paceDefinition } from '../sql/measures.js';

export enum PaceVerdict {
  ON_PACE = 'ON_PACE',
  TOO_SLOW = 'TOO_SLOW',
  COMPLETE = 'COMPLETE',
  OVERDUE = 'OVERDUE',
}
registerEnumType(PaceVerdict, {
  name: 'PaceVerdict',
  description: 'Whether the pace of the last six months, if kept, reaches the target in time.',
  valuesConfig: {
    ON_PACE: { description: 'The actual pace is at least the needed one.' },
    TOO_SLOW: { description: 'The actual pace is below the needed one.' },
    COMPLETE: {
      description: 'The target is reached: as many agencies are covered as it asks for.',
    },
    OVERDUE: { description: 'The day of the target has come and it is not reached.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'Eligible agencies by state. The four never overlap and always add up to the eligible.',
})
export class StateCounts {
  @Field(() => Int, {
    description: 'Agencies with at least the quota of innovations that count (Ada).',
  })
  covered!: number;

  @Field(() => Int, { description: 'Agencies with only early or unchecked records (Disiapkan).' })
  preparing!: number;

  @Field(() => Int, { description: 'Agencies whose report that still holds says "none" (Belum).' })
  none!: number;

  @Field(() => Int, { description: 'Agencies of which nothing is known (Belum melapor).' })
  unreported!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Coverage of the agencies of one kind, so that like is compared with like.',
})
export class KindCoverage {
  @Field(() => AgencyKind, { description: 'The kind that these agencies share.' })
  kind!: AgencyKind;

  @Field(() => Int, { description: 'Agencies of this kind that owe an innovation on the day.' })
  eligible!: number;

  @Field(() => StateCounts, { description: 'The eligible agencies of this kind by state.' })
  states!: StateCounts;

  @Field(() => Ratio, { description: 'Covered ÷ eligible among the agencies of this kind.' })
  rate!: Ratio;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the rule set asks for, and how far it is away on the day.',
})
export class CoverageTarget {
  @Field(() => Float, { description: 'Share of the eligible agencies to be covered, from 0 to 1.' })
  rate!: number;

  @Field(() => DayScalar, {
    description:
      'The day on which the way to the target begins: the start of the programme, or the first day of the rule set where none is stated.',
  })
  from!: string;

  @Field(() => DayScalar, { description: 'The day by which the rate is to be reached.' })
  day!: string;

  @Field(() => Int, {
    description: 'The rate as a number of agencies, rounded up: ⌈rate × eligible⌉.',
  })
  agencies!: number;

  @Field(() => Int, { description: 'Agencies still missing to it; 0 once it is reached.' })
  missing!: number;

  @Field(() => Int, {
    description: 'Calendar days from the day asked about to the target; 0 from then on.',
  })
  daysLeft!: number;

  @Field(() => Boolean, { description: 'True from the day of the target on.' })
  overdue!: boolean;

  @Field(() => Boolean, {
    description:
      'True where no source states this target: it is an example until Orta sets its own.',
  })
  isExample!: boolean;
}

@ObjectType({ simpleResolvers: true, description: paceDefinition.english })
export class Pace {
  @Field(() => Float, {
    nullable: true,
    description:
      'Agencies that must become covered each month: missing ÷ (days to the target ÷ 30.4375). Null once overdue.',
  })
  needed!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Agencies gained each month over the last six: gain ÷ 6. Null where six months before lies before the first rule set.',
  })
  actual!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Covered on the day minus covered six months before; below 0 where agencies were lost.',
  })
  gain!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of the gain rest on a start known only by year or from the first day shown.',
  })
  gainInexact!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The most that the gain can be: with all who are known to have begun in a year into which the six months reach, on a day that nobody knows.',
  })
  gainAtMost!: number | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day six months before, from which the gain is counted.',
  })
  since!: string | null;

  @Field(() => PaceVerdict, {
    nullable: true,
    description:
      'Null where no verdict can be given: before the way to the target begins, or while it hangs on inexact dates.',
  })
  verdict!: PaceVerdict | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How many agencies have an innovation on a day: covered ÷ eligible, always with its parts.',
})
export class Coverage {
  @Field(() => DayScalar, { description: 'The day that every figure here is about.' })
  asOf!: string;

  @Field(() => Level, { description: 'Whether whole agencies were counted or every listed unit.' })
  level!: Level;

  @Field(() => AgencyLabel, {
    nullable: true,
    description:
      'The agency or government whose subtree was counted; null means the whole database.',
  })
  within!: AgencyLabel | null;

  @Field(() => Int, {
    description: 'Agencies valid on the day whose kind is in the rule set of that day.',
  })
  eligible!: number;

  @Field(() => StateCounts, { description: 'The eligible agencies by state.' })
  states!: StateCounts;

  @Field(() => Int, {
    description: 'Eligible agencies that are not COVERED: preparing, none and unreported together.',
  })
  uncovered!: number;

  @Field(() => Ratio, { description: 'The coverage rate: covered ÷ eligible.' })
  rate!: Ratio;

  @Field(() => Int, {
    description: 'Covered agencies that rest on a start known only by its year.',
  })
  coveredByYear!: number;

  @Field(() => Int, {
    description: 'Covered agencies that rest on the first day a source shows their innovation.',
  })
  coveredKnownOn!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Innovations that each agency owes; null where the rules of the scope differ.',
  })
  quota!: number | null;

  @Field(() => CoverageTarget, {
    nullable: true,
    description: 'Null where the rule set has no target, or the rules of the scope differ.',
  })
  target!: CoverageTarget | null;

  @Field(() => Pace, {
    nullable: true,
    description: 'Null where the rule set has no target, or the rules of the scope differ.',
  })
  pace!: Pace | null;

  @Rows(25)
  @Field(() => [KindCoverage], {
    description:
      'The same figures for each kind of agency that is eligible, in the order kinds are shown in.',
  })
  byKind!: KindCoverage[];

  @Field(() => Boolean, { description: 'True where generated records are among those counted.' })
  madeUp!: boolean;
}
