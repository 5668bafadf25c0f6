import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { isClientPage } from './client-routes.js';
import { answerNotFound } from './error-shape.js';

const aYear = 'public, max-age=31536000, immutable';

/** Why nothing kept: a browser that holds this page would be told so, and show an empty one. */
const unkept = { etag: false, lastModified: false, acceptRanges: false };

/**
 * Serves the built client. An address that only its router knows gets the same page; so does one that not
 * even that knows, since it says so in words, but with the status of what does not exist. Without a built
 * client only the API is served.
 */
export async function serveClient(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) {
    app.setNotFoundHandler(answerNotFound);
    return;
  }
  const index = path.join(folder, 'index.html');
  const assets = path.join(folder, 'assets', path.sep);
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    // Why: the name of an asset changes with what it holds, the page's does not.
    setHeaders: (reply, file) => {
      reply.setHeader('cache-control', file.startsWith(assets) ? aYear : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    if (!wantsPage || !existsSync(index)) return answerNotFound(request, reply);
    if (isClientPage(request.url)) return reply.sendFile('index.html');
    return reply.code(404).sendFile('index.html', unkept);
  });
}
