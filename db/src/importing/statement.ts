import { CompiledQuery, type Kysely } from 'kysely';
import { LinesToCopy } from '../copying-client.js';
import type { DB } from '../database.js';

/** The import builds its SQL from the descriptions of the files; what users wrote goes in as parameters. */
export async function run<Row>(db: Kysely<DB>, text: string, parameters: unknown[] = []) {
  return db.executeQuery<Row>(CompiledQuery.raw(text, parameters));
}

/** A name in SQL: some headers, as `check`, are words of the language. */
export const quoted = (name: string) => `"${name}"`;

/** A text in SQL; only for words of the descriptions. */
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A list of texts in SQL; only for words of the descriptions. */
export const literals = (texts: readonly string[]) =>
  `array[${texts.map(literal).join(', ')}]::text[]`;

/** Fills columns of a table, named as `table (a, b)`, with the lines that COPY reads. */
export async function copyInto(
  db: Kysely<DB>,
  table: string,
  lines: AsyncIterable<Buffer>,
): Promise<void> {
  await run(db, `copy ${table} from stdin`, [new LinesToCopy(lines)]);
}
