import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask, askOne } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { OutcomeSeriesArgs } from './outcome-series.args.js';
import { outcomeSeries } from './outcome-series.queries.js';
import { OutcomeSeries } from './outcome-series.type.js';
import { OutcomeSummaryArgs } from './outcome-summary.args.js';
import { outcomeSummary } from './outcome-summary.queries.js';
import { OutcomeSummary } from './outcome-summary.type.js';

/** Questions about outcomes; the lists of records stand in outcome.resolver.ts. */
@Resolver()
export class OutcomeAnswersResolver {
  @Query(() => OutcomeSummary, {
    description:
      'What innovations brought: before and after, target, age and counts, for each indicator and unit. Values of different units are never added, and no cause is claimed.',
  })
  outcomeSummary(
    @Args(() => OutcomeSummaryArgs) args: OutcomeSummaryArgs,
    @Ctx() context: Context,
  ): Promise<OutcomeSummary> {
    return ask(context, outcomeSummary(context.reader, args.asked(context)), args.checked());
  }

  @Query(() => OutcomeSeries, {
    nullable: true,
    description:
      'One indicator over time, with launch, target, gaps, and the median of similar units without the innovation where there are enough; null where none has the code.',
  })
  outcomeSeries(
    @Args(() => OutcomeSeriesArgs) args: OutcomeSeriesArgs,
    @Ctx() context: Context,
  ): Promise<OutcomeSeries | null> {
    return askOne(context, outcomeSeries(context.reader, args.asked(context)), args.asOf);
  }
}
