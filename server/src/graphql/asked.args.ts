import { ArgsType, Field } from 'type-graphql';
import { scopeOf } from './arguments.js';
import type { Checked } from './ask.js';
import type { Asked, DayAndScope } from './asked.js';
import type { Context } from './context.js';
import { DayScalar } from './day.scalar.js';
import { Level } from './enums.js';

export const asOfSays =
  'The day that the answer is about, from the first rule set until today; today when left out. Records as stored now are used.';
export const withinSays =
  'Code of the agency or government to whose subtree the answer is narrowed; where several governments hold the same code, GOVERNMENT/CODE. Everything when left out.';
export const levelSays = 'Whether whole agencies are counted or every listed unit.';

/** On which day, and how wide: what nearly every question asks for. */
@ArgsType()
export class DayAndScopeArgs {
  @Field(() => DayScalar, { nullable: true, description: asOfSays })
  asOf?: string | null;

  @Field(() => String, { nullable: true, description: withinSays })
  within?: string | null;

  asked(context: Context): DayAndScope {
    return { day: this.asOf ?? context.today, within: scopeOf(this.within) };
  }

  checked(): Checked {
    return { within: this.within, days: { asOf: this.asOf } };
  }
}

/** The same, for questions that judge agencies. */
@ArgsType()
export class AskedArgs extends DayAndScopeArgs {
  @Field(() => Level, { nullable: true, defaultValue: Level.AGENCY, description: levelSays })
  level?: Level | null;

  override asked(context: Context): Asked {
    return { ...super.asked(context), level: this.level ?? Level.AGENCY };
  }
}
