import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { IndexEntriesArgs } from './index-entries.args.js';
import { indexEntries } from './index-entries.queries.js';
import { IndexEntries } from './index-entries.type.js';
import { checkJudged } from './sound-index.js';

@Resolver()
export class IndexEntriesResolver {
  @Query(() => IndexEntries, {
    description:
      'Innovations that the regional innovation index of a year counts, with their points and evidence, and those in use that it does not know of.',
  })
  async indexEntries(
    @Args(() => IndexEntriesArgs) args: IndexEntriesArgs,
    @Ctx() context: Context,
  ): Promise<IndexEntries> {
    const question = indexEntries(context.reader, args.asked(context));
    const { entries, ...judged } = await ask(context, question, args.checked());
    checkJudged(judged);
    return entries;
  }
}
