import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { countOf, type State, type StateCounts, stateClass, states } from './states';

/** One block per peer, by state; the agency itself is framed within its own state. */
export const PeerBlocks = ({ counts, own }: { counts: StateCounts; own: State | null }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const blocks = states.flatMap((state) =>
    Array.from({ length: countOf(counts, state) }, (_, index) => ({
      state,
      own: state === own && index === 0,
      key: `${state}-${index}`,
    })),
  );
  const label = t('state.all', {
    covered: count(counts.covered),
    preparing: count(counts.preparing),
    none: count(counts.none),
    unreported: count(counts.unreported),
  });
  return (
    <div className="peer" role="img" aria-label={label}>
      {blocks.map((block) => (
        <i key={block.key} className={`p-${stateClass[block.state]}${block.own ? ' me' : ''}`} />
      ))}
    </div>
  );
};
