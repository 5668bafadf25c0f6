/** The selected after one was pressed; with shift, all between it and the one pressed before it. */
export const toggled = (
  selected: readonly string[],
  order: readonly string[],
  key: string,
  from: string | null,
): string[] => {
  const on = !selected.includes(key);
  const start = from === null ? -1 : order.indexOf(from);
  const end = order.indexOf(key);
  const keys =
    start < 0 || end < 0 ? [key] : order.slice(Math.min(start, end), Math.max(start, end) + 1);
  return withAll(selected, keys, on);
};

/** The selected with all of these, or without any of them. */
export const withAll = (
  selected: readonly string[],
  keys: readonly string[],
  on: boolean,
): string[] => {
  const rest = selected.filter((each) => !keys.includes(each));
  return on ? [...rest, ...keys] : rest;
};
