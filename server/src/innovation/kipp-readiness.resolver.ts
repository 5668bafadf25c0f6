import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { isSelected } from '../graphql/selection.js';
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
    @Info() info: GraphQLResolveInfo,
  ): Promise<KippCandidates> {
    const withAlike = isSelected(info.fieldNodes, ['rows', 'alike'], info);
    const asked = { ...args.asked(context), withAlike };
    return ask(context, kippReadiness(context.reader, asked), args.checked());
  }
}
