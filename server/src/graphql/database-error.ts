import { BusyError, InternalError, TimeoutError, UnavailableError } from './errors.js';

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  // The socket of the program's own database, while that starts again.
  'ENOENT',
]);
/** Connection exceptions, too many connections, and a server that stops, crashed or starts. */
const away = /^(08...|53300|57P0[123])$/;
/** What the driver says without a code. */
const lost = /connection terminated|client has encountered a connection error/i;
/** What the pool says when none of its connections came free in time. */
const allTaken = 'timeout exceeded when trying to connect';
const statementCancelled = '57014';

/** Whether an error means that the database is away, as while it restarts. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (unreachable.has(code) || away.test(code))) return true;
  // Why: with several addresses of one host, Node gathers one failure each.
  if (error instanceof AggregateError) return error.errors.every(isUnavailable);
  return lost.test(error.message);
}

/** What the person who asked is told: nothing of the driver's text, which may name rows or files. */
export function saidOf(
  error: unknown,
): BusyError | UnavailableError | TimeoutError | InternalError {
  if (error instanceof Error && error.message === allTaken) return new BusyError();
  if (isUnavailable(error)) return new UnavailableError();
  const { code } = (error ?? {}) as { code?: unknown };
  return code === statementCancelled ? new TimeoutError() : new InternalError();
}
