import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { FacilitationEffectArgs } from './facilitation-effect.args.js';
import { facilitationEffect } from './facilitation-effect.queries.js';
import { FacilitationEffect } from './facilitation-effect.type.js';

@Resolver()
export class FacilitationEffectResolver {
  @Query(() => FacilitationEffect, {
    description:
      'What followed the events of the programme: who came, who then proposed and applied an innovation within some days, who stayed silent, beside those who did not come.',
  })
  facilitationEffect(
    @Args(() => FacilitationEffectArgs) args: FacilitationEffectArgs,
    @Ctx() context: Context,
  ): Promise<FacilitationEffect> {
    return ask(context, facilitationEffect(context.reader, args.asked(context)), args.checked());
  }
}
