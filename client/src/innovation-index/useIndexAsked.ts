import { useMemo } from 'react';
import {
  type Assumption,
  assumedAlso,
  assumedNoMore,
  mostAssumptions,
  readAssumed,
  writeAssumed,
} from '../filter/index-search';
import { useAddress } from '../filter/useAddress';
import { useFilter } from '../filter/useFilter';

const assumedIn = (andai: string | undefined): Assumption[] =>
  andai ? (readAssumed(andai) ?? []) : [];

/** What the address asks of the index, and how its assumptions change. */
export const useIndexAsked = () => {
  const { search, asOf, within, change } = useFilter();
  const { andai, tahun } = search;
  const list = useMemo(() => assumedIn(andai), [andai]);
  const year = tahun === undefined ? undefined : Number(tahun);
  const judged = useMemo(() => ({ asOf, within, year }), [asOf, within, year]);
  const variables = useMemo(
    () => ({ ...judged, assumed: list.length > 0 ? list : undefined }),
    [judged, list],
  );
  const address = useAddress();
  /** Why of this very moment: two presses in a row are two assumptions. */
  const put = (next: (now: readonly Assumption[]) => readonly Assumption[]) =>
    change({ andai: writeAssumed(next(assumedIn(address.search.andai))) });
  return {
    /** What every question about the index asks for. */
    judged,
    /** The same with what is assumed. */
    variables,
    assumptions: list as readonly Assumption[],
    full: list.length >= mostAssumptions,
    assume: (assumption: Assumption) => put((now) => assumedAlso(now, assumption)),
    drop: (assumption: Assumption) => put((now) => assumedNoMore(now, assumption)),
    reset: () => change({ andai: undefined }),
  };
};
