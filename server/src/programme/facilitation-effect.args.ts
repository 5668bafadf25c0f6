import { ArgsType, Field, Int } from 'type-graphql';
import { pageSize } from '../graphql/arguments.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { AtMost } from '../limits/at-most.js';
import type { FacilitationEffectAsked } from './facilitation-effect.queries.js';
import { FacilitationFilter } from './facilitation-filter.type.js';

const usualDays = 90;
const mostDays = 730;
const usualRows = 25;
const mostRows = 100;

@ArgsType()
export class FacilitationEffectArgs extends DayAndScopeArgs {
  @AtMost(mostDays, null)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualDays,
    description: `How many days after an event count as after it, from 1 to ${mostDays}. The day of the event itself does not.`,
  })
  withinDays?: number | null;

  @Field(() => FacilitationFilter, {
    nullable: true,
    description:
      'Only events that fulfil every condition given; all that help agencies when left out.',
  })
  filter?: FacilitationFilter | null;

  @AtMost(mostRows)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualRows,
    description: `How many events to list one by one, from 1 to ${mostRows}; the total is over all.`,
  })
  first?: number | null;

  override asked(context: Context): FacilitationEffectAsked {
    return {
      ...super.asked(context),
      filter: this.filter ?? null,
      withinDays: pageSize(this.withinDays, usualDays, mostDays, 'withinDays'),
      first: pageSize(this.first, usualRows, mostRows),
    };
  }
}
