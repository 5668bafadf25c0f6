import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { VersionSource } from '@satu-inovasi/db/data-version';
import type { DB } from '@satu-inovasi/db/database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import { type Clock, jakartaDay } from '../graphql/clock.js';
import { anonymousViewer, type Context, rightsOf } from '../graphql/context.js';
import { requestContext } from '../graphql/request-context.js';
import { limits } from '../limits/limits.js';
import { nestingOf } from '../limits/nesting.js';
import { askedOverHttp } from './asked-over-http.js';
import { FreshVersion } from './fresh-version.js';
import { KeptAnswers, type WhenLeft } from './kept-answers.js';
import { encodingFor, hasAlready, type PackedAnswer, packed } from './packed-answer.js';

export interface AnsweringParts {
  readonly apollo: ApolloServer<Context>;
  /** The handle that questions run on. */
  readonly reader: Kysely<DB>;
  /** Tells which version the data have; without it nothing is kept. */
  readonly version?: Pick<VersionSource, 'read'> | undefined;
  readonly clock: Clock;
}

/** So much memory may kept answers take. */
const mostBytes = 64 * 1024 * 1024;

/** What of a request is looked at to answer it. */
export type Asking = Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'body' | 'id' | 'log'>;

/** Answers one request, from memory where that is as good as asking, by Apollo otherwise. */
export type Answers = (asking: Asking, whenLeft: WhenLeft) => Promise<PackedAnswer>;

export function answersOf(parts: AnsweringParts): Answers {
  const { version, clock } = parts;
  const kept = version && new KeptAnswers<PackedAnswer>(new FreshVersion(version), mostBytes);
  return (asking, whenLeft) => {
    const today = jakartaDay(clock());
    const run = (ending: AbortSignal) => askApollo(parts, asking, { today, ending });
    const key = kept ? keyOf(asking, today) : null;
    return kept && key !== null ? kept.answer(key, run, whenLeft) : alone(run, whenLeft);
  };
}

/** The handler of `/graphql`. */
export function answering(answers: Answers) {
  return async (request: FastifyRequest, reply: FastifyReply) =>
    send(await answers(request, leaving(reply)), request, reply);
}

/**
 * Notices from now on that whoever asked has left. Why not only once there is a run to stop: they may
 * leave before, while the version is read.
 */
function leaving({ raw }: FastifyReply): WhenLeft {
  const leavers = new Set<() => void>();
  let isGone = raw.destroyed;
  raw.once('close', () => {
    isGone = true;
    for (const leave of leavers) leave();
  });
  return (leave) => {
    if (isGone) leave();
    else leavers.add(leave);
    return () => leavers.delete(leave);
  };
}

/** All that an answer depends on but the data; null where a request is not to be answered from memory. */
function keyOf(request: Asking, today: string): string | null {
  const asked = askedOverHttp(request);
  if (!asked) return null;
  const { hash, operationName, variables } = asked;
  // Why: what is nested too deeply can not be written down; it is left to who refuses it.
  if (Object.values(variables ?? {}).some((each) => nestingOf(each) > limits.valueDepth))
    return null;
  const { accept = '' } = request.headers;
  const rights = rightsOf(anonymousViewer);
  return JSON.stringify([hash, operationName, variables, today, rights, accept, encoded(request)]);
}

/** Runs a question that nobody else waits for. */
async function alone<A>(run: (stop: AbortSignal) => Promise<A>, whenLeft: WhenLeft): Promise<A> {
  const stop = new AbortController();
  const stay = whenLeft(() => stop.abort());
  try {
    return await run(stop.signal);
  } finally {
    stay();
  }
}

async function askApollo(
  { apollo, reader }: AnsweringParts,
  request: Asking,
  { today, ending }: Pick<Context, 'today' | 'ending'>,
): Promise<PackedAnswer> {
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: asApolloReads(request),
    context: async () => requestContext(request, { reader, today, left: ending }),
  });
  const { status = 200, body } = answer;
  if (body.kind !== 'complete') throw new Error('an answer came in pieces');
  const headers = Object.fromEntries(answer.headers);
  return packed({ status, headers, body: body.string }, encoded(request));
}

function asApolloReads({ method, url, body, headers }: Asking): HTTPGraphQLRequest {
  const named = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value) named.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const mark = url.indexOf('?');
  return { method, headers: named, search: mark < 0 ? '' : url.slice(mark), body };
}

const encoded = ({ headers }: Asking) => encodingFor(headers['accept-encoding']);

function send(answer: PackedAnswer, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { etag, vary, 'cache-control': cacheControl } = answer.headers;
  if (request.method === 'GET' && hasAlready(request.headers['if-none-match'], etag)) {
    return reply.code(304).headers({ etag, vary, 'cache-control': cacheControl }).send();
  }
  return reply.code(answer.status).headers(answer.headers).send(answer.body);
}
