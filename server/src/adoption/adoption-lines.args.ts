import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { pageSize, plainText, shortList } from '../graphql/arguments.js';
import type { Checked } from '../graphql/ask.js';
import { AskedArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { isInt4, readCursor, refuseCursor } from '../graphql/cursor.js';
import { isCalendarDay } from '../graphql/day.js';
import { InvalidArgumentError } from '../graphql/errors.js';
import { DayRange } from '../graphql/ranges.type.js';
import { AtMost } from '../limits/at-most.js';
import { limits } from '../limits/limits.js';
import { AdoptionStage } from './adoption.type.js';
import type { AdoptionLinesAsked, LinesCursor, PartyAsked } from './adoption-lines.queries.js';

const mostRows = 500;
const usualRows = 25;

@InputType({
  description:
    'Which agencies are wanted at one end of an adoption, as the matrix of adoptions counts them; all that is given holds.',
})
export class AdoptionParty {
  @Field(() => [String], {
    nullable: true,
    description:
      'One of these agencies, by code; where several governments hold it, GOVERNMENT/CODE.',
  })
  codes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'None of these agencies.' })
  exceptCodes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these kinds, by the codes that dataset { kinds } lists.',
  })
  kinds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of none of these kinds.' })
  exceptKinds?: string[] | null;
}

const textsOf = (list: string[] | null | undefined, argument: string) =>
  shortList(
    list?.map((text) => plainText(text, argument)),
    argument,
    limits.listValues,
  );

const partyOf = (party: AdoptionParty | null | undefined, argument: string): PartyAsked => ({
  codes: textsOf(party?.codes, argument),
  exceptCodes: textsOf(party?.exceptCodes, argument),
  kinds: textsOf(party?.kinds, argument),
  exceptKinds: textsOf(party?.exceptKinds, argument),
});

function cursorOf(after: string | null | undefined): LinesCursor | null {
  if (after == null) return null;
  const [day, governmentId, adoptionId, ...more] = readCursor(after);
  const isDay = typeof day === 'string' && (day === '-infinity' || isCalendarDay(day));
  if (!isDay || !isInt4(governmentId) || !isInt4(adoptionId) || more.length > 0) {
    return refuseCursor();
  }
  return { day, governmentId, adoptionId };
}

@ArgsType()
export class AdoptionLinesArgs extends AskedArgs {
  @Field(() => AdoptionParty, { nullable: true, description: 'From whom it is taken over.' })
  origin?: AdoptionParty | null;

  @Field(() => AdoptionParty, { nullable: true, description: 'Who takes it over.' })
  adopter?: AdoptionParty | null;

  @Field(() => [AdoptionStage], {
    nullable: true,
    description: 'Had come exactly so far by the day.',
  })
  stages?: AdoptionStage[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Goes on on the day, or was given up by then.',
  })
  alive?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Has a cell in the matrix of adoptions, or none, since an end is no eligible agency.',
  })
  placed?: boolean | null;

  @Field(() => DayRange, {
    nullable: true,
    description: 'Came to the stage at which it is within this span.',
  })
  reachedOn?: DayRange | null;

  @AtMost(mostRows)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualRows,
    description: `How many adoptions the page holds, from 1 to ${mostRows}.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The endCursor of the page before this one; the first page when left out.',
  })
  after?: string | null;

  override checked(): Checked {
    const { kinds, exceptKinds } = this.origin ?? {};
    const ofOrigin = [...(kinds ?? []), ...(exceptKinds ?? [])];
    return {
      ...super.checked(),
      argumentOfKind: (kind) => (ofOrigin.includes(kind) ? 'origin' : 'adopter'),
    };
  }

  override asked(context: Context): AdoptionLinesAsked {
    const { reachedOn } = this;
    if (reachedOn && reachedOn.from == null && reachedOn.to == null) {
      throw new InvalidArgumentError(['reachedOn'], 'Expected `from`, `to` or both.');
    }
    return {
      ...super.asked(context),
      origin: partyOf(this.origin, 'origin'),
      adopter: partyOf(this.adopter, 'adopter'),
      stages: shortList(this.stages, 'stages', 4),
      alive: this.alive ?? null,
      placed: this.placed ?? null,
      from: reachedOn?.from ?? null,
      to: reachedOn?.to ?? null,
      first: pageSize(this.first, usualRows, mostRows),
      after: cursorOf(this.after),
    };
  }
}
