import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { type Address, useChange } from './useAddress';

const none: readonly string[] = [];
let parts = none;
/** As much of a part as a notice can hold. */
const longestPart = 120;
const listeners = new Set<() => void>();

const become = (next: readonly string[]) => {
  parts = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the address said that is not understood, as `name=value`: told until a reader closes it. */
export const dropped = {
  tell: (whole: string) => {
    const part = whole.slice(0, longestPart);
    if (!parts.includes(part)) become([...parts, part]);
  },
  close: () => become(none),
};

export const useTold = (): readonly string[] =>
  useSyncExternalStore(
    subscribe,
    () => parts,
    () => none,
  );

/**
 * Takes a part out of the address that the data do not know, and has it told; null as long as there is
 * none. Whoever knows the list that a part is from says so.
 */
export const useDropped = (
  part: string | null,
  instead: Parameters<Address['change']>[0],
): void => {
  const change = useChange();
  const drop = useEffectEvent((said: string) => {
    dropped.tell(said);
    change(instead, { replace: true });
  });
  // Why only on this: while the address changes the page is drawn again and again, and a drop on each
  // drawing would never end.
  useEffect(() => {
    if (part !== null) drop(part);
  }, [part]);
};
