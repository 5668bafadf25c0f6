import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { pageSize } from '../graphql/arguments.js';
import { ask } from '../graphql/ask.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { AtMost } from '../limits/at-most.js';
import { type GoodNewsAsked, goodNews } from './good-news.queries.js';
import { GoodNews } from './good-news.type.js';

const mostNews = 100;

@ArgsType()
export class GoodNewsArgs extends DayAndScopeArgs {
  @AtMost(mostNews)
  @Field(() => Int, {
    nullable: true,
    defaultValue: 4,
    description: `How many pieces of news to give, from 1 to ${mostNews}.`,
  })
  first?: number | null;

  override asked(context: Context): GoodNewsAsked {
    return { ...super.asked(context), first: pageSize(this.first, 4, mostNews) };
  }
}

@Resolver()
export class GoodNewsResolver {
  @Query(() => [GoodNews], {
    description: 'What deserves praise from the twelve months until a day, newest first.',
  })
  goodNews(
    @Args(() => GoodNewsArgs) args: GoodNewsArgs,
    @Ctx() context: Context,
  ): Promise<GoodNews[]> {
    return ask(context, goodNews(context.reader, args.asked(context)), args.checked());
  }
}
