import type { DB } from '@satu-inovasi/db/database';
import type { FastifyBaseLogger } from 'fastify';
import type { Kysely } from 'kysely';
import type { Turns } from '../limits/turns.js';
import type { Loaders } from './loaders.js';

/** Who asks. Before accounts exist everyone is the one anonymous viewer, who may read everything. */
export interface Viewer {
  readonly name: 'anonymous';
  readonly mayRead: boolean;
}

export const anonymousViewer: Viewer = { name: 'anonymous', mayRead: true };

/** Two viewers of whom this says the same may see the same. */
export const rightsOf = ({ name, mayRead }: Viewer): string => `${name} ${mayRead}`;

/** What every resolver is handed for one request. */
export interface Context {
  readonly viewer: Viewer;
  /** The handle that questions run on; it can not write. */
  readonly reader: Kysely<DB>;
  /** The calendar day in Asia/Jakarta on which the request arrived. */
  readonly today: string;
  /** What gathers the reads of a request that belong together. */
  readonly loaders: Loaders;
  /** Says when the request is to end: it took too long, or whoever asked has left. */
  readonly ending: AbortSignal;
  /** What statements of the request wait for, so that they do not all run at once. */
  readonly turns: Turns;
  /** How many objects the query may return at most; null until that is known. */
  readonly cost: { requested: number | null };
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
}
