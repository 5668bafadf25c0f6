import { ArgsType, Field } from 'type-graphql';
import { scopeNamed } from '../graphql/arguments.js';
import { asOfSays } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { DayScalar } from '../graphql/day.scalar.js';
import type { OutcomeSeriesAsked } from './outcome-series.queries.js';

@ArgsType()
export class OutcomeSeriesArgs {
  @Field(() => String, {
    description:
      'Code of the indicator, as `outcomes` and `outcomeSummary` give it; where several governments hold the same code, GOVERNMENT/CODE.',
  })
  code!: string;

  @Field(() => DayScalar, { nullable: true, description: asOfSays })
  asOf?: string | null;

  asked({ today }: Context): OutcomeSeriesAsked {
    return { outcome: scopeNamed(this.code, 'code'), day: this.asOf ?? today };
  }
}
