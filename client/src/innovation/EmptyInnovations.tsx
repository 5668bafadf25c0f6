import { noInnovationFilter } from '../filter/innovation-search';
import { useFilter } from '../filter/useFilter';
import { useWords } from '../words/useWords';
import { usedFilters } from './innovation-choices';
import { useInnovationChoices } from './useInnovationChoices';

/** Why nothing is shown, and one tap to see all again. */
export const EmptyInnovations = () => {
  const { t } = useWords();
  const { main, more } = useInnovationChoices();
  const { search, change } = useFilter();
  const used = usedFilters(search, [...main, ...more]);
  return (
    <div className="note empty" role="status">
      <p>
        <b>{t(used.length > 0 ? 'list.empty' : 'innovations.titleNone')}</b>{' '}
        {used.length > 0 &&
          t('list.emptyHint', { filters: used.map(({ name }) => name).join('; ') })}
      </p>
      {used.length > 0 && (
        <div className="acts">
          <button type="button" className="btn pri" onClick={() => change(noInnovationFilter)}>
            {t('list.clear')}
          </button>
          {used.length > 1 &&
            used.map(({ name, clear }) => (
              <button key={name} type="button" className="btn" onClick={() => change(clear)}>
                {t('list.clearOne', { filter: name })}
              </button>
            ))}
        </div>
      )}
    </div>
  );
};
