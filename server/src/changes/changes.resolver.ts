import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { ChangesSinceArgs } from './changes-since.args.js';
import { changesSince } from './changes-since.queries.js';
import { ChangesSince } from './changes-since.type.js';

@Resolver()
export class ChangesResolver {
  @Query(() => ChangesSince, {
    description:
      'What changed since a day: agencies, innovations, adoptions, awards, measured values, and what was entered.',
  })
  changesSince(
    @Args(() => ChangesSinceArgs) args: ChangesSinceArgs,
    @Ctx() context: Context,
  ): Promise<ChangesSince> {
    return ask(context, changesSince(context.reader, args.asked(context)), args.checked());
  }
}
