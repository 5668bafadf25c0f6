import { useFacts } from '../filter/facts';
import { governmentOf } from '../filter/government';
import { useSeveralShown } from '../filter/usePlace';
import { useWords } from '../words/useWords';

interface Props {
  code: string;
  className?: string;
  /** On the page of one record, which stands alone: wherever the data hold several governments. */
  always?: boolean;
}

/** Whose record it is, where records of several governments stand in one list. */
export const GovernmentName = ({ code, className = 'sub', always = false }: Props) => {
  const { say } = useWords();
  const facts = useFacts();
  const several = useSeveralShown();
  const isSaid = always ? (facts?.governments.length ?? 0) > 1 : several;
  const government = isSaid && facts && governmentOf(facts.governments, code);
  return government ? <span className={className}>{say(government.name)}</span> : null;
};
