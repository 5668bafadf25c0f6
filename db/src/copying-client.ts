import { pipeline } from 'node:stream/promises';
import pg, { type ClientConfig, type QueryResult } from 'pg';

/** The lines of a `copy … from stdin`, given in place of a statement's parameters. */
export class LinesToCopy {
  constructor(readonly lines: AsyncIterable<Buffer>) {}
}

type Query = (text: unknown, values?: unknown, ...more: unknown[]) => unknown;

/**
 * A connection that also takes rows by COPY, inside whatever transaction it is in. The lines are asked
 * for as fast as the server takes them, so that a file of any size passes through little memory.
 */
export class CopyingClient extends pg.Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const plain = this.query.bind(this) as Query;
    const query: Query = (text, values, ...more) => {
      const [first] = Array.isArray(values) ? values : [];
      if (typeof text !== 'string' || !(first instanceof LinesToCopy)) {
        return plain(text, values, ...more);
      }
      return copy(plain, text, first.lines);
    };
    this.query = query as typeof this.query;
  }
}

async function copy(
  query: Query,
  text: string,
  lines: AsyncIterable<Buffer>,
): Promise<Pick<QueryResult, 'command' | 'rowCount' | 'rows'>> {
  // Why only now: who only reads starts sooner without it.
  const { from } = await import('pg-copy-streams');
  const stream = from(text);
  query(stream);
  await pipeline(lines, stream);
  return { command: 'COPY', rowCount: stream.rowCount, rows: [] };
}
