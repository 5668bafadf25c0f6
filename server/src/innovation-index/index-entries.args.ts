import { ArgsType, Field, Int } from 'type-graphql';
import { pageSize, plainText, scopeOf } from '../graphql/arguments.js';
import type { Checked } from '../graphql/ask.js';
import { asOfSays } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { isInt4, readCursor, refuseCursor } from '../graphql/cursor.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { AtMost } from '../limits/at-most.js';
import type { EntryCursor, IndexEntriesAsked } from './index-entries.queries.js';
import { yearOf } from './innovation-index.args.js';

const mostRows = 500;

@ArgsType()
export class IndexEntriesArgs {
  @Field(() => DayScalar, { nullable: true, description: asOfSays })
  asOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the government; may be left out where the data hold one that stands above all others.',
  })
  within?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Year of the rules and levels; when left out, the newest list of indicators up to the day.',
  })
  year?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that count, or only those that do not; both when left out.',
  })
  entered?: boolean | null;

  @AtMost(mostRows)
  @Field(() => Int, {
    nullable: true,
    defaultValue: 100,
    description: `How many innovations the page holds, from 1 to ${mostRows}.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The endCursor of the page before this one; the first page when left out.',
  })
  after?: string | null;

  asked(context: Context): IndexEntriesAsked {
    const within = scopeOf(this.within);
    return {
      day: this.asOf ?? context.today,
      within: within && { ...within, isGovernment: true },
      year: yearOf(this.year),
      entered: this.entered ?? null,
      first: pageSize(this.first, 100, mostRows),
      after: entryCursor(this.after),
    };
  }

  checked(): Checked {
    return { within: this.within, isGovernment: true, days: { asOf: this.asOf } };
  }
}

function entryCursor(after: string | null | undefined): EntryCursor | null {
  if (after == null) return null;
  const [points, title, innovationId, ...more] = readCursor(after);
  if (
    typeof points !== 'number' ||
    typeof title !== 'string' ||
    !isInt4(innovationId) ||
    more.length > 0
  ) {
    return refuseCursor();
  }
  return { points, title: plainText(title, 'after'), innovationId };
}
