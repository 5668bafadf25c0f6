/**
 * How many lists and objects of a value stand inside one another; 0 where it is neither. Why level by
 * level: values come from outside, and one that is nested ten thousand times would break off whoever
 * walks it by calling himself.
 */
export function nestingOf(value: unknown): number {
  let nesting = 0;
  for (let level = held([value]); level.length > 0; level = held(level.flatMap(Object.values))) {
    nesting += 1;
  }
  return nesting;
}

const held = (values: readonly unknown[]): object[] =>
  values.filter((each): each is object => typeof each === 'object' && each !== null);
