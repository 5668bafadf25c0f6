import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OwnPostgresError } from './own-postgres-error.js';
import { processIdentity } from './process-identity.js';

/**
 * Ends a server that an earlier program left behind on this cluster. Call it with the folder locked.
 */
export async function endOrphan(cluster: string): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid');
  const pid = pidIn(pidFile);
  const found = pid === null ? null : processIdentity(pid);
  // Without such a process PostgreSQL itself recovers from the file.
  if (pid === null || !found) return;
  if (!found.command.includes(cluster)) {
    // Why: after a restart of the machine another program may have the number that the file names,
    // and PostgreSQL would take it for a server and refuse to start.
    rmSync(pidFile);
    return;
  }
  // The shell that watches it is most likely ending it already.
  for (const signal of [null, 'SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (signal) process.kill(pid, signal);
    for (let waited = 0; waited < 20; waited += 1) {
      if (processIdentity(pid)?.started !== found.started) return;
      await sleep(100);
    }
  }
  throw new OwnPostgresError(
    `Basis data sebelumnya (proses ${pid}) masih memakai ${cluster} dan tidak dapat dihentikan: hentikan proses itu, lalu mulai lagi.`,
    `An earlier database (process ${pid}) still uses ${cluster} and can not be ended: end that process, then start again.`,
  );
}

function pidIn(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return pid > 0 ? pid : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
