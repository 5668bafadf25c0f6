import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { InnovationLines, InnovationTotals } from './innovation-answers.type.js';
import { InnovationLinesArgs } from './innovation-lines.args.js';
import { innovationLines } from './innovation-lines.queries.js';
import { innovationTotals } from './innovation-totals.queries.js';

@Resolver()
export class InnovationResolver {
  @Query(() => InnovationTotals, {
    description:
      'How many innovations are on record on a day: by stage, checked, measured, adopted, recognised.',
  })
  innovationTotals(
    @Args(() => DayAndScopeArgs) args: DayAndScopeArgs,
    @Ctx() context: Context,
  ): Promise<InnovationTotals> {
    return ask(context, innovationTotals(context.reader, args.asked(context)), args.checked());
  }

  @Query(() => InnovationLines, {
    description:
      'The innovations that stand behind one figure of innovationTotals; as many as the figure says.',
  })
  innovationLines(
    @Args(() => InnovationLinesArgs) args: InnovationLinesArgs,
    @Ctx() context: Context,
  ): Promise<InnovationLines> {
    return ask(context, innovationLines(context.reader, args.asked(context)), args.checked());
  }
}
