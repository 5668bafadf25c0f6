import type { DB } from '@satu-inovasi/db/database';
import { migrationStatus } from '@satu-inovasi/db/migrate';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';

/** `/healthz`: the process is up. `/readyz`: it can answer questions, or says why not. */
export function addHealth(app: FastifyInstance, reader: Kysely<DB>): void {
  app.get('/healthz', async () => ({ status: 'up' }));
  app.get('/readyz', async (request, reply) => {
    const reason = await whyNotReady(reader, (error) =>
      request.log.warn({ reason: String(error) }, 'the database does not answer'),
    );
    reply.code(reason === null ? 200 : 503).header('cache-control', 'no-store');
    return reason === null ? { status: 'ready' } : { status: 'not ready', reason };
  });
}

async function whyNotReady(
  reader: Kysely<DB>,
  onFailure: (error: unknown) => void,
): Promise<string | null> {
  try {
    const { pending, unknown } = await migrationStatus(reader);
    if (pending.length > 0) return 'The database is still to be migrated.';
    if (unknown.length > 0) return 'The database was migrated by a newer release of this program.';
    return null;
  } catch (error) {
    onFailure(error);
    return 'The database does not answer.';
  }
}
