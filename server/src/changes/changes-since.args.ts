import { ArgsType, Field, Int } from 'type-graphql';
import { pageSize } from '../graphql/arguments.js';
import type { Checked } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { InvalidArgumentError } from '../graphql/errors.js';
import { AskedOfKindsArgs } from '../graphql/kinds.args.js';
import { AtMost } from '../limits/at-most.js';
import type { ChangesSinceAsked } from './changes-since.queries.js';

const usualRows = 20;
const mostRows = 100;

@ArgsType()
export class ChangesSinceArgs extends AskedOfKindsArgs {
  @Field(() => DayScalar, {
    description:
      'The day after which changes are told, from the first rule set on and before `asOf`.',
  })
  since!: string;

  @AtMost(mostRows)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualRows,
    description: `How many rows each list has at most, from 1 to ${mostRows}; the counts are of all.`,
  })
  first?: number | null;

  override asked(context: Context): ChangesSinceAsked {
    const asked = super.asked(context);
    if (this.since >= asked.day) {
      throw new InvalidArgumentError(
        ['since'],
        `Expected a day before \`asOf\`, which is ${asked.day}.`,
      );
    }
    return {
      ...asked,
      since: this.since,
      first: pageSize(this.first, usualRows, mostRows),
    };
  }

  override checked(): Checked {
    const { within, days } = super.checked();
    return { within, days: { ...days, since: this.since } };
  }
}
