import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import type { ApolloServer } from '@apollo/server';
import compress from '@fastify/compress';
import type { VersionSource } from '@satu-inovasi/db/data-version';
import type { DB } from '@satu-inovasi/db/database';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Kysely } from 'kysely';
import type { Clock } from './graphql/clock.js';
import type { Context } from './graphql/context.js';
import { serveClient } from './http/client-files.js';
import { addRequestIds, answerError } from './http/error-shape.js';
import { addGraphql } from './http/graphql-route.js';
import { addHealth } from './http/health.js';
import { addSecurityHeaders } from './http/security.js';

export interface AppParts {
  /** The handle that questions run on. */
  readonly reader: Kysely<DB>;
  /** Tells which version the data have; without it every answer is made anew. */
  readonly version?: Pick<VersionSource, 'read'>;
  readonly clock: Clock;
  readonly logLevel: string;
  /** Where the built client lies. */
  readonly clientFolder: string;
}

export interface App {
  readonly http: FastifyInstance;
  readonly apollo: ApolloServer<Context>;
}

const mostBytes = 100 * 1024;

/** Everything that answers over HTTP, not listening yet. */
export async function buildApp(parts: AppParts): Promise<App> {
  const http = Fastify({
    bodyLimit: mostBytes,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    // Why nothing: whoever wants what follows the question mark reads the address itself.
    routerOptions: { querystringParser: () => ({}) },
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: answerError,
    // Why stderr: what is printed for people goes to stdout, one line.
    logger: { level: parts.logLevel, stream: process.stderr },
  });
  http.setErrorHandler(answerError);
  // Why: GraphQL is JSON; a form or plain text can be sent by any page without asking first.
  http.removeContentTypeParser('text/plain');
  addRequestIds(http);
  logRequests(http);
  addSecurityHeaders(http);
  await http.register(compress, {
    encodings: ['br', 'gzip'],
    // Why 4: higher levels cost more time than they save on answers made anew each time.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  addHealth(http, parts.reader);
  const { apollo, answers } = await addGraphql(http, parts);
  await serveClient(http, parts.clientFolder, answers);
  return { http, apollo };
}

/** One line a request. Why no query string: variables in it may name people. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const [path] = request.url.split('?', 1);
    const { method } = request;
    const { statusCode: status } = reply;
    // Why quieter: whoever watches over the process asks every few seconds.
    const level = path === '/healthz' || path === '/readyz' ? 'debug' : 'info';
    request.log[level]({ method, path, status, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
}
