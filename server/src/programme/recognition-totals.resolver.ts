import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { recognitionTotals } from './recognition-totals.queries.js';
import { RecognitionTotals } from './recognition-totals.type.js';

@Resolver()
export class RecognitionTotalsResolver {
  @Query(() => RecognitionTotals, {
    description:
      'How many awards and places were won: by programme, year and tier, beside the history of KIPP. At most 200 groups and one row a year of KIPP.',
  })
  recognitionTotals(
    @Args(() => DayAndScopeArgs) args: DayAndScopeArgs,
    @Ctx() context: Context,
  ): Promise<RecognitionTotals> {
    return ask(context, recognitionTotals(context.reader, args.asked(context)), args.checked());
  }
}
