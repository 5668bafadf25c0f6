import { ArgsType, Field, Int } from 'type-graphql';
import { pageSize } from '../graphql/arguments.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { AtMost } from '../limits/at-most.js';
import type { ChainsAsked } from './replication-chains.queries.js';

const usualChains = 20;
const mostChains = 100;

@ArgsType()
export class ReplicationChainsArgs extends DayAndScopeArgs {
  @AtMost(mostChains)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualChains,
    description: `How many chains to list, from 1 to ${mostChains}; the figures are about all.`,
  })
  first?: number | null;

  override asked(context: Context): ChainsAsked {
    return { ...super.asked(context), first: pageSize(this.first, usualChains, mostChains) };
  }
}
