import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DB } from '@satu-inovasi/db/database';
import { buildApp } from '@satu-inovasi/server/app';
import type { Kysely } from 'kysely';
import { format } from 'sql-formatter';
import { watched } from '../testkit/watched.js';

/*
 * A trio is a question, the SQL it became and its answer: <name>.graphql, <name>.sql, <name>.json.
 * All are asked on one fixed day: those of this folder of the sample city, those of made-up/ of the small
 * made-up city beside them.
 */

const folder = fileURLToPath(new URL('.', import.meta.url));
const noon = new Date('2026-11-24T05:00:00Z');

export const madeUpCity = path.join(folder, 'made-up', 'city');

const namesIn = (part: string): string[] =>
  readdirSync(path.join(folder, part))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => path.join(part, path.basename(file, '.graphql')))
    .sort();

/** The names of all trios, by the city that they ask about. */
export const questions = { sample: namesIn(''), madeUp: namesIn('made-up') };

export const trioFile = (name: string, ending: 'graphql' | 'json') =>
  path.join(folder, `${name}.${ending}`);

/** One question asked twice, as `agency` and `agency.former`, has one SQL. */
export const sqlFile = (name: string) => path.join(folder, `${name.split('.')[0]}.sql`);

/** How many statements a question says it runs: one, unless it reads what belongs to its rows. */
export function statementsOf(name: string): number {
  const said = /^# statements: (\d+)$/m.exec(readFileSync(trioFile(name, 'graphql'), 'utf8'));
  return Number(said?.[1] ?? 1);
}

/** What is kept of the statements. Why sorted: those of one step run at once, in any order. */
export const keptSql = (statements: readonly string[]): string => [...statements].sort().join('\n');

export interface Asked {
  /** The text of every statement that ran, laid out for reading. */
  readonly statements: readonly string[];
  /** What came back over HTTP, laid out for reading. */
  readonly answer: string;
  /** What the answer says that it cost. */
  readonly cost: { readonly requested: number; readonly used: number };
}

/** Asks a question over HTTP, as anyone would, and watches which statements it runs. */
export async function askTrio(name: string, reader: Kysely<DB>): Promise<Asked> {
  const statements: string[] = [];
  const { http, apollo } = await buildApp({
    reader: watched(reader, ({ sql }) => statements.push(readable(sql))),
    clock: () => noon,
    logLevel: 'error',
    clientFolder: folder,
  });
  try {
    const query = readFileSync(trioFile(name, 'graphql'), 'utf8');
    const answer = await http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    // Why without extensions: what a query costs is told by its text, and has tests of its own.
    const { extensions, ...kept } = answer.json();
    return { statements, answer: `${JSON.stringify(kept, null, 2)}\n`, cost: extensions.cost };
  } finally {
    await apollo.stop();
  }
}

function readable(sql: string): string {
  const laidOut = format(sql, {
    language: 'postgresql',
    keywordCase: 'preserve',
    expressionWidth: 120,
    tabWidth: 2,
  });
  return `${laidOut}\n`;
}
