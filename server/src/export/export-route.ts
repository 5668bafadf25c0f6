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
import { Places, whileTaken } from './places.js';

export interface ExportParts {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  readonly reader: Kysely<DB>;
  readonly clock: Clock;
}

/** `/export/<question>.<csv|xlsx>`: the rows of any question as a file. */
export function addExport(app: FastifyInstance, parts: ExportParts): void {
  const places = new Places();
  app.route({
    method: ['GET', 'POST'],
    url: '/export/:file',
    handler: async (request, reply) => {
      if (places.areTaken) return refuse(reply, refusedFor(new BusyError()));
      places.take(reply.raw);
      try {
        return send(reply, await whole(request, await fileFor(request, reply, parts)));
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
  // Why of a document alone: a frame is opened by navigating too, and nobody sees it.
  const isOpened =
    headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (!isFromElsewhere || isOpened) return;
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

/** Why before it is sent: HTTP/1.0 tells the end of a file by closing, so that half of one looks whole. */
async function whole({ raw }: FastifyRequest, file: MadeFile): Promise<MadeFile> {
  if (raw.httpVersion !== '1.0') return file;
  const pieces: Uint8Array[] = [];
  for await (const piece of file.body) pieces.push(Buffer.from(piece));
  return { ...file, body: pieces };
}

function send(reply: FastifyReply, { name, type, body }: MadeFile): FastifyReply {
  whileTaken(reply.raw);
  return reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(Array.isArray(body) ? Buffer.concat(body) : Readable.from(body, { objectMode: false }));
}

function refuse(reply: FastifyReply, { status, errors }: NoFile): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ errors }));
}
