// Why with endings: what runs every example on real data reads this list outside of a bundler, too.
import { analysts } from './examples/analysts.js';
import type { Example } from './examples/example.js';
import { leaders } from './examples/leaders.js';
import { orta } from './examples/orta.js';

/** Every example, in the order in which they are listed. */
export const examples: readonly Example[] = [...leaders, ...orta, ...analysts];

/** The day so many days before another. */
const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** The variables that an example is run with at first. */
export function usualVariables(
  { variables, daysBack = {} }: Example,
  today: string,
): Record<string, unknown> {
  const days = Object.entries(daysBack).map(([name, days]) => [name, dayBefore(today, days)]);
  return { ...variables, ...Object.fromEntries(days) };
}

/**
 * The text of an example in a language. The texts ask for names in Indonesian; whoever reads English is
 * shown those in English, and nothing else differs.
 */
export const inLanguage = (text: string, lang: 'id' | 'en'): string =>
  lang === 'id' ? text : text.replace(/\bindonesian\b/g, 'english');
