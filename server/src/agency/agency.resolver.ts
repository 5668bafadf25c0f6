import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ask, askOne } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { AgencyArgs, AgencyStatesArgs, NeedsAPushArgs } from './agency.args.js';
import { agencyComparison } from './agency-comparison.queries.js';
import { AgencyComparison } from './agency-comparison.type.js';
import { agencyProfile } from './agency-profile.queries.js';
import { AgencyProfile } from './agency-profile.type.js';
import { AgencyStates, NeedsAPush } from './agency-standing.type.js';
import { agencyStates, needsAPush } from './agency-states.queries.js';

@Resolver()
export class AgencyResolver {
  @Query(() => AgencyStates, {
    description:
      'Every eligible agency on a day: its state, since when, how long without, and its records.',
  })
  agencyStates(
    @Args(() => AgencyStatesArgs) args: AgencyStatesArgs,
    @Ctx() context: Context,
  ): Promise<AgencyStates> {
    return ask(context, agencyStates(context.reader, args.asked(context)), args.checked());
  }

  @Query(() => NeedsAPush, {
    description:
      'Which agencies to talk to first: those not covered, longest without an innovation first.',
  })
  needsAPush(
    @Args(() => NeedsAPushArgs) args: NeedsAPushArgs,
    @Ctx() context: Context,
  ): Promise<NeedsAPush> {
    return ask(context, needsAPush(context.reader, args.asked(context)), args.checked());
  }

  @Query(() => AgencyComparison, {
    nullable: true,
    description:
      'One agency beside the others of its kind: its values, the middle of the kind, and its position. Null where no agency has the code, or it is not eligible on the day.',
  })
  agencyComparison(
    @Args(() => AgencyArgs) args: AgencyArgs,
    @Ctx() context: Context,
  ): Promise<AgencyComparison | null> {
    return askOne(context, agencyComparison(context.reader, args.asked(context)), args.asOf);
  }

  @Query(() => AgencyProfile, {
    nullable: true,
    description: 'All that is known of one agency on a day; null where no agency has the code.',
  })
  agency(
    @Args(() => AgencyArgs) args: AgencyArgs,
    @Ctx() context: Context,
  ): Promise<AgencyProfile | null> {
    return askOne(context, agencyProfile(context.reader, args.asked(context)), args.asOf);
  }
}
