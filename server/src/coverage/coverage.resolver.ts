import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { AskedOfKindsArgs } from '../graphql/kinds.args.js';
import { coverage } from './coverage.queries.js';
import { Coverage } from './coverage.type.js';
import { CoverageTrendArgs } from './coverage-trend.args.js';
import { coverageTrend } from './coverage-trend.queries.js';
import { CoverageTrend } from './coverage-trend.type.js';

@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, {
    description:
      'How many agencies have an innovation on a day: the headline, with its four parts, target and pace.',
  })
  coverage(
    @Args(() => AskedOfKindsArgs) args: AskedOfKindsArgs,
    @Ctx() context: Context,
  ): Promise<Coverage> {
    return ask(context, coverage(context.reader, args.asked(context)), args.checked());
  }

  @Query(() => CoverageTrend, {
    description:
      'How coverage went, period by period. Its last point equals the headline of that day.',
  })
  coverageTrend(
    @Args(() => CoverageTrendArgs) args: CoverageTrendArgs,
    @Ctx() context: Context,
  ): Promise<CoverageTrend> {
    return ask(context, coverageTrend(context.reader, args.asked(context)), args.checked());
  }
}
