import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { DayAndScopeArgs, withinSays } from '../graphql/asked.args.js';
import type { Connection } from '../graphql/connection.type.js';
import type { Context } from '../graphql/context.js';
import { PageArgs } from '../graphql/page.args.js';
import { ImportConnection, TrailConnection } from '../record/connections.type.js';
import { imports, trail } from '../record/lists.js';
import { newestFirst } from '../record/newest-first.js';
import { recordsOf, relatedTo } from '../record/record.loaders.js';
import { doneByBatch } from '../sql/records/relations.js';
import { Import, type TrailEntry } from './import.type.js';
import { TrailArgs } from './trail.args.js';

const done = { ...trail, name: 'done by import', link: doneByBatch };

@ArgsType()
class WithinArgs {
  @Field(() => String, { nullable: true, description: withinSays })
  within?: string | null;
}

/** A list that holds for every day: imports and the trail are about what was written, not about when. */
function anyDay(within?: string | null): DayAndScopeArgs {
  return Object.assign(new DayAndScopeArgs(), { within });
}

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => ImportConnection, {
    description: 'Everything that was ever loaded from files, newest first.',
  })
  imports(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Import>> {
    return recordsOf(context, imports, newestFirst(page), anyDay());
  }

  @Query(() => TrailConnection, {
    description: 'Who changed which record and when, newest first.',
  })
  trail(
    @Args(() => TrailArgs) args: TrailArgs,
    @Args(() => WithinArgs) { within }: WithinArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TrailEntry>> {
    const list = { ...trail, condition: args.condition() };
    return recordsOf(context, list, newestFirst(args), anyDay(within));
  }

  @FieldResolver(() => TrailConnection, {
    name: 'trail',
    description:
      'What it did: one entry for the new records of each file, one for each changed record.',
  })
  trailOfImport(
    @Root() batch: Import,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TrailEntry>> {
    return relatedTo(context, batch, done, newestFirst(page));
  }
}
