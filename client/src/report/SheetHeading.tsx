import type { ReactNode } from 'react';
import { useWords } from '../words/useWords';

interface Props {
  heading: string;
  beside?: string | undefined;
  menu?: ReactNode;
  /** The block began on the sheet before. */
  continued?: boolean;
}

/** The rule above a block, its heading, and one quiet line at the right end. */
export const SheetHeading = ({ heading, beside, menu, continued = false }: Props) => {
  const { t } = useWords();
  return (
    <div className="sh-head">
      <h3>{continued ? t('report.continued', { heading }) : heading}</h3>
      {beside && !continued && <p className="muted">{beside}</p>}
      {menu}
    </div>
  );
};
