import { ArgsType, Field, Int } from 'type-graphql';
import { pageSize, plainText, shortList } from '../graphql/arguments.js';
import { DayAndScopeArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { InvalidArgumentError } from '../graphql/errors.js';
import { AtMost } from '../limits/at-most.js';
import { type SearchAsked } from './search.queries.js';
import { RecordKind } from './search.type.js';
import { type SearchCursor, searchCursor } from './search-cursor.js';

const usualHits = 20;
const mostHits = 100;
const usualOfKind = 5;
const mostOfKind = 20;

/** What is looked for, where, and on which day. */
@ArgsType()
class TextArgs extends DayAndScopeArgs {
  @Field(() => String, {
    description:
      'Words to look for, in Indonesian or English, complete or begun; a slip of the finger is forgiven.',
  })
  text!: string;

  protected about(
    context: Context,
    kinds: readonly RecordKind[] | null,
    first: number,
  ): SearchAsked {
    const text = plainText(this.text, 'text').trim().toLowerCase();
    if (text === '') throw new InvalidArgumentError(['text'], 'Expected some text to search for.');
    const question = JSON.stringify([text, kinds]);
    return { ...super.asked(context), text, kinds, first, question };
  }
}

@ArgsType()
export class SearchArgs extends TextArgs {
  @Field(() => [RecordKind], {
    nullable: true,
    description: 'Only records of one of these kinds; of any when left out.',
  })
  kinds?: RecordKind[] | null;

  @AtMost(mostHits)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualHits,
    description: `How many records to give at most, from 1 to ${mostHits}.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last record of the page before; the best ones when left out.',
  })
  after?: string | null;

  override asked(context: Context): SearchAsked & { after: SearchCursor | null } {
    const kinds = shortList(this.kinds, 'kinds', Object.keys(RecordKind).length);
    const asked = this.about(context, kinds, pageSize(this.first, usualHits, mostHits));
    return { ...asked, after: searchCursor(this.after, asked.question) };
  }
}

@ArgsType()
export class SearchByKindArgs extends TextArgs {
  @AtMost(mostOfKind)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualOfKind,
    description: `How many records of each kind to give at most, from 1 to ${mostOfKind}.`,
  })
  first?: number | null;

  override asked(context: Context): SearchAsked {
    return this.about(context, null, pageSize(this.first, usualOfKind, mostOfKind));
  }
}
