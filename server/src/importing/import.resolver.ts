import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Checked } from '../graphql/ask.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { DayAndScope } from '../graphql/asked.js';
import type { Connection } from '../graphql/connection.type.js';
import type { Context } from '../graphql/context.js';
import { PageArgs } from '../graphql/page.args.js';
import { ImportConnection, TrailConnection } from '../record/connections.type.js';
import { imports, trail } from '../record/lists.js';
import { newestFirst } from '../record/newest-first.js';
import { recordsOf, relatedTo } from '../record/record.loaders.js';
import { doneByBatch } from '../sql/records/relations.js';
import { Import, type TrailEntry } from './import.type.js';
import { ImportListArgs, TrailListArgs } from './import-list.args.js';

const done = { ...trail, name: 'done by import', link: doneByBatch };

@ArgsType()
class WithinGovernmentArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Code of the government to which, and to those below, the answer is narrowed; everything when left out. The trail of an agency is at its record.',
  })
  within?: string | null;
}

/** Asks of every day: imports and the trail are about what was written, not about when it held. */
class AnyDay extends DayAndScopeArgs {
  constructor(within?: string | null) {
    super();
    this.within = within;
  }

  override asked(context: Context): DayAndScope {
    const { day, within } = super.asked(context);
    return { day, within: within && { ...within, isGovernment: true } };
  }

  override checked(): Checked {
    return { ...super.checked(), isGovernment: true };
  }
}

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => ImportConnection, {
    description: 'Everything that was ever loaded from files, newest first.',
  })
  imports(
    @Args(() => ImportListArgs) args: ImportListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Import>> {
    return recordsOf(context, imports, args.asked(), new AnyDay());
  }

  @Query(() => TrailConnection, {
    description: 'Who changed which record and when, newest first.',
  })
  trail(
    @Args(() => TrailListArgs) args: TrailListArgs,
    @Args(() => WithinGovernmentArgs) { within }: WithinGovernmentArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TrailEntry>> {
    return recordsOf(context, trail, args.asked(), new AnyDay(within));
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
