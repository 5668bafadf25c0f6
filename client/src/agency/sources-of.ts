import type { RecordSource } from '../ui/SourceLink';

/** A source, and how many records of the page it states. */
export interface UsedSource {
  source: RecordSource;
  rows: number;
}

interface Sourced {
  source: RecordSource;
}

export interface Sources {
  used: UsedSource[];
  /** Records that no source states. */
  unverified: number;
}

/** The sources of records, each once, the one that states most of them first. */
export const sourcesOf = (records: readonly Sourced[]): Sources => {
  const used = new Map<string, UsedSource>();
  let unverified = 0;
  for (const { source } of records) {
    if (source.reference === null) {
      unverified += 1;
      continue;
    }
    const before = used.get(source.reference);
    used.set(source.reference, { source, rows: (before?.rows ?? 0) + 1 });
  }
  return { used: [...used.values()].sort((one, other) => other.rows - one.rows), unverified };
};
