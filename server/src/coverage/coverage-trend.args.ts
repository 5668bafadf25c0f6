import { ArgsType, Field } from 'type-graphql';
import { scopeOf } from '../graphql/arguments.js';
import type { Checked } from '../graphql/ask.js';
import { levelSays, withinSays } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { yearsBefore } from '../graphql/day.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { Level, TimeStep } from '../graphql/enums.js';
import { InvalidArgumentError } from '../graphql/errors.js';
import { kindsOf, kindsSay } from '../graphql/kinds.args.js';
import type { CoverageTrendAsked } from './coverage-trend.queries.js';
import { periodsBetween } from './period.js';

const usualYears = 5;
const mostPoints = 600;

@ArgsType()
export class CoverageTrendArgs {
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'A day in the first period; five years before `to` when left out, but never before the first rule set.',
  })
  from?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The day on which the trend ends, at latest today; today when left out. The last point is coverage as of this day, so it says what `coverage` says of it.',
  })
  to?: string | null;

  @Field(() => TimeStep, {
    nullable: true,
    defaultValue: TimeStep.MONTH,
    description: `How long each period is. At most ${mostPoints} periods are answered at once.`,
  })
  by?: TimeStep | null;

  @Field(() => String, { nullable: true, description: withinSays })
  within?: string | null;

  @Field(() => Level, {
    nullable: true,
    defaultValue: Level.AGENCY,
    description: levelSays,
  })
  level?: Level | null;

  @Field(() => [String], { nullable: true, description: kindsSay })
  kinds?: string[] | null;

  asked({ today }: Context): CoverageTrendAsked {
    const by = this.by ?? TimeStep.MONTH;
    const to = this.to ?? today;
    const from = this.from ?? yearsBefore(to, usualYears);
    if (from > to) {
      throw new InvalidArgumentError(
        ['from'],
        `Expected a day on or before \`to\`, which is ${to}.`,
      );
    }
    const points = periodsBetween(from, to, by);
    if (points > mostPoints) {
      throw new InvalidArgumentError(
        ['from'],
        `From ${from} to ${to} there are ${points} periods; at most ${mostPoints} are answered at once.`,
      );
    }
    return {
      from,
      day: to,
      by,
      within: scopeOf(this.within),
      level: this.level ?? Level.AGENCY,
      kinds: kindsOf(this.kinds),
    };
  }

  checked(): Checked {
    return {
      within: this.within,
      days: this.from == null ? { to: this.to } : { from: this.from, to: this.to },
    };
  }
}
