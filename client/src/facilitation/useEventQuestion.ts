import { useFacts } from '../filter/facts';
import { readKinds } from '../filter/kinds';
import { useFilter } from '../filter/useFilter';
import type { FacilitationFilter } from '../gql/graphql';
import { eventFilterOf } from './event-filter';

export interface EventQuestion {
  asOf: string | undefined;
  within: string | undefined;
  filter: FacilitationFilter | undefined;
}

/** What the address asks of the events; the chart and the list ask the same. */
export const useEventQuestion = (): EventQuestion => {
  const facts = useFacts();
  const { search, asOf, within } = useFilter();
  const { kinds } = readKinds(search.jenis, facts?.kinds ?? []);
  return { asOf, within, filter: eventFilterOf(search, kinds) };
};
