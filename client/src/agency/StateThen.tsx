import { StateLabel } from '../marks/StateMark';
import type { State } from '../marks/states';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';

interface Props {
  /** How it stood then; null where it was not counted, undefined while it is asked. */
  before: State | null | undefined;
  after: State;
}

/** How an agency stood on the other day, and that it changed, where it did. */
export const StateThen = ({ before, after }: Props) => {
  const { t } = useWords();
  if (before === undefined) return <span className="muted">…</span>;
  if (before === after) return <span className="muted">{t('compare.same')}</span>;
  return (
    <span className="statethen">
      {before ? (
        <StateLabel state={before} />
      ) : (
        <span className="muted">{t('compare.notThen')}</span>
      )}
      <Icon name="arrow" size={16} />
      <span className="sr">{t(`state.${after}`)}</span>
    </span>
  );
};
