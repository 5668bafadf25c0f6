import { useMemo } from 'react';
import {
  type Assumption,
  assumedAlso,
  assumedNoMore,
  mostAssumptions,
  readAssumed,
  writeAssumed,
} from '../filter/index-search';
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
  const put = (next: (now: readonly Assumption[]) => readonly Assumption[]) =>
    change(({ andai: now }) => {
      const all = next(assumedIn(now));
      return { andai: all.length > mostAssumptions ? now : writeAssumed(all) };
    });
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
