import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { InnovationIndexArgs } from './innovation-index.args.js';
import { innovationIndex } from './innovation-index.queries.js';
import { InnovationIndex } from './innovation-index.type.js';
import { soundIndex } from './sound-index.js';

@Resolver()
export class InnovationIndexResolver {
  @Query(() => InnovationIndex, {
    description:
      'The regional innovation index (IID) of a government, simulated: SPD, SID, predicate, what is missing, which step would give most, and what it would be with assumed levels. At most 100 steps.',
  })
  async innovationIndex(
    @Args(() => InnovationIndexArgs) args: InnovationIndexArgs,
    @Ctx() context: Context,
  ): Promise<InnovationIndex> {
    const question = innovationIndex(context.reader, args.asked(context));
    return soundIndex(await ask(context, question, args.checked()));
  }
}
