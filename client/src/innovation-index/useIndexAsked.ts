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

/** What the address asks of the index, and how its assumptions change. */
export const useIndexAsked = () => {
  const { search, asOf, within, change } = useFilter();
  const { andai, tahun } = search;
  const list = useMemo(() => (andai ? (readAssumed(andai) ?? []) : []), [andai]);
  const year = tahun === undefined ? undefined : Number(tahun);
  const judged = useMemo(() => ({ asOf, within, year }), [asOf, within, year]);
  const variables = useMemo(
    () => ({ ...judged, assumed: list.length > 0 ? list : undefined }),
    [judged, list],
  );
  const put = (next: readonly Assumption[]) => change({ andai: writeAssumed(next) });
  return {
    /** What every question about the index asks for. */
    judged,
    /** The same with what is assumed. */
    variables,
    assumptions: list as readonly Assumption[],
    full: list.length >= mostAssumptions,
    assume: (assumption: Assumption) => put(assumedAlso(list, assumption)),
    drop: (assumption: Assumption) => put(assumedNoMore(list, assumption)),
    reset: () => change({ andai: undefined }),
  };
};
