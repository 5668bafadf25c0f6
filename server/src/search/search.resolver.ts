import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { Rows } from '../limits/rows.js';
import { SearchArgs, SearchByKindArgs } from './search.args.js';
import { search, searchByKind } from './search.queries.js';
import { KindHits, SearchHit } from './search.type.js';

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      'Records of every kind that a text is found in, best first, an exact code before all.',
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: Context): Promise<SearchHit[]> {
    return ask(context, search(context.reader, args.asked(context)), args.checked());
  }

  @Rows(10)
  @Query(() => [KindHits], {
    description:
      'The same, kind by kind: of which kinds records were found, how many, and the best of each.',
  })
  searchByKind(
    @Args(() => SearchByKindArgs) args: SearchByKindArgs,
    @Ctx() context: Context,
  ): Promise<KindHits[]> {
    return ask(context, searchByKind(context.reader, args.asked(context)), args.checked());
  }
}
