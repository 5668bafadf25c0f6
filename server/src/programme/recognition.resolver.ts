import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../agency/agency.type.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Connection } from '../graphql/connection.type.js';
import type { Context } from '../graphql/context.js';
import { PageArgs } from '../graphql/page.args.js';
import type { TrailEntry } from '../importing/import.type.js';
import { Innovation } from '../innovation/innovation-record.type.js';
import { RecognitionConnection, TrailConnection } from '../record/connections.type.js';
import { agencies, innovations, recognitions, trailRelation } from '../record/lists.js';
import { newestFirst } from '../record/newest-first.js';
import { recordByKey, recordsOf, relatedTo } from '../record/record.loaders.js';
import { Recognition } from './programme.type.js';
import { RecognitionListArgs } from './recognition-list.args.js';

const trail = trailRelation('recognition');

@Resolver(() => Recognition)
export class RecognitionResolver {
  @Query(() => RecognitionConnection, {
    description: 'Every award and place won by the day, by innovations and by agencies.',
  })
  recognitions(
    @Args(() => RecognitionListArgs) args: RecognitionListArgs,
    @Args(() => DayAndScopeArgs) scope: DayAndScopeArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Recognition>> {
    return recordsOf(context, recognitions, args.asked(), scope);
  }

  @FieldResolver(() => Innovation, {
    nullable: true,
    description: 'The whole record of the innovation that won it; null where an agency did.',
  })
  wonByInnovation(
    @Root() { innovationKey, on }: Recognition,
    @Ctx() context: Context,
  ): Promise<Innovation | null> {
    return recordByKey<Innovation>(context, innovations.record, innovationKey, on);
  }

  @FieldResolver(() => Agency, {
    nullable: true,
    description: 'The agency named with the award; null where only an innovation is.',
  })
  wonByAgency(
    @Root() { agencyKey, on }: Recognition,
    @Ctx() context: Context,
  ): Promise<Agency | null> {
    return recordByKey<Agency>(context, agencies.record, agencyKey, on);
  }

  @FieldResolver(() => TrailConnection, { description: 'Changes to its record, newest first.' })
  trail(
    @Root() recognition: Recognition,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TrailEntry>> {
    return relatedTo(context, recognition, trail, newestFirst(page));
  }
}
