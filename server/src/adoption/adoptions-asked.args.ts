import { ArgsType, Field } from 'type-graphql';
import { AskedArgs } from '../graphql/asked.args.js';
import type { Asked } from '../graphql/asked.js';
import type { Context } from '../graphql/context.js';
import { AdoptionFilter } from './adoption-filter.type.js';

/** What is asked of adoptions: on which day, how wide, and of which of them. */
export interface AdoptionsAsked extends Asked {
  readonly filter: object | null;
}

@ArgsType()
export class AdoptionsAskedArgs extends AskedArgs {
  @Field(() => AdoptionFilter, {
    nullable: true,
    description: 'Only adoptions that fulfil every condition given; all when left out.',
  })
  filter?: AdoptionFilter | null;

  override asked(context: Context): AdoptionsAsked {
    return { ...super.asked(context), filter: this.filter ?? null };
  }
}
