import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { pageSize } from '../graphql/arguments.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Connection } from '../graphql/connection.type.js';
import type { Context } from '../graphql/context.js';
import { PageArgs } from '../graphql/page.args.js';
import type { TrailEntry } from '../importing/import.type.js';
import { Innovation } from '../innovation/innovation-record.type.js';
import { AtMost } from '../limits/at-most.js';
import { OutcomeConnection, TrailConnection } from '../record/connections.type.js';
import { innovations, outcomes, trailRelation } from '../record/lists.js';
import { newestFirst } from '../record/newest-first.js';
import { listOf, recordByKey, recordsOf, relatedTo } from '../record/record.loaders.js';
import { measurementList } from '../sql/records/lists.js';
import { Measurement, Outcome } from './outcome.type.js';
import { OutcomeListArgs } from './outcome-list.args.js';

const usualValues = 100;
const mostValues = 500;
const trail = trailRelation('outcome', 'measurement');

@ArgsType()
export class MeasurementsArgs {
  @AtMost(mostValues)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualValues,
    description: `How many of the newest values to give, from 1 to ${mostValues}.`,
  })
  first?: number | null;
}

@Resolver(() => Outcome)
export class OutcomeResolver {
  @Query(() => OutcomeConnection, {
    description: 'Every indicator on record, whether it was measured or not.',
  })
  outcomes(
    @Args(() => OutcomeListArgs) args: OutcomeListArgs,
    @Args(() => DayAndScopeArgs) scope: DayAndScopeArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Outcome>> {
    return recordsOf(context, outcomes, args.asked(), scope);
  }

  @FieldResolver(() => Innovation, { description: 'The innovation whose effect it looks at.' })
  innovation(
    @Root() { innovationKey, on }: Outcome,
    @Ctx() context: Context,
  ): Promise<Innovation | null> {
    return recordByKey<Innovation>(context, innovations.record, innovationKey, on);
  }

  @FieldResolver(() => [Measurement], {
    description: 'Values whose period had begun by the day, newest first.',
  })
  measurements(
    @Root() outcome: Outcome,
    @Args(() => MeasurementsArgs) { first }: MeasurementsArgs,
    @Ctx() context: Context,
  ): Promise<readonly Measurement[]> {
    const most = pageSize(first, usualValues, mostValues);
    return listOf(context, outcome, `measurements ${most}`, measurementList(most));
  }

  @FieldResolver(() => TrailConnection, {
    description: 'Changes to its record and its values, newest first.',
  })
  trail(
    @Root() outcome: Outcome,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TrailEntry>> {
    return relatedTo(context, outcome, trail, newestFirst(page));
  }
}
