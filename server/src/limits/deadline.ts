import { GoneError, TimeoutError } from '../graphql/errors.js';
import { limits } from './limits.js';

/** How to stop what waits for the end of each request. */
const stops = new WeakMap<AbortSignal, () => void>();

/**
 * Tells when a request is to end: after some seconds, or when whoever asked has left. The reason is the
 * error that is said then.
 */
export function deadline(left: AbortSignal, seconds = limits.seconds): AbortSignal {
  const ending = new AbortController();
  const late = setTimeout(() => ending.abort(new TimeoutError()), seconds * 1_000);
  late.unref();
  const end = () => ending.abort(new GoneError());
  stops.set(ending.signal, () => {
    clearTimeout(late);
    left.removeEventListener('abort', end);
  });
  if (left.aborted) end();
  else left.addEventListener('abort', end, { once: true });
  return ending.signal;
}

/**
 * Once a request is answered, its time no longer runs. Why it no longer listens either: one who asks for
 * page after page leaves once, and would be listened to as often as there are pages.
 */
export function stopTimer(ending: AbortSignal): void {
  stops.get(ending)?.();
}
