import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../agency/agency.type.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Connection } from '../graphql/connection.type.js';
import type { Context } from '../graphql/context.js';
import { PageArgs } from '../graphql/page.args.js';
import type { TrailEntry } from '../importing/import.type.js';
import { Innovation } from '../innovation/innovation-record.type.js';
import { AdoptionConnection, TrailConnection } from '../record/connections.type.js';
import { adoptions, agencies, innovations, trailRelation } from '../record/lists.js';
import { newestFirst } from '../record/newest-first.js';
import { recordByKey, recordsOf, relatedTo } from '../record/record.loaders.js';
import { Adoption } from './adoption.type.js';
import { AdoptionListArgs } from './adoption-list.args.js';

const trail = trailRelation('adoption', 'adoption_stage');

@Resolver(() => Adoption)
export class AdoptionResolver {
  @Query(() => AdoptionConnection, {
    description:
      'Every adoption that had begun by the day, also those given up; `within` looks at the adopter.',
  })
  adoptions(
    @Args(() => AdoptionListArgs) args: AdoptionListArgs,
    @Args(() => DayAndScopeArgs) scope: DayAndScopeArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Adoption>> {
    return recordsOf(context, adoptions, args.asked(), scope);
  }

  @FieldResolver(() => Innovation, { description: 'What is taken over; its owner is the source.' })
  innovation(
    @Root() { innovationKey, on }: Adoption,
    @Ctx() context: Context,
  ): Promise<Innovation | null> {
    return recordByKey<Innovation>(context, innovations.record, innovationKey, on);
  }

  @FieldResolver(() => Agency, { description: 'The agency that takes it over.' })
  adopter(@Root() { adopterKey, on }: Adoption, @Ctx() context: Context): Promise<Agency | null> {
    return recordByKey<Agency>(context, agencies.record, adopterKey, on);
  }

  @FieldResolver(() => TrailConnection, {
    description: 'Changes to its record and its steps, newest first.',
  })
  trail(
    @Root() adoption: Adoption,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TrailEntry>> {
    return relatedTo(context, adoption, trail, newestFirst(page));
  }
}
