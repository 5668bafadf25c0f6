import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../agency/agency.type.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Connection } from '../graphql/connection.type.js';
import type { Context } from '../graphql/context.js';
import { PageArgs } from '../graphql/page.args.js';
import type { TrailEntry } from '../importing/import.type.js';
import { CommitmentConnection, TrailConnection } from '../record/connections.type.js';
import { agencies, commitments, trailRelation } from '../record/lists.js';
import { newestFirst } from '../record/newest-first.js';
import { recordByKey, recordsOf, relatedTo } from '../record/record.loaders.js';
import { CommitmentListArgs } from './commitment-list.args.js';
import { Commitment } from './programme.type.js';

const trail = trailRelation('commitment');

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Query(() => CommitmentConnection, {
    description: 'Every promise given to Orta by the day, kept or not.',
  })
  commitments(
    @Args(() => CommitmentListArgs) args: CommitmentListArgs,
    @Args(() => DayAndScopeArgs) scope: DayAndScopeArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Commitment>> {
    return recordsOf(context, commitments, args.asked(), scope);
  }

  @FieldResolver(() => Agency, { description: 'Who gave the promise.' })
  agency(@Root() { agencyKey, on }: Commitment, @Ctx() context: Context): Promise<Agency | null> {
    return recordByKey<Agency>(context, agencies.record, agencyKey, on);
  }

  @FieldResolver(() => TrailConnection, { description: 'Changes to its record, newest first.' })
  trail(
    @Root() commitment: Commitment,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TrailEntry>> {
    return relatedTo(context, commitment, trail, newestFirst(page));
  }
}
