import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { nameOf } from './history';
import type { Desk } from './useDesk';
import type { Shelf } from './useShelf';

/** What was run in this browser, the newest first. */
export const HistoryList = ({ desk, shelf }: { desk: Desk; shelf: Shelf }) => {
  const { t } = useWords();
  const { moment } = useFormats();
  if (shelf.history.length === 0) return <p className="dk-hint">{t('analyst.historyNone')}</p>;
  return (
    <>
      <ul>
        {shelf.history.map(({ query, variables, at }) => (
          <li key={at}>
            <button
              type="button"
              className="dk-item"
              onClick={() => desk.open({ query, variables, view: desk.view })}
            >
              {nameOf(query)}
              <small>{moment(at)}</small>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="btn quiet" onClick={shelf.clearHistory}>
        {t('analyst.historyClear')}
      </button>
    </>
  );
};
