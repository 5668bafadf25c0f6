import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import type { Figure } from './figure';
import { figureLink } from './figure-query';

interface Props extends Pick<Figure, 'document' | 'variables'> {
  /** What the query is of, for those who hear the page. */
  label: string;
}

/** Opens the query behind what has no sheet of its own on the page for analysts, in this tab. */
export const OpenQuery = ({ document, variables, label }: Props) => {
  const book = useWords();
  const { history } = useRouter();
  const address = figureLink({ document, variables }, book);
  const open = (event: MouseEvent) => {
    // A new tab or window is for the browser to open.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.push(address);
  };
  const name = `${book.t('figure.analyst')}: ${label}`;
  return (
    <a
      href={address}
      className="btn icon no-print"
      onClick={open}
      aria-label={name}
      title={book.t('figure.analyst')}
    >
      <Icon name="code" size={20} />
    </a>
  );
};
