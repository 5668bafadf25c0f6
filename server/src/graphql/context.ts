import type { DB } from '@satu-inovasi/db/database';
import type { FastifyBaseLogger } from 'fastify';
import type { Kysely } from 'kysely';
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
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  /** Says when the request is to end: nobody waits for its answer any more. */
  readonly ending: AbortSignal;
}
