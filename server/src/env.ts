import process from 'node:process';
import { isAddress } from '@satu-inovasi/db/connect';
import { dataDirOf } from '@satu-inovasi/db/postgres/data-folder';
import { StartError } from './start-error.js';

/** What the environment asks for; every part of it is optional. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  readonly database: OwnDatabase | NamedDatabase;
}

/** A PostgreSQL of the program's own, kept in this folder. */
export interface OwnDatabase {
  readonly dataDir: string;
}

/** A PostgreSQL server that someone else runs. */
export interface NamedDatabase {
  readonly url: string;
  /** Where questions are sent, such as a replica. */
  readonly readUrl: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** The only place that reads the environment. An empty variable is as good as none. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    port: portOf(env.PORT),
    host: hostOf(env.HOST),
    logLevel: oneOf('LOG_LEVEL', env.LOG_LEVEL, logLevels, 'info'),
    database: databaseOf(env),
  };
}

function portOf(text: string | undefined): number {
  if (!text) return 4000;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new StartError(
      `PORT berisi "${text}", padahal harus angka dari 0 sampai 65535.`,
      `PORT is "${text}", but has to be a number from 0 to 65535.`,
    );
  }
  return port;
}

function hostOf(text: string | undefined): string {
  if (!text) return '127.0.0.1';
  if (/[\s/@]/.test(text) || text.includes('://')) {
    throw new StartError(
      `HOST berisi "${text}", padahal harus alamat atau nama mesin ini, misalnya 127.0.0.1 atau 0.0.0.0.`,
      `HOST is "${text}", but has to be an address or name of this machine, such as 127.0.0.1 or 0.0.0.0.`,
    );
  }
  return text;
}

function oneOf(
  name: string,
  text: string | undefined,
  known: readonly string[],
  usual: string,
): string {
  if (!text) return usual;
  if (known.includes(text)) return text;
  throw new StartError(
    `${name} berisi "${text}", padahal harus salah satu dari ${known.join(', ')}.`,
    `${name} is "${text}", but has to be one of ${known.join(', ')}.`,
  );
}

function databaseOf(env: NodeJS.ProcessEnv): OwnDatabase | NamedDatabase {
  const { DATABASE_URL, DATABASE_READ_URL } = env;
  if (DATABASE_URL) {
    checkAddress('DATABASE_URL', DATABASE_URL);
    if (DATABASE_READ_URL) checkAddress('DATABASE_READ_URL', DATABASE_READ_URL);
    return { url: DATABASE_URL, readUrl: DATABASE_READ_URL || DATABASE_URL };
  }
  if (DATABASE_READ_URL) {
    throw new StartError(
      'DATABASE_READ_URL diisi, tetapi DATABASE_URL tidak: isi keduanya atau kosongkan keduanya.',
      'DATABASE_READ_URL is set, but DATABASE_URL is not: set both or none.',
    );
  }
  return { dataDir: dataDirOf(env) };
}

/** Why not the text itself: an address may hold a password, and a message ends in logs. */
function checkAddress(name: string, text: string): void {
  if (isAddress(text)) return;
  throw new StartError(
    `${name} harus alamat sebuah server PostgreSQL, misalnya postgresql://pengguna@host/basisdata.`,
    `${name} has to be the address of a PostgreSQL server, such as postgresql://user@host/database.`,
  );
}

/** Whether only programs on this machine can reach a host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
