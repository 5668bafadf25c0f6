import { GoneError, TimeoutError } from '../graphql/errors.js';
import { limits } from './limits.js';

const timers = new WeakMap<AbortSignal, NodeJS.Timeout>();

/**
 * Tells when a request is to end: after some seconds, or when whoever asked has left. The reason is the
 * error that is said then.
 */
export function deadline(left: AbortSignal, seconds = limits.seconds): AbortSignal {
  const ending = new AbortController();
  const late = setTimeout(() => ending.abort(new TimeoutError()), seconds * 1_000);
  late.unref();
  timers.set(ending.signal, late);
  const end = () => ending.abort(new GoneError());
  if (left.aborted) end();
  else left.addEventListener('abort', end, { once: true });
  return ending.signal;
}

/** Once a request is answered, its time no longer runs. */
export function stopTimer(ending: AbortSignal): void {
  clearTimeout(timers.get(ending));
}
