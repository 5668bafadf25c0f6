import { ArgsType, Field } from 'type-graphql';
import { scopeNamed } from '../graphql/arguments.js';
import type { Checked } from '../graphql/ask.js';
import { AskedArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import { DayScalar } from '../graphql/day.scalar.js';
import { TimeStep } from '../graphql/enums.js';
import { InvalidArgumentError } from '../graphql/errors.js';
import { type AdoptionCurveAsked, mostPoints } from './adoption-curve.queries.js';
import { AdoptionFilter } from './adoption-filter.type.js';

@ArgsType()
export class AdoptionCurveArgs extends AskedArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Code of the one innovation to follow; where several governments hold the same code, GOVERNMENT/CODE. All adoptions when left out.',
  })
  innovation?: string | null;

  @Field(() => AdoptionFilter, {
    nullable: true,
    description: 'Only adoptions that fulfil every condition given; all when left out.',
  })
  filter?: AdoptionFilter | null;

  @Field(() => TimeStep, {
    nullable: true,
    defaultValue: TimeStep.MONTH,
    description: `How long each period is. At most the last ${mostPoints} periods are answered.`,
  })
  by?: TimeStep | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'A day in the first period; the day of the first adoption when left out. Earlier adopters are counted in the first point.',
  })
  from?: string | null;

  override asked(context: Context): AdoptionCurveAsked {
    const asked = super.asked(context);
    if (this.from != null && this.from > asked.day) {
      throw new InvalidArgumentError(
        ['from'],
        `Expected a day on or before \`asOf\`, which is ${asked.day}.`,
      );
    }
    return {
      ...asked,
      innovation: this.innovation == null ? null : scopeNamed(this.innovation, 'innovation'),
      filter: this.filter ?? null,
      by: this.by ?? TimeStep.MONTH,
      from: this.from ?? null,
    };
  }

  override checked(): Checked {
    const { within, days } = super.checked();
    return { within, days: this.from == null ? days : { ...days, from: this.from } };
  }
}
