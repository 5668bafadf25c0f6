import { useEffect, useState } from 'react';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import { useConnection } from './useConnection';
import './live.css';

const shownFor = 8_000;

/** Says quietly that what is on the screen has changed, over the page and not within it. */
export const LiveNotice = () => {
  const { t } = useWords();
  const { clock } = useFormats();
  const { changedAt } = useConnection();
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    if (changedAt === null) return;
    const timer = setTimeout(() => setOver(changedAt), shownFor);
    return () => clearTimeout(timer);
  }, [changedAt]);
  const isShown = changedAt !== null && over !== changedAt;
  return (
    <p className={isShown ? 'livenews no-print' : 'sr'} role="status">
      {isShown ? t('live.updated', { time: clock(changedAt) }) : ''}
    </p>
  );
};
