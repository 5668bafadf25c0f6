import { ArgumentLimitError } from './limit-error.js';
import { limits } from './limits.js';

/** A text, or a list of them, none of them longer than it may be. */
export function checkText(value: unknown, argument: readonly string[]): void {
  for (const each of Array.isArray(value) ? value : [value]) {
    if (typeof each !== 'string' || each.length <= limits.textLength) continue;
    throw new ArgumentLimitError(argument, `Expected at most ${limits.textLength} characters.`, {
      limit: 'textLength',
      allowed: limits.textLength,
      requested: each.length,
    });
  }
}
