import { useWords } from '../words/useWords';
import type { Desk } from './useDesk';

/** The query as plain text: on phones, and where the editor could not be loaded. */
export const PlainEditor = ({ desk, hint }: { desk: Desk; hint?: string }) => {
  const { t } = useWords();
  const lines = desk.query.split('\n').length;
  return (
    <>
      {hint !== undefined && <p className="dk-hint">{hint}</p>}
      <textarea
        className="dk-plain"
        aria-label={t('analyst.editor')}
        value={desk.query}
        rows={Math.min(Math.max(lines, 6), 12)}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        onChange={(event) => desk.change({ query: event.target.value })}
      />
    </>
  );
};
