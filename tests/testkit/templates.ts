import { randomBytes } from 'node:crypto';
import { connect } from '@satu-inovasi/db/connect';
import { migrateToLatest } from '@satu-inovasi/db/migrate';
import { loadSampleIfEmpty } from '@satu-inovasi/db/sample';
import pg from 'pg';

/** Databases that are made once a run, for each test file to have a copy of. */
export interface Templates {
  /** The address of the server, for the statements that make and drop databases. */
  server: string;
  /** All tables and no rows. */
  empty: string;
  /** The sample city. */
  sample: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    templates: Templates;
  }
}

export async function makeTemplates(server: string): Promise<Templates> {
  const run = randomBytes(4).toString('hex');
  const templates = { server, empty: `empty_${run}`, sample: `sample_${run}` };
  await onServer(server, `create database ${templates.empty}`);
  await fill(addressIn(server, templates.empty), migrateToLatest);
  await onServer(server, `create database ${templates.sample} template ${templates.empty}`);
  await fill(addressIn(server, templates.sample), (db) => loadSampleIfEmpty(db));
  return templates;
}

export async function dropTemplates({ server, empty, sample }: Templates): Promise<void> {
  for (const name of [sample, empty]) await dropDatabase(server, name);
}

export async function dropDatabase(server: string, name: string): Promise<void> {
  await onServer(server, `drop database if exists ${name} with (force)`);
}

/** One statement outside of any transaction, as databases are made and dropped. */
export async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export function addressIn(server: string, database: string): string {
  const address = new URL(server);
  address.pathname = `/${database}`;
  return address.href;
}

async function fill(
  connectionString: string,
  work: (db: ReturnType<typeof connect>) => Promise<unknown>,
): Promise<void> {
  const db = connect({ connectionString });
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
}
