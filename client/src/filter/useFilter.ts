import { use } from 'react';
import { ShownContext, type ShownSearch } from './ShownAddress';
import { type Level, levelOf } from './search';
import { type Address, useChange } from './useAddress';

export interface Filter {
  pathname: string;
  search: ShownSearch;
  /** The day asked for; nothing means today, which the server knows. */
  asOf: string | undefined;
  level: Level;
  /** The government that is asked about; nothing means all that the data hold. */
  within: string | undefined;
  change: Address['change'];
}

/** What the address asks for: the only place where the state of a page lives. */
export const useFilter = (): Filter => {
  const { pathname, search } = use(ShownContext);
  return {
    pathname,
    search,
    asOf: search.per,
    level: levelOf(search),
    within: search.pemda,
    change: useChange(),
  };
};
