import { ArgsType, Field, Int } from 'type-graphql';
import { pageSize } from '../graphql/arguments.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { AtMost } from '../limits/at-most.js';
import { OutcomeFilter } from './outcome-filter.type.js';
import type { OutcomeSummaryAsked } from './outcome-summary.queries.js';
import { OutcomeLineOrder } from './outcome-summary.type.js';

const usualRows = 50;
const mostRows = 500;
const usualMonths = 12;
const mostMonths = 120;

@ArgsType()
export class OutcomeSummaryArgs extends DayAndScopeArgs {
  @Field(() => OutcomeFilter, {
    nullable: true,
    description: 'Only indicators that fulfil every condition given; all when left out.',
  })
  filter?: OutcomeFilter | null;

  @Field(() => OutcomeLineOrder, {
    nullable: true,
    defaultValue: OutcomeLineOrder.IMPROVEMENT,
    description: 'What the lines are sorted by. Equals are put in a fixed order.',
  })
  orderBy?: OutcomeLineOrder | null;

  @AtMost(mostMonths, null)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualMonths,
    description: `After how many months without a new value an indicator counts as not measured lately, from 1 to ${mostMonths}.`,
  })
  staleAfterMonths?: number | null;

  @AtMost(mostRows)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualRows,
    description: `How many indicators to list one by one, from 1 to ${mostRows}.`,
  })
  first?: number | null;

  @AtMost(mostRows, null)
  @Field(() => Int, {
    nullable: true,
    description: `How many indicators of one unit to list at most, from 1 to ${mostRows}; as many as \`first\` lets in when left out.`,
  })
  firstOfUnit?: number | null;

  override asked(context: Context): OutcomeSummaryAsked {
    return {
      ...super.asked(context),
      filter: this.filter ?? null,
      orderBy: this.orderBy ?? OutcomeLineOrder.IMPROVEMENT,
      staleAfterMonths: pageSize(
        this.staleAfterMonths,
        usualMonths,
        mostMonths,
        'staleAfterMonths',
      ),
      first: pageSize(this.first, usualRows, mostRows),
      firstOfUnit:
        this.firstOfUnit == null
          ? null
          : pageSize(this.firstOfUnit, usualRows, mostRows, 'firstOfUnit'),
    };
  }
}
