import { useWords } from '../words/useWords';

interface Props {
  going: 'still' | 'busy' | 'failed';
  more: () => void;
  /** What the button says: how many are shown of how many. */
  label: string;
}

/** Fetches what follows in a list; a failure is said beside it, and the same button tries again. */
export const MoreButton = ({ going, more, label }: Props) => {
  const { t } = useWords();
  return (
    <div className="morebar no-print">
      <button type="button" className="btn" onClick={more} disabled={going === 'busy'}>
        {going === 'busy' ? t('app.loading') : label}
      </button>
      <span role="status" className={going === 'failed' ? 'small late' : 'sr'}>
        {going === 'failed' ? t('trail.moreFailed') : ''}
      </span>
    </div>
  );
};
