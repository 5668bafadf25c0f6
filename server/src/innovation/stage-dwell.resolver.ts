import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { stageDwell } from './stage-dwell.queries.js';
import { StageDwell } from './stage-dwell.type.js';

@Resolver()
export class StageDwellResolver {
  @Query(() => StageDwell, {
    description:
      'How innovations pass from initiative to trial, implementation and stopped: how many go on, how many days it takes, how many wait. Three stages.',
  })
  stageDwell(
    @Args(() => DayAndScopeArgs) args: DayAndScopeArgs,
    @Ctx() context: Context,
  ): Promise<StageDwell> {
    return ask(context, stageDwell(context.reader, args.asked(context)), args.checked());
  }
}
