import { ArgsType, Field } from 'type-graphql';
import { plainText, shortList } from './arguments.js';
import { AskedArgs } from './asked.args.js';
import type { AskedOfKinds } from './asked.js';
import type { Context } from './context.js';

export const kindsSay =
  'Only agencies of one of these kinds, by the codes that dataset { kinds } lists.';

const mostKinds = 50;

export const kindsOf = (kinds: readonly string[] | null | undefined): readonly string[] | null =>
  shortList(kinds, 'kinds', mostKinds)?.map((kind) => plainText(kind, 'kinds')) ?? null;

/** What questions that judge agencies ask for, narrowed to kinds of them. */
@ArgsType()
export class AskedOfKindsArgs extends AskedArgs {
  @Field(() => [String], { nullable: true, description: kindsSay })
  kinds?: string[] | null;

  override asked(context: Context): AskedOfKinds {
    return { ...super.asked(context), kinds: kindsOf(this.kinds) };
  }
}
