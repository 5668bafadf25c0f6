import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildApp } from './app.js';
import { apartFromTheReal, isDemo } from './demo.js';
import { isLoopback, readSettings } from './env.js';
import { jakartaDay } from './graphql/clock.js';
import { addressOf, checkPort, listen } from './listen.js';
import { type Fill, openDatabase, type Tell } from './open-database.js';
import { leaveOnSignal, stopOnSignal } from './stop.js';

const clientFolder = fileURLToPath(new URL('../../client/dist', import.meta.url));

/** After so many milliseconds a start says that it is still under way. */
const slowStart = 2_000;

/** Errors whose message is a sentence for the person who started the program. */
const worded = new Set([
  'StartError',
  'OwnPostgresError',
  'SchemaError',
  'ImportRefused',
  'HoldsRealGovernments',
  'HoldsReports',
]);

async function start(): Promise<void> {
  const { host, port, logLevel, database: where } = readSettings();
  const demo = isDemo(process.argv.slice(2));
  await checkPort(host, port);
  const untold: Parameters<Tell>[] = [];
  let tell: Tell = (...line) => untold.push(line);
  const relay: Tell = (...line) => tell(...line);
  const opening = demo
    ? openDatabase(apartFromTheReal(where), relay, fillWithMadeUpCity)
    : openDatabase(where, relay);
  const database = await patiently(opening);
  try {
    const { reader, version } = database;
    const app = await buildApp({
      reader,
      version,
      clock: () => new Date(),
      logLevel,
      clientFolder,
    });
    tell = (level, message) => app.http.log[level](message);
    for (const line of untold) tell(...line);
    stopOnSignal(app, database);
    const address = addressOf(host, await listen(app.http, host, port));
    if (!isLoopback(host)) warnOfReaders(host);
    console.log(`Satu Inovasi: ${address}`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Why imported here: who serves real records never makes any up. */
const fillWithMadeUpCity: Fill = async (writer, url) => {
  const { loadDemoCityIfEmpty } = await import('@satu-inovasi/db/generating/demo-city');
  return loadDemoCityIfEmpty(writer, url, jakartaDay(new Date()));
};

/** Waits, and says so where it takes long, as the first start of a database does. */
async function patiently<T>(work: Promise<T>): Promise<T> {
  const patience = setTimeout(() => {
    console.log('Menyiapkan basis data … / Preparing the database …');
  }, slowStart);
  try {
    return await work;
  } finally {
    clearTimeout(patience);
  }
}

function warnOfReaders(host: string): void {
  console.warn(
    `Peringatan: HOST berisi ${host}, jadi siapa pun yang dapat mencapai mesin ini dapat membaca tanpa akun. / ` +
      `Warning: HOST is ${host}, so everyone who reaches this machine can read without an account.`,
  );
}

leaveOnSignal();
try {
  await start();
} catch (error) {
  console.error(error instanceof Error && worded.has(error.name) ? error.message : error);
  process.exit(1);
}
