import { useAnswer } from '../apollo/useAnswer';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { InnovationChoicesDocument } from '../gql/graphql';
import { useWords } from '../words/useWords';
import { mainChoices, moreChoices } from './innovation-choices';

/** What the list can be narrowed by: what is asked for most, and the rest. */
export const useInnovationChoices = () => {
  const book = useWords();
  const facts = useFacts();
  const { asOf, within, search } = useFilter();
  const { data } = useAnswer(InnovationChoicesDocument, { asOf, within });
  return { main: mainChoices(book), more: moreChoices(book, facts, data, search) };
};
