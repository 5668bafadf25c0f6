import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { changeText, type TrailLine, trailTitle } from './trail-text';

/** Who changed what, when, from which value to which; newest first. */
export const TrailList = ({ entries }: { entries: readonly TrailLine[] }) => {
  const book = useWords();
  const { t } = book;
  const { moment } = useFormats();
  return (
    <ul className="records">
      {entries.map((entry) => (
        <li key={`${entry.at}${entry.record}${JSON.stringify(entry.recordKey)}${entry.action}`}>
          <span>
            <b>{trailTitle(entry, book).record}</b> {trailTitle(entry, book).done}
          </span>
          {entry.changes.map((change) => (
            <span key={change.field}>{changeText(change, book)}</span>
          ))}
          <span className="muted">
            {t('trail.by', { by: entry.by, moment: moment(entry.at) })}
            {entry.batch !== null && ` · ${t('trail.batch', { number: entry.batch })}`}
          </span>
        </li>
      ))}
    </ul>
  );
};
