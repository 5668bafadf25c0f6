import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answers } from '../cache/answering.js';
import { hasAlready } from '../cache/packed-answer.js';
import { isClientPage } from './client-routes.js';
import { answerNotFound } from './error-shape.js';
import { type Page, pageFor } from './page.js';
import { BuiltClient } from './page-parts.js';

const aYear = 'public, max-age=31536000, immutable';

/**
 * Serves the built client. An address that only its router knows gets the same page; so does one that not
 * even that knows, since it says so in words, but with the status of what does not exist. Without a built
 * client only the API is served.
 */
export async function serveClient(
  app: FastifyInstance,
  folder: string,
  answers: Answers,
): Promise<void> {
  if (!existsSync(folder)) {
    app.setNotFoundHandler(answerNotFound);
    return;
  }
  const client = new BuiltClient(folder);
  const assets = path.join(folder, 'assets', path.sep);
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    // Why: the name of an asset changes with what it holds, the page's does not.
    setHeaders: (reply, file) => {
      reply.setHeader('cache-control', file.startsWith(assets) ? aYear : 'no-cache');
    },
  });
  const answerPage = async (request: FastifyRequest, reply: FastifyReply) => {
    const page = await pageFor(request, client, answers);
    return page ? sendPage(page, request, reply) : answerNotFound(request, reply);
  };
  // Why before the files: the folder's own page knows nothing of what the address asks for.
  app.get('/', answerPage);
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    return wantsPage ? answerPage(request, reply) : answerNotFound(request, reply);
  });
}

/** Kept by the browser only to be told that it still holds: the page carries figures. */
function sendPage({ html, etag }: Page, request: FastifyRequest, reply: FastifyReply) {
  reply.type('text/html; charset=utf-8').header('cache-control', 'private, no-cache');
  // Why no tag: a browser that holds this page would be told so, and show an empty one.
  if (!isClientPage(request.url)) return reply.code(404).send(html);
  reply.header('etag', etag);
  if (hasAlready(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.send(html);
}
