import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DB } from '@satu-inovasi/db/database';
import { buildApp } from '@satu-inovasi/server/app';
import type { CompiledQuery, Kysely } from 'kysely';
import { format } from 'sql-formatter';

/*
 * A trio is a question, the SQL it became and its answer: <name>.graphql, <name>.sql, <name>.json.
 * All are asked of the sample city on one fixed day.
 */

const folder = fileURLToPath(new URL('.', import.meta.url));
const noon = new Date('2026-11-24T05:00:00Z');

/** The names of all trios. */
export const questions = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => path.basename(file, '.graphql'))
  .sort();

export const trioFile = (name: string, ending: 'graphql' | 'json') =>
  path.join(folder, `${name}.${ending}`);

/** One question asked twice, as `agency` and `agency.former`, has one SQL. */
export const sqlFile = (name: string) => path.join(folder, `${name.split('.')[0]}.sql`);

export interface Asked {
  /** The text of every statement that ran, laid out for reading. */
  readonly statements: readonly string[];
  /** What came back over HTTP, laid out for reading. */
  readonly answer: string;
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
    return { statements, answer: `${JSON.stringify(answer.json(), null, 2)}\n` };
  } finally {
    await apollo.stop();
  }
}

/** The same handle, telling of each statement; whatever could run one unseen is refused. */
function watched(reader: Kysely<DB>, tell: (query: CompiledQuery) => void): Kysely<DB> {
  const known = ['getExecutor', 'executeQuery'];
  return new Proxy(reader, {
    get(target, property) {
      if (property === 'executeQuery') {
        return (query: CompiledQuery) => {
          tell(query);
          return target.executeQuery(query);
        };
      }
      if (!known.includes(String(property))) throw new Error(`a question used ${String(property)}`);
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
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
