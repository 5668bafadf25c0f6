import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { agencyKey, useFacts } from '../filter/facts';
import { keepScope, type Search } from '../filter/search';
import { useWords } from '../words/useWords';

interface Props {
  agency: { code: string; government: string };
  className?: string;
  label?: string;
  /** Opens the unit as a unit, judged by what it owns itself. */
  asUnit?: boolean;
  children: ReactNode;
}

/** Opens one agency on the same day and level. */
export const AgencyLink = ({ agency, className, label, asUnit, children }: Props) => {
  const { lang } = useWords();
  const facts = useFacts();
  return (
    <Link
      to="/$lang/perangkat-daerah/$kode"
      params={{ lang, kode: agencyKey(agency, facts) }}
      search={(before: Search) => ({
        ...keepScope(before),
        tingkat: asUnit ? 'unit' : before.tingkat,
      })}
      className={className}
      aria-label={label}
    >
      {children}
    </Link>
  );
};
