import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { StateMark } from './StateMark';
import { countOf, type StateCounts, states } from './states';

/** The four states with mark, count, word and meaning. */
export const StateLegend = ({ counts }: { counts: StateCounts }) => {
  const { t } = useWords();
  const { count } = useFormats();
  return (
    <ul className="legend">
      {states.map((state) => (
        <li key={state}>
          <StateMark state={state} size={20} />
          <b>
            {count(countOf(counts, state))} <small>{t(`state.${state}`)}</small>
          </b>
          <span>{t(`state.hint.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
};

/** The same four in one quiet line, for small figures. */
export const StateLine = ({
  counts,
  className = '',
}: {
  counts: StateCounts;
  className?: string;
}) => {
  const { t } = useWords();
  const { count } = useFormats();
  return (
    <ul className={`stateline ${className}`}>
      {states.map((state) => (
        <li key={state} className="st">
          <StateMark state={state} />
          <span>
            {t(`state.${state}`)} {count(countOf(counts, state))}
          </span>
        </li>
      ))}
    </ul>
  );
};
