import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { KippCandidates } from './kipp-candidates.type.js';
import { KippReadinessArgs } from './kipp-readiness.args.js';
import { kippReadiness } from './kipp-readiness.queries.js';

@Resolver()
export class KippReadinessResolver {
  @Query(() => KippCandidates, {
    description:
      'Which innovations could be entered to the national competition KIPP, what each still lacks, and which titles are alike. At most 50 candidates a page.',
  })
  kippReadiness(
    @Args(() => KippReadinessArgs) args: KippReadinessArgs,
    @Ctx() context: Context,
  ): Promise<KippCandidates> {
    return ask(context, kippReadiness(context.reader, args.asked(context)), args.checked());
  }
}
