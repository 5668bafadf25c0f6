import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { agencyKey, useFacts } from '../filter/facts';
import { keepScope } from '../filter/search';
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
  return (
    <Link
      to="/$lang/inovasi/$kode"
      params={{ lang, kode: agencyKey(innovation, facts) }}
      search={keepScope}
      className={className}
    >
      {children}
    </Link>
  );
};
