/** As many as the server takes in the value of one variable. */
const mostLevels = 30;

/**
 * What can be the variables of a query: an object without endless nesting. Why that: whatever writes
 * a value as JSON again goes down into it, and a link or a file may hold one that is deep enough to
 * make it fail.
 */
export const variablesIn = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => isWithin(each, mostLevels))
    ? (value as Record<string, unknown>)
    : null;

/** Lists and objects inside one another, no more than so many. */
const isWithin = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((each) => isWithin(each, levels - 1)));

/** The same from its text. */
export const variablesFrom = (text: string): Record<string, unknown> | null => {
  try {
    return variablesIn(JSON.parse(text));
  } catch {
    return null;
  }
};
