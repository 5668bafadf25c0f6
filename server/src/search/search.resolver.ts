import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { pageSize, plainText } from '../graphql/arguments.js';
import { ask } from '../graphql/ask.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { InvalidArgumentError } from '../graphql/errors.js';
import { type SearchAsked, search } from './search.queries.js';
import { SearchHit } from './search.type.js';

const usualHits = 20;
const mostHits = 100;

@ArgsType()
export class SearchArgs extends DayAndScopeArgs {
  @Field(() => String, {
    description:
      'Words to look for, in Indonesian or English, complete or begun; a slip of the finger is forgiven.',
  })
  text!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: usualHits,
    description: `How many records to give at most, from 1 to ${mostHits}.`,
  })
  first?: number | null;

  override asked(context: Context): SearchAsked {
    const text = plainText(this.text, 'text').trim().toLowerCase();
    if (text === '') throw new InvalidArgumentError(['text'], 'Expected some text to search for.');
    return { ...super.asked(context), text, first: pageSize(this.first, usualHits, mostHits) };
  }
}

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      'Records of every kind that a text is found in, best first, an exact code before all.',
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: Context): Promise<SearchHit[]> {
    return ask(context, search(context.reader, args.asked(context)), args.checked());
  }
}
