import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { SurvivalArgs } from './survival.args.js';
import { survival } from './survival.queries.js';
import { Survival } from './survival.type.js';

@Resolver()
export class SurvivalResolver {
  @Query(() => Survival, {
    description:
      'What share of innovations or adoptions lives on after so many years, by digital, kind or origin.',
  })
  survival(
    @Args(() => SurvivalArgs) args: SurvivalArgs,
    @Ctx() context: Context,
  ): Promise<Survival> {
    return ask(context, survival(context.reader, args.asked(context)), args.checked());
  }
}
