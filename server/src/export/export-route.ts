import { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import type { DB } from '@satu-inovasi/db/database';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Kysely } from 'kysely';
import { type Clock, jakartaDay } from '../graphql/clock.js';
import type { Context } from '../graphql/context.js';
import { BusyError } from '../graphql/errors.js';
import { requestContext } from '../graphql/request-context.js';
import { askingOf } from './asking.js';
import { NoFile, refusedFor } from './export-error.js';
import { fileAsked } from './file-asked.js';
import { fileQuery } from './file-query.js';
import { type MadeFile, makeFile } from './make-file.js';

export interface ExportParts {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  readonly reader: Kysely<DB>;
  readonly clock: Clock;
}

/** So many files are made at once: each takes the memory of its rows, and asks one page after another. */
const mostAtOnce = 4;

/** After so many milliseconds in which nothing of a file was taken, its place is for somebody else. */
const mostIdle = 60_000;

/** `/export/<question>.<csv|xlsx>`: the rows of any question as a file. */
export function addExport(app: FastifyInstance, parts: ExportParts): void {
  let underWay = 0;
  app.route({
    method: ['GET', 'POST'],
    url: '/export/:file',
    handler: async (request, reply) => {
      if (underWay >= mostAtOnce) return refuse(reply, refusedFor(new BusyError()));
      // Why not where they have left already: nothing would tell when the place is free again.
      if (!reply.raw.destroyed) {
        underWay += 1;
        reply.raw.setTimeout(mostIdle, () => reply.raw.destroy());
        reply.raw.once('close', () => {
          underWay -= 1;
        });
      }
      try {
        return send(reply, await fileFor(request, reply, parts));
      } catch (error) {
        if (error instanceof NoFile) return refuse(reply, error);
        if (error instanceof GraphQLError) return refuse(reply, refusedFor(error));
        throw error;
      }
    },
  });
}

function fileFor(request: FastifyRequest, reply: FastifyReply, parts: ExportParts) {
  checkOrigin(request);
  const { apollo, schema, reader, clock } = parts;
  const asked = fileAsked(request);
  const today = jakartaDay(clock());
  const left = leftSignal(reply);
  const ask = askingOf(apollo, () => requestContext(request, { reader, today, left }));
  return makeFile(asked, fileQuery(schema, asked), ask, left);
}

/** Why: a page of another site could have its visitors' browsers ask for file after file, unseen. */
function checkOrigin({ headers }: FastifyRequest): void {
  const isFromElsewhere = headers['sec-fetch-site'] === 'cross-site';
  if (!isFromElsewhere || headers['sec-fetch-mode'] === 'navigate') return;
  throw new NoFile(403, [
    {
      message: 'A page of another site can not fetch files from here; open the address instead.',
      extensions: { code: 'FORBIDDEN' },
    },
  ]);
}

/** Says when whoever asked has left, before the file was whole. */
function leftSignal({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController();
  if (raw.destroyed) left.abort();
  raw.once('close', () => left.abort());
  return left.signal;
}

function send(reply: FastifyReply, { name, type, body }: MadeFile): FastifyReply {
  return reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(Readable.from(body, { objectMode: false }));
}

function refuse(reply: FastifyReply, { status, errors }: NoFile): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ errors }));
}
