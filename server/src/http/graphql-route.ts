import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { type AnsweringParts, type Answers, answering, answersOf } from '../cache/answering.js';
import { addExport } from '../export/export-route.js';
import { questionSchema } from '../graphql/build-schema.js';
import type { Context } from '../graphql/context.js';
import { errorsPlugin, formatError } from '../graphql/error-format.js';
import { limits } from '../limits/limits.js';
import { limitsPlugin } from '../limits/limits-plugin.js';

/** What answers questions. Stopping the server also closes the app. */
export interface Graphql {
  readonly apollo: ApolloServer<Context>;
  readonly answers: Answers;
}

/** `/graphql`, by GET and POST, and `/export`. */
export async function addGraphql(
  app: FastifyInstance,
  parts: Omit<AnsweringParts, 'apollo'>,
): Promise<Graphql> {
  const schema = await questionSchema();
  const apollo = new ApolloServer<Context>({
    schema,
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
  const answers = answersOf({ ...parts, apollo });
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: answering(answers) });
  addExport(app, { ...parts, apollo, schema });
  return { apollo, answers };
}
