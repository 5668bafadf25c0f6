import { Field, InputType } from 'type-graphql';
import { DayRange } from '../graphql/ranges.type.js';
import type { Related } from '../graphql/record-key.js';
import { InnovationFilter } from '../innovation/innovation-filter.type.js';
import { BaselineComparison } from './outcome-line.type.js';

@InputType({
  description:
    'Which outcomes are wanted: those for which all that is given here holds. Lists mean one of.',
})
export class OutcomeFilter {
  @Field(() => [OutcomeFilter], {
    nullable: true,
    description: 'Every one of these holds as well.',
  })
  and?: OutcomeFilter[] | null;

  @Field(() => [OutcomeFilter], {
    nullable: true,
    description: 'At least one of these holds as well.',
  })
  or?: OutcomeFilter[] | null;

  @Field(() => OutcomeFilter, {
    nullable: true,
    description: 'This does not hold.',
  })
  not?: OutcomeFilter | null;

  @Field(() => [String], {
    nullable: true,
    description: 'One of these codes.',
  })
  codes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Has these words, or some much like them, in the name, unit or code.',
  })
  search?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Is counted in one of these units, by their Indonesian names, in capitals or not.',
  })
  units?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Is counted in percent, or in anything else.',
  })
  percent?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'More is better, or less is.',
  })
  higherIsBetter?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A value from before is known, or none is.',
  })
  hasBaseline?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A value to reach was set, or none was.',
  })
  hasTarget?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Has at least one value by the day, or none.',
  })
  measured?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The last value is better than the baseline, or that is not known to be so.',
  })
  improved?: boolean | null;

  @Field(() => [BaselineComparison], {
    nullable: true,
    description:
      'The last value compares with the baseline in one of these ways; never where one of the two is not known.',
  })
  comparisons?: BaselineComparison[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The last value is as good as was to be reached, or not known to be.',
  })
  targetReached?: boolean | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'The period of the last value ended in this span.',
  })
  latestPeriodEnds?: DayRange | null;

  @Field(() => InnovationFilter, {
    nullable: true,
    description: 'The innovation it belongs to fulfils this.',
  })
  innovation?: Related<InnovationFilter> | null;
}
