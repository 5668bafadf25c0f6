import { CompiledQuery, type DatabaseConnection } from 'kysely';

const signals = new WeakMap<CompiledQuery, AbortSignal>();

/** The same statement, that the database is told to give up when the signal says so. */
export function until<T>(signal: AbortSignal, statement: CompiledQuery<T>): CompiledQuery<T> {
  // Why a copy: the same statement may run for someone else, who has not left.
  const own = { ...statement };
  signals.set(own, signal);
  return own;
}

/** Tells the database to end what one of its sessions is doing. */
export type Cancel = (session: number) => Promise<void>;

/** Has a connection heed the signals of `until`. */
export async function makeCancellable(
  connection: DatabaseConnection,
  cancel: Cancel,
): Promise<void> {
  const run = connection.executeQuery.bind(connection);
  const asked = CompiledQuery.raw('select pg_backend_pid() as session');
  // Why no error: one that is lost just now is found lost by the statement it was opened for.
  const answered = await run<{ session: number }>(asked).catch(() => null);
  const session = answered?.rows[0]?.session;
  if (session === undefined) return;
  connection.executeQuery = async (statement) => {
    const signal = signals.get(statement);
    if (!signal) return run(statement);
    signal.throwIfAborted();
    let cancelled: Promise<void> | undefined;
    const giveUp = () => {
      cancelled = cancel(session);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    try {
      return await run(statement);
    } finally {
      signal.removeEventListener('abort', giveUp);
      // Why waited for: the session goes to the next statement then, which nobody wants to end.
      await cancelled;
    }
  };
}
