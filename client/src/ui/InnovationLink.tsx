import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { agencyKey, useFacts } from '../filter/facts';
import type { Search } from '../filter/search';
import { useWords } from '../words/useWords';

interface Props {
  innovation: { code: string; government: string };
  className?: string;
  children: ReactNode;
}

/** Opens one innovation on the same day. */
export const InnovationLink = ({ innovation, className, children }: Props) => {
  const { lang } = useWords();
  const facts = useFacts();
  const place: string = `/${lang}/inovasi/${encodeURIComponent(agencyKey(innovation, facts))}`;
  return (
    <Link to={place} search={(before: Search) => ({ per: before.per })} className={className}>
      {children}
    </Link>
  );
};
