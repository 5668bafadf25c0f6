import type { ServerResponse } from 'node:http';
import { GoneError, TimeoutError } from '../graphql/errors.js';
import { limits } from './limits.js';

/**
 * Tells when a request is to end: after some seconds, or when whoever asked has left. The reason is the
 * error that is said then.
 */
export function deadlineOf(response: ServerResponse, seconds = limits.seconds): AbortSignal {
  const ending = new AbortController();
  const late = setTimeout(() => ending.abort(new TimeoutError()), seconds * 1_000);
  late.unref();
  response.once('close', () => {
    clearTimeout(late);
    if (!response.writableFinished) ending.abort(new GoneError());
  });
  return ending.signal;
}
