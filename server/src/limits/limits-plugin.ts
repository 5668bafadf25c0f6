import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type DocumentNode, type GraphQLError, parse } from 'graphql';
import type { Context } from '../graphql/context.js';
import { checkArguments } from './asked-arguments.js';
import { checkedCost } from './cost.js';
import { stopTimer } from './deadline.js';
import { refusalOf } from './form.js';
import { judgedOnce } from './judged.js';
import { limits } from './limits.js';
import { asksOnlyCost, costAlone } from './only-cost.js';
import { returnedBy } from './returned.js';
import { tellTokens } from './tokens.js';
import { checkVariables } from './values.js';

/** What a query costs, told with its answer. */
interface ToldCost {
  readonly requested: number;
  readonly allowed: number;
  readonly used: number;
}

/** What stands in for each document that was refused, and why it was. */
const refusals = new WeakMap<DocumentNode, GraphQLError>();

/**
 * Holds every request to the limits: the form of a document before it is validated, since validation
 * itself takes long on some; its variables and its cost before it runs.
 */
export const limitsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async validationDidStart(request) {
        const refusal = refusalOf(request.schema, request.document);
        if (!refusal) return;
        // Why a stand-in: here nothing may be thrown but a failure of ours. Kept among the documents in
        // place of the refused one, it has that refused at once when it comes again.
        const standIn = parse('{ __typename }');
        refusals.set(standIn, refusal);
        (request as { document: DocumentNode }).document = standIn;
      },
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        const refusal = refusals.get(document);
        if (refusal) throw refusal;
        const variables = request.variables ?? {};
        checkVariables(document, variables);
        if (operation?.operation !== 'query') return;
        contextValue.cost.requested = judgedOnce(document, operation.name?.value, variables, () => {
          checkArguments(schema, document, operation, variables);
          return checkedCost(schema, document, operation, variables);
        });
      },
      async responseForOperation({ request, contextValue }) {
        const { requested } = contextValue.cost;
        return requested !== null && asksOnlyCost(request) ? costAlone(requested) : null;
      },
      async didEncounterErrors({ errors, source }) {
        for (const error of errors) tellTokens(error, source ?? '');
      },
      async willSendResponse(request) {
        stopTimer(request.contextValue.ending);
        tellCost(request);
      },
    };
  },
};

/** Adds to an answer what it cost. An answer that was kept brings what it cost when it was made. */
function tellCost(request: GraphQLRequestContext<Context>): void {
  const { schema, document, operation, contextValue, response } = request;
  const { requested } = contextValue.cost;
  if (requested === null || !document || !operation || response.body?.kind !== 'single') return;
  const { singleResult } = response.body;
  if (singleResult.extensions?.cost) return;
  const used = returnedBy(
    schema,
    document,
    operation,
    request.request.variables ?? {},
    singleResult.data,
  );
  const cost: ToldCost = { requested, allowed: limits.cost, used };
  singleResult.extensions = { ...singleResult.extensions, cost };
}
