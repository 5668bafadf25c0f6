import { useState } from 'react';
import { copyText } from '../ui/CopyLink';
import { useWords } from '../words/useWords';

/** Puts a text on the clipboard, and says whether that was done. */
export const CopyText = ({ text, className = 'btn' }: { text: string; className?: string }) => {
  const { t } = useWords();
  const [done, setDone] = useState<{ text: string; ok: boolean } | null>(null);
  const now = done?.text === text ? done : null;
  const copy = () => {
    copyText(text).then(
      () => setDone({ text, ok: true }),
      () => setDone({ text, ok: false }),
    );
  };
  return (
    <span className="dk-copy">
      <button type="button" className={className} onClick={copy}>
        {t('analyst.copy')}
      </button>
      <span role="status" className="small muted">
        {now && t(now.ok ? 'analyst.copied' : 'analyst.copyFailed')}
      </span>
    </span>
  );
};
