import { ArgsType, Field, Int } from 'type-graphql';
import { AgencyState } from '../coverage/agency-state.enum.js';
import { pageSize, plainText, scopeNamed, shortList } from '../graphql/arguments.js';
import { AskedArgs, asOfSays } from '../graphql/asked.args.js';
import type { AskedOfKinds } from '../graphql/asked.js';
import type { Context } from '../graphql/context.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level } from '../graphql/enums.js';
import { AskedOfKindsArgs, kindsOf, kindsSay } from '../graphql/kinds.args.js';
import { AtMost } from '../limits/at-most.js';
import { agencyCursor } from './agency-cursor.js';
import type { AgencyAsked } from './agency-profile.queries.js';
import { AgencyStateOrder } from './agency-standing.type.js';
import type { AgencyStatesAsked } from './agency-states.queries.js';

const mostRows = 500;
const mostPushed = 100;

@ArgsType()
export class AgencyStatesArgs extends AskedArgs {
  @Field(() => [AgencyState], {
    nullable: true,
    description: 'Only agencies in one of these states; in any when left out.',
  })
  states?: AgencyState[] | null;

  @Field(() => [String], { nullable: true, description: kindsSay })
  kinds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only agencies with this text in a name, former name, abbreviation or code, in any case.',
  })
  search?: string | null;

  @Field(() => AgencyStateOrder, {
    nullable: true,
    defaultValue: AgencyStateOrder.STATE,
    description: 'What the rows are sorted by.',
  })
  orderBy?: AgencyStateOrder | null;

  @AtMost(mostRows)
  @Field(() => Int, {
    nullable: true,
    defaultValue: 100,
    description: `How many rows the page holds, from 1 to ${mostRows}.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The endCursor of the page before this one, in the same order; the first page when left out.',
  })
  after?: string | null;

  override asked(context: Context): AgencyStatesAsked {
    const orderBy = this.orderBy ?? AgencyStateOrder.STATE;
    const search = plainText(this.search ?? '', 'search').trim();
    return {
      ...super.asked(context),
      states: shortList(this.states, 'states', 4),
      kinds: kindsOf(this.kinds),
      search: search === '' ? null : search,
      orderBy,
      first: pageSize(this.first, 100, mostRows),
      after: agencyCursor(this.after, orderBy),
    };
  }
}

@ArgsType()
export class NeedsAPushArgs extends AskedOfKindsArgs {
  @AtMost(mostPushed)
  @Field(() => Int, {
    nullable: true,
    defaultValue: 5,
    description: `How many agencies to name, from 1 to ${mostPushed}.`,
  })
  first?: number | null;

  override asked(context: Context): AskedOfKinds & { first: number } {
    return { ...super.asked(context), first: pageSize(this.first, 5, mostPushed) };
  }
}

@ArgsType()
export class AgencyArgs {
  @Field(() => String, {
    description:
      'Code of the agency; where several governments hold the same code, GOVERNMENT/CODE.',
  })
  code!: string;

  @Field(() => DayScalar, { nullable: true, description: asOfSays })
  asOf?: string | null;

  @Field(() => Level, {
    nullable: true,
    defaultValue: Level.AGENCY,
    description:
      'The level at which the agency itself is judged; the units below it always by UNIT.',
  })
  level?: Level | null;

  asked(context: Context): AgencyAsked {
    return {
      agency: scopeNamed(this.code, 'code'),
      day: this.asOf ?? context.today,
      level: this.level ?? Level.AGENCY,
    };
  }
}
