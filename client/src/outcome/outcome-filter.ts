import { type Kind, readKinds } from '../filter/kinds';
import { type Change, changeOf, outcomeOrderOf } from '../filter/outcome-search';
import type { Search } from '../filter/search';
import type { OutcomeFilter, OutcomeLineOrder } from '../gql/graphql';

const changes: Change[] = ['IMPROVED', 'UNCHANGED', 'WORSE'];

/** Which indicators the address narrows the page to; nothing where it does not. */
export const outcomeFilterOf = (search: Search, known: readonly Kind[]): OutcomeFilter => {
  const kinds = readKinds(search.jenis, known).kinds.map(({ code }) => code);
  const innovation = {
    ...(search.tema ? { themes: [search.tema] } : {}),
    ...(kinds.length > 0 ? { owner: { kinds } } : {}),
  };
  return {
    ...(search.ukuran ? { units: [search.ukuran] } : {}),
    ...(Object.keys(innovation).length > 0 ? { innovation } : {}),
  };
};

export const comparedBy = (filter: OutcomeFilter, comparisons: Change[] = changes) => ({
  ...filter,
  comparisons,
});

/** Those that lack the value from before or the one after it, so that nothing can be compared. */
export const notCompared = (filter: OutcomeFilter): OutcomeFilter => ({
  ...filter,
  not: { comparisons: changes },
});

/** Which changes the page shows; those for the worse stand beside those for the better. */
export const shownChanges = ({ perubahan }: Search): Change[] =>
  perubahan ? [changeOf(perubahan)] : ['IMPROVED', 'WORSE'];

/** The order of the lines: of changes, each kind begins with its largest. */
export const lineOrder = (urut: Search['urut'], change: Change): OutcomeLineOrder => {
  const order = outcomeOrderOf(urut);
  if (order !== 'CHANGE') return order;
  return change === 'WORSE' ? 'MOST_WORSENED' : 'MOST_IMPROVED';
};

/** Whether anything narrows the page. */
export const isNarrowed = ({ ukuran, tema, perubahan, jenis }: Search): boolean =>
  [ukuran, tema, perubahan, jenis].some((value) => value !== undefined);
