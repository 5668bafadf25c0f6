import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { pageSize, plainText, scopeOf } from '../graphql/arguments.js';
import type { Checked } from '../graphql/ask.js';
import { asOfSays } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { InvalidArgumentError } from '../graphql/errors.js';
import { AtMost } from '../limits/at-most.js';
import type { Assumption, InnovationIndexAsked } from './innovation-index.queries.js';

const mostGaps = 100;
const mostAssumed = 100;

@InputType({ description: 'A level to assume instead of the recorded one.' })
export class AssumedLevel {
  @Field(() => String, {
    nullable: true,
    description:
      'Code of the innovation, for an indicator of innovations; left out for one of the government.',
  })
  innovation?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether every entered innovation reaches at least this level, instead of one that is named; a level that is assumed of a named one stands before it.',
  })
  everyInnovation?: boolean | null;

  @Field(() => String, { description: 'Code of the indicator in the list of the year.' })
  indicator!: string;

  @Field(() => Int, { description: 'The level to assume, from 1 to 3; 0 takes a level away.' })
  level!: number;
}

@ArgsType()
export class InnovationIndexArgs {
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

  @Field(() => [AssumedLevel], {
    nullable: true,
    description: `Levels to reckon with instead of the recorded ones, ${mostAssumed} at most: what if these were reached.`,
  })
  assumed?: AssumedLevel[] | null;

  @AtMost(mostGaps)
  @Field(() => Int, {
    nullable: true,
    defaultValue: 10,
    description: `How many open steps to name, from 1 to ${mostGaps}.`,
  })
  first?: number | null;

  asked(context: Context): InnovationIndexAsked {
    const within = scopeOf(this.within);
    return {
      day: this.asOf ?? context.today,
      within: within && { ...within, isGovernment: true },
      year: yearOf(this.year),
      assumed: assumptions(this.assumed ?? []),
      first: pageSize(this.first, 10, mostGaps),
    };
  }

  checked(): Checked {
    return { within: this.within, isGovernment: true, days: { asOf: this.asOf } };
  }
}

export function yearOf(year: number | null | undefined): number | null {
  if (year == null) return null;
  if (year < 1990 || year > 2200) {
    throw new InvalidArgumentError(['year'], 'Expected a year from 1990 to 2200.');
  }
  return year;
}

function assumptions(list: readonly AssumedLevel[]): readonly Assumption[] {
  if (list.length > mostAssumed) {
    throw new InvalidArgumentError(['assumed'], `Expected at most ${mostAssumed} levels.`);
  }
  const seen = new Set<string>();
  return list.map(({ innovation, everyInnovation, indicator, level }, n) => {
    if (level < 0 || level > 3) {
      throw new InvalidArgumentError(['assumed', `${n}`, 'level'], 'Expected a level from 0 to 3.');
    }
    const about = {
      innovation: innovation ?? null,
      everyInnovation: everyInnovation ?? false,
      indicator,
    };
    if (about.everyInnovation && about.innovation !== null) {
      throw new InvalidArgumentError(
        ['assumed', `${n}`, 'everyInnovation'],
        'Name one innovation or assume it of every one, not both.',
      );
    }
    const key = JSON.stringify(about);
    if (seen.has(key)) {
      throw new InvalidArgumentError(['assumed', `${n}`], 'This level is assumed twice.');
    }
    seen.add(key);
    plainText(indicator, 'assumed');
    plainText(innovation ?? '', 'assumed');
    return { ...about, level };
  });
}
