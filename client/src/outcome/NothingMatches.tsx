import { noOutcomeFilter } from '../filter/outcome-search';
import { useFilter } from '../filter/useFilter';
import { useWords } from '../words/useWords';

/** Why nothing is shown, and one tap to see all again. */
export const NothingMatches = () => {
  const { t } = useWords();
  const { change } = useFilter();
  return (
    <div className="note empty" role="status">
      <p>
        <b>{t('list.empty')}</b> {t('outcome.filter.empty')}
      </p>
      <div className="acts">
        <button type="button" className="btn" onClick={() => change(noOutcomeFilter)}>
          {t('list.clear')}
        </button>
      </div>
    </div>
  );
};
