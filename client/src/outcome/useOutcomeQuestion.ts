import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import type { OutcomeFilter } from '../gql/graphql';
import { outcomeFilterOf } from './outcome-filter';

export interface OutcomeQuestion {
  asOf: string | undefined;
  within: string | undefined;
  filter: OutcomeFilter;
}

/** What the address asks of indicators; not ready until the kinds that it names are known. */
export const useOutcomeQuestion = (): { question: OutcomeQuestion; ready: boolean } => {
  const facts = useFacts();
  const { search, asOf, within } = useFilter();
  return {
    question: { asOf, within, filter: outcomeFilterOf(search, facts?.kinds ?? []) },
    ready: facts !== null || search.jenis === undefined,
  };
};
