import type { ReactNode } from 'react';
import { useFormats } from '../format/useFormats';
import { PartsBlocks } from '../marks/PartsBlocks';
import { AgencyLink } from '../ui/AgencyLink';
import { Arrowed } from '../ui/Arrowed';
import { GovernmentName } from '../ui/GovernmentName';
import { useWords } from '../words/useWords';
import { awardText, resultText } from './result-text';
import type { InnovationRow } from './useInnovationPages';

/** A dash says that nothing is known; a screen reader hears it in words. */
export const Unknown = ({ children }: { children?: ReactNode }) => {
  const { t } = useWords();
  return (
    <>
      <span aria-hidden="true" className="muted">
        –
      </span>
      <span className="sr">{children ?? t('innovations.unknown')}</span>
    </>
  );
};

export const Owner = ({ row }: { row: InnovationRow }) => {
  const { t, say } = useWords();
  const { owner, ownerBasis, government } = row;
  if (!owner) return <span className="muted">{t('agency.ownerBasis.UNKNOWN')}</span>;
  const parent = owner.parent && owner.parent.code !== government ? owner.parent : null;
  return (
    <>
      <AgencyLink agency={owner} className="quietlink">
        {say(owner.name)}
      </AgencyLink>
      {parent && <span className="sub">{say(parent.name)}</span>}
      <GovernmentName code={government} />
      {ownerBasis === 'INFERRED' && <span className="sub">{t('agency.ownerBasis.INFERRED')}</span>}
    </>
  );
};

export const Since = ({ row }: { row: InnovationRow }) => {
  const { t } = useWords();
  const { dated } = useFormats();
  if (!row.since) return <Unknown />;
  if (row.basis !== 'KNOWN_ON') return dated(row.since, row.sincePrecision);
  return (
    <>
      {dated(row.since, 'YEAR')}
      <span aria-hidden="true">*</span>
      <span className="sr"> {t('innovations.knownOn')}</span>
    </>
  );
};

export const EvidenceParts = ({ row }: { row: InnovationRow }) => {
  const { fulfilled, required } = row.kippReadiness;
  return (
    <span className="evid num">
      <PartsBlocks part={fulfilled} whole={required} />
      {fulfilled}/{required}
    </span>
  );
};

export const Result = ({ row }: { row: InnovationRow }) => {
  const book = useWords();
  const { t, say } = book;
  const { nodes, totalCount } = row.outcomes;
  const [first] = nodes;
  if (!first) return <Unknown>{t('innovations.noResult')}</Unknown>;
  return (
    <>
      <Arrowed text={resultText(first, book)} />
      <span className="sub">
        {say(first.indicator)}
        {totalCount > 1 && ` ${t('innovations.others', { count: totalCount - 1 })}`}
      </span>
    </>
  );
};

export const Award = ({ row }: { row: InnovationRow }) => {
  const book = useWords();
  const [first, ...others] = row.recognitions.nodes;
  if (!first) return <Unknown>{book.t('innovations.noAward')}</Unknown>;
  return (
    <>
      {awardText(first, book)}
      {others.length > 0 && ` ${book.t('innovations.others', { count: others.length })}`}
    </>
  );
};
