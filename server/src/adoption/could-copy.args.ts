import { ArgsType, Field, Int } from 'type-graphql';
import { pageSize, scopeNamed } from '../graphql/arguments.js';
import { asOfSays } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { AtMost } from '../limits/at-most.js';
import type { CouldCopyAsked } from './could-copy.queries.js';

const usualCandidates = 10;
const mostCandidates = 100;

@ArgsType()
export class CouldCopyArgs {
  @Field(() => String, {
    description:
      'Code of the agency; where several governments hold the same code, GOVERNMENT/CODE.',
  })
  agency!: string;

  @Field(() => DayScalar, { nullable: true, description: asOfSays })
  asOf?: string | null;

  @AtMost(mostCandidates)
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualCandidates,
    description: `How many innovations to list, from 1 to ${mostCandidates}.`,
  })
  first?: number | null;

  asked(context: Context): CouldCopyAsked {
    return {
      agency: scopeNamed(this.agency, 'agency'),
      day: this.asOf ?? context.today,
      first: pageSize(this.first, usualCandidates, mostCandidates),
    };
  }
}
