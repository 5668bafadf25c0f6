import { ArgsType, Field, Int } from 'type-graphql';
import { pageSize } from '../graphql/arguments.js';
import { AskedArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { AtMost } from '../limits/at-most.js';
import type { SurvivalAsked } from './survival.queries.js';
import { SurvivalBy, SurvivalOf } from './survival.type.js';

const usualYears = 5;
const mostYears = 20;

@ArgsType()
export class SurvivalArgs extends AskedArgs {
  @Field(() => SurvivalOf, {
    nullable: true,
    defaultValue: SurvivalOf.INNOVATIONS,
    description: 'What is watched.',
  })
  of?: SurvivalOf | null;

  @Field(() => SurvivalBy, {
    nullable: true,
    description: 'What the groups are told apart by; no groups when left out.',
  })
  by?: SurvivalBy | null;

  @AtMost(mostYears, null)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualYears,
    description: `For how many years to tell the share that lives, from 1 to ${mostYears}.`,
  })
  years?: number | null;

  override asked(context: Context): SurvivalAsked {
    return {
      ...super.asked(context),
      of: this.of ?? SurvivalOf.INNOVATIONS,
      by: this.by ?? null,
      years: pageSize(this.years, usualYears, mostYears, 'years'),
    };
  }
}
