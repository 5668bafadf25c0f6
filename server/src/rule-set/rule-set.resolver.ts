import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { Rows } from '../limits/rows.js';
import { RuleSet } from './rule-set.type.js';
import { mostRuleSets, ruleSets } from './rule-sets.queries.js';

@Resolver()
export class RuleSetResolver {
  @Rows(mostRuleSets)
  @Query(() => [RuleSet], {
    description:
      'The rules by which agencies are counted, the newest first: those in force on the day, those before them, and what each changed. At most 200.',
  })
  async ruleSets(
    @Args(() => DayAndScopeArgs) args: DayAndScopeArgs,
    @Ctx() context: Context,
  ): Promise<RuleSet[]> {
    return ask(context, ruleSets(context.reader, args.asked(context)), args.checked());
  }
}
