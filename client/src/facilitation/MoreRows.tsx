import { pagesOf } from '../filter/innovation-search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';

interface Props {
  shown: number;
  total: number;
  /** More than these are not read at once. */
  most: number;
  pageSize: number;
}

/** How many are open is part of the address; replaced, so that Back leaves the list in one step. */
export const MoreRows = ({ shown, total, most, pageSize }: Props) => {
  const { t } = useWords();
  const { count } = useFormats();
  const { search, change } = useFilter();
  if (shown >= total) return null;
  const next = Math.min(pageSize, total - shown, most - shown);
  return (
    <div className="morerows">
      {next > 0 && (
        <button
          type="button"
          className="btn wide no-print"
          onClick={() => change({ tampil: String(pagesOf(search.tampil) + 1) }, { replace: true })}
        >
          {t('innovations.more', { count: next })}
        </button>
      )}
      <p className="small muted">
        {t('innovations.shown', { shown: count(shown), total: count(total) })}{' '}
        {next <= 0 && t('innovations.narrow')}
      </p>
    </div>
  );
};
