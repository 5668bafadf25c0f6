import type { ListAsked } from '../graphql/list.args.js';
import type { PageArgs } from '../graphql/page.args.js';

/** A list that has one order and takes no filter. */
export const newestFirst = (page: PageArgs): ListAsked => ({
  filter: null,
  orders: ['NEWEST'],
  page,
});
