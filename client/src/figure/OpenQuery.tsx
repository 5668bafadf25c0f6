import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import type { Figure } from './figure';
import { figureLink } from './figure-query';
import { useOpening } from './useOpening';

interface Props extends Pick<Figure, 'document' | 'variables'> {
  /** What the query is of, for those who hear the page. */
  label: string;
}

/** Opens the query behind what has no sheet of its own on the page for analysts, in this tab. */
export const OpenQuery = ({ document, variables, label }: Props) => {
  const book = useWords();
  const address = figureLink({ document, variables }, book);
  const open = useOpening(address);
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
