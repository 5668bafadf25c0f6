import { noEventFilter } from '../filter/facilitation-search';
import { useFilter } from '../filter/useFilter';
import { useWords } from '../words/useWords';

/** Why nothing is shown, and one tap to see all again. */
export const EmptyEvents = () => {
  const { t } = useWords();
  const { search, change } = useFilter();
  return (
    <div className="note empty" role="status">
      <p>
        <b>{t('list.empty')}</b> {search.jenis && t('facilitation.events.emptyComers')}
      </p>
      <div className="acts">
        <button type="button" className="btn pri" onClick={() => change(noEventFilter)}>
          {t('list.clear')}
        </button>
      </div>
    </div>
  );
};
