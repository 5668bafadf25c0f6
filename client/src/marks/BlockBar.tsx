import type { CSSProperties } from 'react';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { countOf, type StateCounts, stateClass, states, totalOf } from './states';

/** Above this many agencies a block is thinner than the gap beside it. */
const mostBlocks = 120;

interface Props {
  counts: StateCounts;
  small?: boolean;
}

/** One agency, one block: a share that can be counted with the eye. */
export const BlockBar = ({ counts, small }: Props) => {
  const { t } = useWords();
  const { count } = useFormats();
  const shown = states.filter((state) => countOf(counts, state) > 0);
  const plain = totalOf(counts) > mostBlocks;
  const label = t('state.all', {
    covered: count(counts.covered),
    preparing: count(counts.preparing),
    none: count(counts.none),
    unreported: count(counts.unreported),
  });
  return (
    <div
      className={['ubar', small ? 's' : '', plain ? 'plain' : ''].filter(Boolean).join(' ')}
      role="img"
      aria-label={label}
    >
      {shown.map((state) => (
        <i
          key={state}
          className={`f-${stateClass[state]}`}
          style={{ '--n': countOf(counts, state) } as CSSProperties}
        />
      ))}
    </div>
  );
};
