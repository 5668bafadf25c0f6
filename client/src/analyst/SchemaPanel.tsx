import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';

interface Props {
  /** Where the editor's own documentation goes: it knows the schema, and where one is in the query. */
  place: (element: HTMLElement | null) => void;
  close: () => void;
}

/** What can be asked, with descriptions, beside the query. */
export const SchemaPanel = ({ place, close }: Props) => {
  const { t } = useWords();
  return (
    <section className="dk-docs" aria-label={t('analyst.region.schema')}>
      <div className="dk-head">
        <h2>{t('analyst.region.schema')}</h2>
        <button
          type="button"
          className="btn icon push"
          aria-label={t('analyst.schemaClose')}
          onClick={close}
        >
          <Icon name="close" size={20} />
        </button>
      </div>
      <div className="dk-docs-body" ref={place} />
    </section>
  );
};
