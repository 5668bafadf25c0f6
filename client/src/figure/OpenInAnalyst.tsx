import { useRouter } from '@tanstack/react-router';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import type { Figure } from './figure';
import { figureLink } from './figure-query';
import { useOpening } from './useOpening';

interface Left {
  /** The place in the history of the tab that was left. */
  place: string | undefined;
  figure: string;
}

// Why outside: the sheet is gone with its page, and whoever comes back is to find the focus where it was.
let left: Left | null = null;

/** Opens the query of a figure on the page for analysts, in this tab: Back leads to the sheet again. */
export const OpenInAnalyst = ({ figure }: { figure: Figure }) => {
  const book = useWords();
  const { history } = useRouter();
  const place = history.location.state.__TSR_key;
  const address = figureLink(figure, book);
  const open = useOpening(address, () => {
    left = { place, figure: figure.name };
  });
  const isBack = left !== null && left.place === place && left.figure === figure.name;
  const text = book.t('figure.analyst');
  return (
    <a
      href={address}
      className="btn flat"
      onClick={open}
      aria-label={`${text}: ${figure.label}`}
      data-autofocus={isBack || undefined}
    >
      <Icon name="code" />
      {text}
    </a>
  );
};
