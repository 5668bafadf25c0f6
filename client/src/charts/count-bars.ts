/** One period with how many there are in it. */
export interface PeriodBar {
  key: string;
  value: number;
  /** What stands under it on the axis; nothing where the axis would get too full. */
  tick: string;
}

/** About as wide as a number of two digits at 14 px. */
const labelRoom = 18;

/**
 * The bars that carry their number: all where each has room, else the highest and the last that is not
 * nothing, which are what a reader looks for.
 */
export const labelledBars = (bars: readonly PeriodBar[], room: number): ReadonlySet<string> => {
  if (room >= labelRoom) return new Set(bars.map(({ key }) => key));
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const highest = bars.findIndex(({ value }) => value === most);
  const last = bars.findLastIndex(({ value }) => value > 0);
  // Why the distance: two numbers in neighbouring bars would run into each other.
  const apart = (last - highest) * room >= labelRoom;
  return new Set([highest, ...(apart ? [last] : [])].flatMap((index) => bars[index]?.key ?? []));
};

/** The bars that have a name under them, so many at most, in even steps. */
export const tickedBars = (bars: readonly PeriodBar[], most: number): string[] => {
  const named = bars.filter(({ tick }) => tick !== '');
  const every = Math.ceil(named.length / most);
  return named.filter((_, index) => index % every === 0).map(({ key }) => key);
};
