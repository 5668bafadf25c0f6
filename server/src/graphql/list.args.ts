import { ArgsType, type ClassType, Field } from 'type-graphql';
import { checkLength } from './arguments.js';
import { InvalidArgumentError } from './errors.js';
import { PageArgs } from './page.args.js';

const mostOrders = 3;

/** What is asked of a list of records. */
export interface ListAsked {
  readonly filter: object | null;
  readonly orders: readonly string[];
  readonly page: PageArgs;
}

/** The arguments of a list: which records, in which order, and which page of them. */
export function listArgs<F extends object, O extends string>(
  filter: () => ClassType<F>,
  order: Record<string, O>,
  usual: O,
) {
  @ArgsType()
  class Args extends PageArgs {
    @Field(() => filter(), {
      nullable: true,
      description: 'Only records that fulfil every condition given; all when left out.',
    })
    filter?: F | null;

    @Field(() => [order], {
      nullable: true,
      description: `What the rows are sorted by, the most important first, at most ${mostOrders}; ${usual} when left out. Equals are put in a fixed order.`,
    })
    orderBy?: O[] | null;

    asked(): ListAsked {
      const orders = this.orderBy ?? [usual];
      checkLength(orders, ['orderBy'], mostOrders, 'different orders');
      if (new Set(orders).size < orders.length) {
        throw new InvalidArgumentError(
          ['orderBy'],
          `Expected a list of 1 to ${mostOrders} different orders, or none at all.`,
        );
      }
      return { filter: this.filter ?? null, orders, page: this };
    }
  }
  return Args;
}
