import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { DB } from '@satu-inovasi/db/database';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Kysely } from 'kysely';
import { questionSchema } from '../graphql/build-schema.js';
import { type Clock, jakartaDay } from '../graphql/clock.js';
import { anonymousViewer, type Context } from '../graphql/context.js';
import { errorsPlugin, formatError } from '../graphql/error-format.js';
import { Loaders } from '../graphql/loaders.js';
import { deadline } from '../limits/deadline.js';
import { limits } from '../limits/limits.js';
import { limitsPlugin } from '../limits/limits-plugin.js';
import { Turns } from '../limits/turns.js';

/** `/graphql`, by GET and POST. Stopping the server that it gives back also closes the app. */
export async function addGraphql(
  app: FastifyInstance,
  reader: Kysely<DB>,
  clock: Clock,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema: await questionSchema(),
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    logger: app.log,
    formatError,
    plugins: [
      errorsPlugin,
      limitsPlugin,
      fastifyApolloDrainPlugin(app),
      // Why: each of these would set headers nobody wants, or call a server outside.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply): Promise<Context> => ({
        viewer: anonymousViewer,
        reader,
        loaders: new Loaders(),
        today: jakartaDay(clock()),
        ending: deadline(leftOf(reply)),
        turns: new Turns(limits.statementsAtOnce),
        cost: { requested: null },
        requestId: request.id,
        log: request.log,
      }),
    }),
  });
  return apollo;
}

/** Tells that whoever asked has left before they were answered. */
function leftOf({ raw }: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) leaving.abort();
  });
  return leaving.signal;
}
