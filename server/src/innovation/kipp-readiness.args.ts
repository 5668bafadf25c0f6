import { ArgsType, Field, Int } from 'type-graphql';
import { pageSize, shortList } from '../graphql/arguments.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { placeCursor } from '../graphql/place-cursor.js';
import { AtMost } from '../limits/at-most.js';
import type { KippReadinessAsked } from './kipp-readiness.queries.js';
import { KippRequirementName } from './readiness.type.js';

const mostRows = 50;

@ArgsType()
export class KippReadinessArgs extends DayAndScopeArgs {
  @Field(() => [KippRequirementName], {
    nullable: true,
    description:
      'Only candidates of which each of these is not on record for certain; all when left out. The counts are of all either way.',
  })
  lacking?: KippRequirementName[] | null;

  @AtMost(mostRows)
  @Field(() => Int, {
    nullable: true,
    defaultValue: 20,
    description: `How many candidates the page holds, from 1 to ${mostRows}.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The endCursor of the page before this one; the first page when left out.',
  })
  after?: string | null;

  override asked(context: Context): Omit<KippReadinessAsked, 'withAlike'> {
    return {
      ...super.asked(context),
      lacking: shortList(this.lacking, 'lacking', 8),
      first: pageSize(this.first, 20, mostRows),
      after: placeCursor(this.after),
    };
  }
}
