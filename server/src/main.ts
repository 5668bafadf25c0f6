import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildApp } from './app.js';
import { isLoopback, readSettings } from './env.js';
import { addressOf, listen } from './listen.js';
import { openDatabase, type Tell } from './open-database.js';
import { stopOnSignal } from './stop.js';

const clientFolder = fileURLToPath(new URL('../../client/dist', import.meta.url));

/** Errors whose message is a sentence for the person who started the program. */
const worded = new Set(['StartError', 'OwnPostgresError', 'SchemaError', 'ImportRefused']);

async function start(): Promise<void> {
  const { host, port, logLevel, database: where } = readSettings();
  const told: Parameters<Tell>[] = [];
  let tell: Tell = (...line) => told.push(line);
  const database = await openDatabase(where, (...line) => tell(...line));
  try {
    const app = await buildApp({
      reader: database.reader,
      clock: () => new Date(),
      logLevel,
      clientFolder,
    });
    tell = (level, message) => app.http.log[level](message);
    for (const line of told) tell(...line);
    stopOnSignal(app, database);
    const address = addressOf(host, await listen(app.http, host, port));
    if (!isLoopback(host)) {
      console.warn(
        `Peringatan: HOST berisi ${host}, jadi siapa pun yang dapat mencapai mesin ini dapat membaca tanpa akun. / ` +
          `Warning: HOST is ${host}, so everyone who reaches this machine can read without an account.`,
      );
    }
    console.log(`Satu Inovasi: ${address}`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error && worded.has(error.name) ? error.message : error);
  process.exit(1);
}
