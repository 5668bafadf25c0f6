import type { DB } from '@satu-inovasi/db/database';
import type { CompiledQuery, Kysely, RawBuilder } from 'kysely';

const placeholder = /\$(\d+)(::[a-z_]+(?:\[\])?)?/g;

/**
 * Compiles a statement so that a value used in several places is bound once: the day of a question
 * stays `$1::date` all through its text. Why the cast is part of the key: a text that happens to be
 * the same as the day has a type of its own.
 */
export function compiled<T>(db: Kysely<DB>, statement: RawBuilder<T>): CompiledQuery<T> {
  const query = statement.compile(db);
  const places = new Map<string, number>();
  const parameters: unknown[] = [];
  const sql = query.sql.replace(placeholder, (_, number: string, cast = '') => {
    const value = query.parameters[Number(number) - 1];
    const key = `${cast} ${typeof value} ${JSON.stringify(value)}`;
    let place = places.get(key);
    if (place === undefined) {
      place = parameters.push(value);
      places.set(key, place);
    }
    return `$${place}${cast}`;
  });
  return { ...query, sql, parameters };
}
