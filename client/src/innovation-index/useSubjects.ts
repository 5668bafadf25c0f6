import { useMemo } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import {
  AssumableInnovationsDocument,
  IndexEntriesDocument,
  IndexIndicatorsDocument,
  type InnovationFilter,
} from '../gql/graphql';
import type { Wording } from '../words/useWords';
import { useIndexAsked } from './useIndexAsked';

/** Innovations of which a level can be assumed; those that are not listed are found by their words. */
export interface Subjects {
  rows: readonly { code: string; title: Wording }[];
  total: number;
  /** Whether the words were not looked for yet. */
  waiting: boolean;
}

const mostListed = 100;

/** Of the government that is judged, those for which the filter holds; nothing is asked without one. */
const useInnovations = (filter: InnovationFilter | null) => {
  const { variables, judged } = useIndexAsked();
  const { data } = useAnswer(IndexIndicatorsDocument, variables);
  const within = data?.innovationIndex.government.government;
  return useAnswer(
    AssumableInnovationsDocument,
    { asOf: judged.asOf, within, filter, first: mostListed },
    filter !== null && within !== undefined,
  );
};

/** The innovations of the index, its best first; with words those that have them, counted or not. */
export const useSubjects = (text: string): Subjects & { entered: number; all: number } => {
  const { judged } = useIndexAsked();
  const { data } = useAnswer(IndexEntriesDocument, { ...judged, first: mostListed });
  const filter = useMemo(
    () => (text === '' ? null : { search: text, not: { checks: ['REJECTED' as const] } }),
    [text],
  );
  const found = useInnovations(filter);
  const { rows = [], totalCount: all = 0, enteredCount: entered = 0 } = data?.indexEntries ?? {};
  if (filter === null) {
    const listed = rows.map(({ innovation }) => innovation);
    return { rows: listed, total: all, waiting: false, entered, all };
  }
  const { nodes = [], totalCount: total = 0 } = found.data?.innovations ?? {};
  return { rows: nodes, total, waiting: found.old || found.loading, entered, all };
};

/** What innovations are called, wherever in the list they stand; nothing until that is known. */
export const useSubjectNames = (codes: readonly string[]) => {
  const { judged } = useIndexAsked();
  const { data } = useAnswer(IndexEntriesDocument, { ...judged, first: mostListed });
  const listed = data?.indexEntries.rows.map(({ innovation }) => innovation);
  const others = listed && codes.filter((code) => !listed.some((each) => each.code === code));
  const found = useInnovations(others && others.length > 0 ? { codes: others } : null);
  const known = [...(listed ?? []), ...(found.data?.innovations.nodes ?? [])];
  return (code: string): Wording | undefined => known.find((each) => each.code === code)?.title;
};
