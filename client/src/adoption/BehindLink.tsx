import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { noAdoptionFilter } from '../filter/adoption-search';
import type { Search } from '../filter/search';
import { useWords } from '../words/useWords';

interface Props {
  /** What the list of adoptions is narrowed to. */
  to: Search;
  label?: string;
  className?: string;
  children: ReactNode;
}

/** From a number to the adoptions behind it, further down on the same page. */
export const BehindLink = ({ to, label, className, children }: Props) => {
  const { lang } = useWords();
  return (
    <Link
      to="/$lang/adopsi"
      params={{ lang }}
      hash="daftar"
      search={(before: Search) => ({ ...before, ...noAdoptionFilter, angka: undefined, ...to })}
      className={className}
      aria-label={label}
    >
      {children}
    </Link>
  );
};
