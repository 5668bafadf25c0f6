import type { ReactNode } from 'react';
import { type RecordSource, SourceLink } from '../ui/SourceLink';

interface Props {
  name: ReactNode;
  detail: (string | null | false | undefined)[];
  source: RecordSource;
  children?: ReactNode;
}

/** One record of an agency: what it is called, what is known of it, and where that comes from. */
export const RecordItem = ({ name, detail, source, children }: Props) => (
  <li>
    <b>{name}</b>
    {children}
    <span className="muted">{detail.filter(Boolean).join(' · ')}</span>
    <span className="small">
      <SourceLink source={source} />
    </span>
  </li>
);
