import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';

/** The same numbers stand in record.css, which hides what comes behind them. */
const shownAtFirst = { records: 6, outcomes: 3 };

interface Props {
  /** What the list holds: a row each, or a drawing each. */
  of?: keyof typeof shownAtFirst;
  anchor?: string;
  children: ReactNode[];
  /** How many there are, where not all are fetched yet. */
  total?: number;
  /** The way to those not fetched yet; offered once the fetched ones are open. */
  rest?: ReactNode;
}

/**
 * A list of records of which a screen shows the first few; paper shows all. A link to the section
 * opens it, so that what the link means is there to be seen.
 */
export const LongList = ({ of = 'records', anchor, children, total, rest }: Props) => {
  const { t } = useWords();
  const { count } = useFormats();
  const hash = useLocation({ select: (location) => location.hash });
  const id = useId();
  const [open, setOpen] = useState(anchor !== undefined && hash === anchor);
  const isLong = children.length > shownAtFirst[of];
  const more =
    total !== undefined && total > children.length
      ? t('profile.moreOf', { shown: count(children.length), total: count(total) })
      : t('profile.more', { count: count(children.length) });
  const face = open ? t('profile.fewer') : more;
  return (
    <>
      <ul id={id} className={`${of}${isLong && !open ? ' short' : ''}`}>
        {children}
      </ul>
      {isLong && (
        <button
          type="button"
          className="btn quiet no-print"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {face}
        </button>
      )}
      {(open || !isLong) && rest}
    </>
  );
};
