import { mostSelected, theSelected } from '../filter/overview-search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import type { Selection } from './useSelection';

/** What can be done with the selected, while there are any. */
export const SelectionBar = ({ selection }: { selection: Selection }) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { change } = useFilter();
  const many = selection.keys.length;
  if (many === 0) return null;
  return (
    <section className="selbar no-print" aria-label={t('order.chosen')}>
      <b role="status">{t('remind.selected', { count: many, value: count(many) })}</b>
      <span className="selhint">
        {many < mostSelected ? t('remind.hint') : t('remind.most', { count: count(mostSelected) })}{' '}
        <span className="keys">{t('remind.shift')}</span>
      </span>
      <button type="button" className="btn inv" onClick={() => change({ ingatkan: theSelected })}>
        <Icon name="pen" />
        {t('remind.many', { count: count(many) })}
      </button>
      <button type="button" className="btn ghost" onClick={selection.clear}>
        {t('remind.clear')}
      </button>
    </section>
  );
};
