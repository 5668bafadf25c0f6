import { useFacts } from '../filter/facts';
import { readKinds } from '../filter/kinds';
import { type Search, statesOf } from '../filter/search';
import { useFilter } from '../filter/useFilter';
import { useWords } from '../words/useWords';

/** Why nothing is shown, and one tap to see all again. */
export const EmptyList = () => {
  const { t, say } = useWords();
  const facts = useFacts();
  const { search, change } = useFilter();
  const { kinds } = readKinds(search.jenis, facts?.kinds ?? []);
  const used: { name: string; clear: Search }[] = [
    ...(search.cari ? [{ name: `“${search.cari}”`, clear: { cari: undefined } }] : []),
    ...(kinds.length > 0
      ? [{ name: kinds.map((kind) => say(kind.name)).join(', '), clear: { jenis: undefined } }]
      : []),
    ...(search.status
      ? [
          {
            name: (statesOf(search.status) ?? []).map((state) => t(`state.${state}`)).join(', '),
            clear: { status: undefined },
          },
        ]
      : []),
  ];
  return (
    <div className="note empty" role="status">
      <p>
        <b>{t('list.empty')}</b>{' '}
        {used.length > 0 &&
          t('list.emptyHint', { filters: used.map(({ name }) => name).join('; ') })}
      </p>
      <div className="acts">
        {used.length > 0 && (
          <button
            type="button"
            className="btn pri"
            onClick={() => change({ cari: undefined, jenis: undefined, status: undefined })}
          >
            {t('list.clear')}
          </button>
        )}
        {used.length > 1 &&
          used.map(({ name, clear }) => (
            <button key={name} type="button" className="btn" onClick={() => change(clear)}>
              {t('list.clearOne', { filter: name })}
            </button>
          ))}
      </div>
    </div>
  );
};
