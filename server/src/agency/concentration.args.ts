import { ArgsType, Field } from 'type-graphql';
import { AskedArgs } from '../graphql/asked.args.js';
import type { Context } from '../graphql/context.js';
import type { ConcentrationAsked } from './concentration.queries.js';
import { ConcentrationOf } from './concentration.type.js';

@ArgsType()
export class ConcentrationArgs extends AskedArgs {
  @Field(() => ConcentrationOf, {
    nullable: true,
    defaultValue: ConcentrationOf.COUNTING,
    description: 'Which innovations are counted.',
  })
  of?: ConcentrationOf | null;

  override asked(context: Context): ConcentrationAsked {
    return { ...super.asked(context), of: this.of ?? ConcentrationOf.COUNTING };
  }
}
