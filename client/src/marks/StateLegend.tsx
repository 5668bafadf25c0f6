import type { ComponentType, ReactNode } from 'react';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { StateMark } from './StateMark';
import { countOf, type State, type StateCounts, states } from './states';

interface Props {
  counts: StateCounts;
  /** Where a state leads to; text alone where it leads nowhere. */
  link?: ComponentType<{ state: State; children: ReactNode }>;
}

/** The four states with mark, count, word and meaning. */
export const StateLegend = ({ counts, link: Into }: Props) => {
  const { t } = useWords();
  const { count } = useFormats();
  return (
    <ul className="legend">
      {states.map((state) => (
        <li key={state}>
          <StateMark state={state} size={20} />
          <b>
            {count(countOf(counts, state))}{' '}
            <small>
              {Into ? <Into state={state}>{t(`state.${state}`)}</Into> : t(`state.${state}`)}
            </small>
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
