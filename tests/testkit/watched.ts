import type { DB } from '@satu-inovasi/db/database';
import type { CompiledQuery, Kysely } from 'kysely';

/** The same handle, telling of each statement; whatever could run one unseen is refused. */
export function watched(reader: Kysely<DB>, tell: (query: CompiledQuery) => void): Kysely<DB> {
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
