import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/**
 * Headers that keep the pages to themselves: no script but our files, no inline script, no eval, no
 * frame, no other host. Why inline styles: the charts and the components place things by them. Why not
 * fastify's plugin for it: that one makes them anew for each request, which takes longer than an answer
 * from memory.
 */
export function addSecurityHeaders(app: FastifyInstance): void {
  const setHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    // Why: over plain HTTP inside a network it would do nothing, and a proxy with TLS sets its own.
    hsts: false,
  });
  app.addHook('onRequest', (request, reply, next) => {
    setHeaders(request.raw, reply.raw, (error) => next(error as Error | undefined));
  });
}
