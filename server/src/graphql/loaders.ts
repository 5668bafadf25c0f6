import DataLoader from 'dataloader';
import type { RecordKey } from './record-key.js';

type Batch<T> = (keys: readonly RecordKey[]) => Promise<readonly T[]>;

/**
 * One loader for each relation and its arguments, for one request: whatever is asked of all the rows
 * of a page is asked in one statement.
 */
export class Loaders {
  readonly #byName = new Map<string, DataLoader<RecordKey, unknown, string>>();

  /** What `batch` reads for a key, together with all other keys that the same `name` is asked for. */
  load<T>(name: string, key: RecordKey, batch: Batch<T>): Promise<T> {
    let loader = this.#byName.get(name);
    if (!loader) {
      loader = new DataLoader<RecordKey, unknown, string>(batch, {
        cacheKeyFn: (each) => each.join(),
        maxBatchSize: 10_000,
      });
      this.#byName.set(name, loader);
    }
    return loader.load(key) as Promise<T>;
  }
}
