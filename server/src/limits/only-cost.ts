import { type GraphQLRequest, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { limits } from './limits.js';

/** The extension of a request that wants to be told what it would cost, and nothing else. */
export const onlyCost = 'onlyCost';

export const asksOnlyCost = ({ extensions }: GraphQLRequest): boolean =>
  extensions?.[onlyCost] === true;

/** What a query would cost, in place of its answer: it was judged whole, and nothing of it runs. */
export const costAlone = (requested: number): GraphQLResponse => ({
  http: { headers: new HeaderMap() },
  body: {
    kind: 'single',
    singleResult: {
      data: null,
      extensions: { cost: { requested, allowed: limits.cost, used: 0 } },
    },
  },
});
