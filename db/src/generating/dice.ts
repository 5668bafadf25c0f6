/** Random numbers that are the same for the same seed, on every machine. */
export interface Dice {
  /** From 0 up to, but never, 1. */
  roll(): number;
  /** A whole number from 0 up to, but never, the given one. */
  below(limit: number): number;
  /** A whole number between two, both possible. */
  between(least: number, most: number): number;
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/** The dice of one part of the data: parts that are named differently roll differently. */
export function diceOf(seed: number, ...part: number[]): Dice {
  let state = part.reduce((mixed, number) => mix(Math.imul(mixed, 31) + number), mix(seed));
  const roll = () => {
    // Mulberry32: small, quick, and good enough for data that only have to look unordered.
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(roll() * limit);
  return {
    roll,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => roll() < share,
    pick: <Item>(items: readonly Item[]) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from');
      return item;
    },
  };
}

/** Draws places of a list so that each comes as often as its weight says. */
export function weightedDraw(weights: readonly number[], dice: Dice): () => number {
  const sums: number[] = [];
  let total = 0;
  for (const weight of weights) {
    total += weight;
    sums.push(total);
  }
  if (total <= 0) throw new RangeError('Nothing has a weight');
  return () => {
    const at = dice.roll() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

export function shuffled<Item>(items: readonly Item[], dice: Dice): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = dice.below(last + 1);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

/** Spreads neighbouring numbers over all 32 bits. */
function mix(number: number): number {
  let bits = (number ^ 0x9e3779b9) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
