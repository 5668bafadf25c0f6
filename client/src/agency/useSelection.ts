import { useRef } from 'react';
import { agencyKey, useFacts } from '../filter/facts';
import { selectionIn } from '../filter/overview-search';
import { useAddress } from '../filter/useAddress';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { toggled, withAll } from './selection';

export interface Selection {
  keys: readonly string[];
  keyOf: (row: Standing) => string;
  isOn: (row: Standing) => boolean;
  /** `extend`: all between this one and the one before. */
  toggle: (row: Standing, extend: boolean) => void;
  setAll: (rows: readonly Standing[], on: boolean) => void;
  clear: () => void;
}

/** Who has none can be reminded of it; the others can not be selected. */
export const canRemind = ({ state }: Pick<Standing, 'state'>): boolean => state !== 'COVERED';

const keysIn = (pilih: string | undefined): string[] => pilih?.split(',') ?? [];

/** Which agencies are selected; it stands in the address, without a step back for each of them. */
export const useSelection = (rows: readonly Standing[]): Selection => {
  const facts = useFacts();
  const { search, change } = useAddress();
  const last = useRef<string | null>(null);
  const keys = keysIn(search.pilih);
  const keyOf = (row: Standing) => agencyKey(row.agency, facts);
  const set = (next: (now: readonly string[]) => readonly string[]) =>
    change(({ pilih }) => ({ pilih: selectionIn(next(keysIn(pilih))) }), { replace: true });
  return {
    keys,
    keyOf,
    isOn: (row) => keys.includes(keyOf(row)),
    toggle: (row, extend) => {
      const key = keyOf(row);
      const from = extend ? last.current : null;
      set((now) => toggled(now, rows.filter(canRemind).map(keyOf), key, from));
      last.current = key;
    },
    setAll: (some, on) => set((now) => withAll(now, some.filter(canRemind).map(keyOf), on)),
    clear: () => set(() => []),
  };
};
