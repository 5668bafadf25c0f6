import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';

/** That the list is compared with another day, and the way out; or why it can not be. */
export const ComparedChip = () => {
  const { t } = useWords();
  const { day, longDay } = useFormats();
  const { search, change } = useFilter();
  const facts = useFacts();
  if (!search.banding || !facts) return null;
  const name = t('compare.chip', { day: day(search.banding) });
  return (
    <div className="chips comparedchip no-print">
      <button
        type="button"
        className="btn on"
        aria-label={t('filtered.clear', { filter: name })}
        onClick={() => change({ banding: undefined })}
      >
        {name}
        <Icon name="close" size={16} />
      </button>
      {search.banding < facts.firstDay && (
        <p role="status">
          {t('changes.before', { day: longDay(search.banding), first: longDay(facts.firstDay) })}
        </p>
      )}
    </div>
  );
};
