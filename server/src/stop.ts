import process from 'node:process';
import type { App } from './app.js';
import type { OpenDatabase } from './open-database.js';

/** How long answers under way may take to end before their connections are cut. */
const longestDrain = 6_000;
/** After this nothing is waited for; whoever stopped the program may lose patience at ten seconds. */
const longestStop = 9_500;

const signals = ['SIGTERM', 'SIGINT'] as const;

/** While it starts there is nothing to end in good order: its own database ends by itself. */
export function leaveOnSignal(): void {
  for (const signal of signals) process.on(signal, leave);
}

const leave = () => process.exit(0);

/** On SIGTERM or SIGINT: takes no new requests, ends what is under way, and leaves with 0. */
export function stopOnSignal(app: App, database: OpenDatabase): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    app.http.log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), longestStop).unref();
    void stopAll(app, database).then(
      () => process.exit(0),
      (error: unknown) => {
        app.http.log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  for (const signal of signals) process.off(signal, leave).on(signal, stop);
}

async function stopAll({ http, apollo }: App, database: OpenDatabase): Promise<void> {
  const cut = setTimeout(() => http.server.closeAllConnections(), longestDrain);
  await apollo.stop();
  clearTimeout(cut);
  await database.close();
}
