import { useFilter } from '../filter/useFilter';
import { useKinds } from '../filter/useKinds';
import type { FacilitationFilter } from '../gql/graphql';
import { eventFilterOf } from './event-filter';

export interface EventQuestion {
  asOf: string | undefined;
  within: string | undefined;
  filter: FacilitationFilter | undefined;
}

/**
 * What the address asks of the events; the chart and the list ask the same. Not ready until the kinds that
 * it names are known.
 */
export const useEventQuestion = (): { question: EventQuestion; ready: boolean } => {
  const { search, asOf, within } = useFilter();
  const { kinds, ready } = useKinds();
  return { question: { asOf, within, filter: eventFilterOf(search, kinds) }, ready };
};
