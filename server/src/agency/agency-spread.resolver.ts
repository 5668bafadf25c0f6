import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask } from '../graphql/ask.js';
import { AskedArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { ConcentrationArgs } from './concentration.args.js';
import { concentration } from './concentration.queries.js';
import { Concentration } from './concentration.type.js';
import { timeToFirstInnovation } from './first-innovation.queries.js';
import { TimeToFirstInnovation } from './first-innovation.type.js';

@Resolver()
export class AgencySpreadResolver {
  @Query(() => TimeToFirstInnovation, {
    description:
      'How many days agencies took from their start until their first innovation that counts: median and quartiles by Kaplan and Meier, in all and by kind. One row a kind.',
  })
  timeToFirstInnovation(
    @Args(() => AskedArgs) args: AskedArgs,
    @Ctx() context: Context,
  ): Promise<TimeToFirstInnovation> {
    return ask(context, timeToFirstInnovation(context.reader, args.asked(context)), args.checked());
  }

  @Query(() => Concentration, {
    description:
      'How unevenly innovations lie over the agencies: Gini coefficient, Herfindahl–Hirschman index and Lorenz curve. At most 101 points.',
  })
  concentration(
    @Args(() => ConcentrationArgs) args: ConcentrationArgs,
    @Ctx() context: Context,
  ): Promise<Concentration> {
    return ask(context, concentration(context.reader, args.asked(context)), args.checked());
  }
}
