import { useFormats } from '../format/useFormats';
import { StateMark } from '../marks/StateMark';
import { countOf, type StateCounts, states } from '../marks/states';
import { useWords } from '../words/useWords';

interface Props {
  before: StateCounts;
  after: StateCounts;
}

/** The four states then and now, and by how much each changed. */
export const NetStates = ({ before, after }: Props) => {
  const { t } = useWords();
  const { count, change } = useFormats();
  return (
    <ul className="netstates" aria-label={t('changes.states')}>
      {states.map((state) => {
        const was = countOf(before, state);
        const is = countOf(after, state);
        return (
          <li key={state}>
            <StateMark state={state} />
            <span>{t(`state.${state}`)}</span>
            <span className="num">{was === is ? count(is) : `${count(was)} → ${count(is)}`}</span>
            <b className="num">{was === is ? t('changes.same') : change(is - was)}</b>
          </li>
        );
      })}
    </ul>
  );
};
