import { noAdoptionFilter } from '../filter/adoption-search';
import { useFilter } from '../filter/useFilter';
import { useWords } from '../words/useWords';

/** Nothing fits, and one tap to see all again. */
export const EmptyAdoptions = () => {
  const { t } = useWords();
  const { change } = useFilter();
  return (
    <div className="note empty" role="status">
      <p>
        <b>{t('list.empty')}</b> {t('adoption.list.emptyHint')}
      </p>
      <div className="acts">
        <button type="button" className="btn pri" onClick={() => change(noAdoptionFilter)}>
          {t('list.clear')}
        </button>
      </div>
    </div>
  );
};
