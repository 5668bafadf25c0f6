import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { InternalError } from '../graphql/errors.js';

/** What each status is called in `extensions.code`, and the sentence said with it. */
const said: Record<number, { code: string; message: string }> = {
  400: { code: 'BAD_REQUEST', message: 'The request could not be read.' },
  404: { code: 'NOT_FOUND', message: 'There is nothing at this address.' },
  413: { code: 'PAYLOAD_TOO_LARGE', message: 'The request is larger than the 100 KB it may have.' },
  414: { code: 'URI_TOO_LONG', message: 'The address is longer than it may be.' },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'The body has to be JSON, sent with content-type application/json.',
  },
};

/** What is said of a failure that the status alone does not tell. */
const saidOfCause: Record<string, { code: string; message: string }> = {
  FST_ERR_BAD_URL: { code: 'BAD_REQUEST', message: 'The address could not be read.' },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    code: 'BAD_REQUEST',
    message: 'The request could not be read: its body has to be JSON.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    code: 'BAD_REQUEST',
    message: 'The request has no body: it has to be JSON.',
  },
};

function shaped(status: number, requestId: string, cause = ''): string {
  const { code, message } = saidOfCause[cause] ??
    said[status] ?? {
      code: status >= 500 ? 'INTERNAL' : 'BAD_REQUEST',
      message: status >= 500 ? new InternalError().message : 'The request could not be answered.',
    };
  return JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
}

/** Answers any failure outside of GraphQL in the shape that GraphQL's errors have. */
export function answerError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const status = error.statusCode && error.statusCode >= 400 ? error.statusCode : 500;
  if (status >= 500) request.log.error({ err: error }, 'a request failed');
  void reply
    .code(status)
    .type('application/json; charset=utf-8')
    .header('x-request-id', request.id)
    .send(shaped(status, request.id, error.code));
}

export function answerNotFound(request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(404).type('application/json; charset=utf-8').send(shaped(404, request.id));
}

/** Every error that leaves carries the id under which the log holds the whole. */
export function addRequestIds(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onSend', async (request, _reply, payload: unknown) =>
    typeof payload === 'string' && payload.startsWith('{"errors":')
      ? withRequestId(payload, request.id)
      : payload,
  );
}

interface ShapedErrors {
  errors: { extensions?: object }[];
}

function withRequestId(payload: string, requestId: string): string {
  const body = JSON.parse(payload) as ShapedErrors;
  const errors = body.errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId },
  }));
  return JSON.stringify({ ...body, errors });
}
