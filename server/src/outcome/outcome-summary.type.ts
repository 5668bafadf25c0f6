import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyLabel } from '../agency/agency.type.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Ratio } from '../graphql/ratio.type.js';
import { Wording } from '../graphql/wording.type.js';
import { Rows } from '../limits/rows.js';
import { OutcomeLine } from './outcome-line.type.js';

/** Groups of indicators that one answer holds at most. */
export const mostIndicators = 100;

/** Units that one answer holds at most. */
export const mostUnits = 100;

export enum OutcomeLineOrder {
  IMPROVEMENT = 'IMPROVEMENT',
  INDICATOR = 'INDICATOR',
  NEWEST_LAUNCH = 'NEWEST_LAUNCH',
  LONGEST_UNMEASURED = 'LONGEST_UNMEASURED',
  MOST_IMPROVED = 'MOST_IMPROVED',
  MOST_WORSENED = 'MOST_WORSENED',
  MOST_VALUES = 'MOST_VALUES',
}
registerEnumType(OutcomeLineOrder, {
  name: 'OutcomeLineOrder',
  description: 'What the lines of outcomeSummary can be sorted by.',
  valuesConfig: {
    IMPROVEMENT: {
      description:
        'Largest relative change for the better first; indicators in percent stand at 0, those without a change last.',
    },
    INDICATOR: { description: 'Indonesian name of what is measured.' },
    NEWEST_LAUNCH: { description: 'Latest launch first; those without one last.' },
    LONGEST_UNMEASURED: {
      description: 'Never measured first, then those whose latest period ended longest ago.',
    },
    MOST_IMPROVED: {
      description:
        'Largest change for the better first, in percentage points where the unit is percent and relative else; those without a change last. Compare only within a unit.',
    },
    MOST_WORSENED: {
      description: 'The other way round: largest change for the worse first.',
    },
    MOST_VALUES: {
      description:
        'Most values whose period had begun by the day first; the one from before is one of them.',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'How many indicators there are and what is known of them. Indicators are counted, never their values added.',
})
export class OutcomeCounts {
  @Field(() => Int, {
    description: 'Indicators of innovations that were on record on the day and are not rejected.',
  })
  indicators!: number;

  @Field(() => Int, { description: 'Of these, with a value from before the innovation.' })
  withBaseline!: number;

  @Field(() => Int, { description: 'With at least one value whose period had begun by the day.' })
  measured!: number;

  @Field(() => Int, {
    description:
      'With a baseline and a value whose period had ended by the day: improved, unchanged and worse together.',
  })
  compared!: number;

  @Field(() => Int, { description: 'Whose latest value is better than the baseline.' })
  improved!: number;

  @Field(() => Int, { description: 'Whose latest value equals the baseline.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Whose latest value is worse than the baseline.' })
  worse!: number;

  @Field(() => Int, {
    description:
      'Of the compared, whose latest period began before the stated launch of the innovation, so that the change says nothing of it.',
  })
  comparedBeforeLaunch!: number;

  @Field(() => Ratio, {
    description:
      'The share of the compared indicators whose latest value is better than the baseline.',
  })
  improvedShare!: Ratio;

  @Field(() => Ratio, {
    description:
      'Target reached ÷ indicators with a target and a value whose period had ended by the day.',
  })
  targetReached!: Ratio;

  @Field(() => Int, {
    description:
      'Measured once, but the latest period ended more than `staleAfterMonths` months before the day; those never measured are not among them.',
  })
  notMeasuredLately!: number;
}

/** What is known of some indicators that may be put together, and how far the middle one moved. */
@ObjectType({ simpleResolvers: true })
abstract class ComparableOutcomes {
  @Field(() => Wording, { description: 'What the values are counted in.' })
  unit!: Wording;

  @Field(() => Boolean, { description: 'True where changes are told in percentage points.' })
  isPercent!: boolean;

  @Field(() => OutcomeCounts, { description: 'How many of them there are, by what is known.' })
  counts!: OutcomeCounts;

  @Field(() => Int, {
    description: 'How many of them have a change that the median can be taken of.',
  })
  changes!: number;

  @Field(() => Int, { description: 'How many changes a median is given from.' })
  changesNeeded!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The middle one of their relative improvements: 0.29 is 29 % better. Null where the unit is percent or there are too few changes.',
  })
  medianImprovement!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The middle one of their improvements in percentage points. Null where the unit is not percent or there are too few changes.',
  })
  medianImprovementPoints!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'All indicators of one name, unit and better direction, whatever innovation they belong to. Only like is put together.',
})
export class IndicatorSummary extends ComparableOutcomes {
  @Field(() => Wording, { description: 'What is measured.' })
  indicator!: Wording;

  @Field(() => Boolean, { description: 'True where a larger value is the better one.' })
  higherIsBetter!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'All indicators counted in one unit, whatever they measure. Their changes are compared, their values never added.',
})
export class UnitSummary extends ComparableOutcomes {}

@ObjectType({
  simpleResolvers: true,
  description: 'What innovations brought, as far as it was measured, on a day.',
})
export class OutcomeSummary {
  @Field(() => DayScalar, { description: 'The day that the answer is about.' })
  asOf!: string;

  @Field(() => AgencyLabel, {
    nullable: true,
    description: 'What `within` named; null where it was left out.',
  })
  within!: AgencyLabel | null;

  @Field(() => Int, {
    description: 'After how many months without a new value an indicator counts as not measured.',
  })
  staleAfterMonths!: number;

  @Field(() => OutcomeCounts, { description: 'All indicators asked about, counted.' })
  counts!: OutcomeCounts;

  @Rows(100)
  @Field(() => [IndicatorSummary], {
    description: `The same counts for each indicator, unit and direction, most frequent first; the first ${mostIndicators} where there are more.`,
  })
  byIndicator!: IndicatorSummary[];

  @Rows(100)
  @Field(() => [UnitSummary], {
    description: `The same counts for each unit, most compared first; the first ${mostUnits} where there are more.`,
  })
  byUnit!: UnitSummary[];

  @Field(() => [OutcomeLine], {
    description:
      'The indicators one by one, as many as `first` says; `outcomes` pages through all.',
  })
  rows!: OutcomeLine[];
}
