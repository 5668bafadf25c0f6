import type { DB } from '@satu-inovasi/db/database';
import type { FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import { deadline } from '../limits/deadline.js';
import { limits } from '../limits/limits.js';
import { Turns } from '../limits/turns.js';
import { anonymousViewer, type Context } from './context.js';
import { Loaders } from './loaders.js';

export interface AskedNow {
  readonly reader: Kysely<DB>;
  readonly today: string;
  /** Whoever asked has left. */
  readonly left: AbortSignal;
}

/** What the resolvers of one query are handed; its time begins to run here. */
export function requestContext(
  { id: requestId, log }: Pick<FastifyRequest, 'id' | 'log'>,
  { reader, today, left }: AskedNow,
): Context {
  return {
    ...{ viewer: anonymousViewer, reader, loaders: new Loaders() },
    ...{ today, requestId, log, ending: deadline(left) },
    ...{ turns: new Turns(limits.statementsAtOnce), cost: { requested: null } },
  };
}
