import { formatsOf } from '../format/formats';
import type { InnovationEvidenceQuery } from '../gql/graphql';
import { siteOf } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';

type Evidenced = NonNullable<InnovationEvidenceQuery['innovation']>;
type Requirement = Evidenced['kippReadiness']['requirements'][number];

const sinceText = ({ since, sincePrecision, basis }: Evidenced, { t, lang }: Wordbook) => {
  if (!since) return null;
  const { dated } = formatsOf(lang);
  return basis === 'KNOWN_ON'
    ? t('innovation.knownSince', { day: dated(since, 'DAY') })
    : t('innovation.since', { day: dated(since, sincePrecision) });
};

const ageText = (met: boolean | null, evidenced: Evidenced, book: Wordbook) => {
  const since = evidenced.stage === 'IMPLEMENTATION' ? sinceText(evidenced, book) : null;
  return since !== null && met === false
    ? book.t('innovation.evidence.tooYoung', { since })
    : since;
};

const decreeOf = ({ evidence }: Evidenced) => evidence.find(({ kind }) => kind === 'DECREE');

/** What stands behind the tick, in a word or two; where there is none, that it is not on record. */
export const requirementText = (
  { requirement, met }: Requirement,
  evidenced: Evidenced,
  book: Wordbook,
): string => {
  const { t, lang } = book;
  const { kind, reference } = evidenced.source;
  const metOr = (other: string) => (met ? t('innovation.evidence.met') : other);
  const missing = t(`innovation.evidence.${met === null ? 'unknown' : 'notMet'}`);
  switch (requirement) {
    case 'AGE':
      return ageText(met, evidenced, book) ?? missing;
    case 'STAGE':
      return evidenced.stage ? t(`agency.stage.${evidenced.stage}`) : missing;
    case 'OWNER':
      return t(`innovation.evidence.ownerBasis.${evidenced.ownerBasis}`);
    case 'SOURCE':
      return met && kind === 'PAGE' && reference ? siteOf(reference) : metOr(missing);
    case 'SDG':
      return met ? evidenced.sdgs.join(', ') : missing;
    case 'DECREE': {
      const decree = decreeOf(evidenced);
      if (!met || !decree) return missing;
      return (
        decree.number ??
        (decree.datedOn ? formatsOf(lang).day(decree.datedOn) : t('innovation.evidence.met'))
      );
    }
    default:
      return metOr(missing);
  }
};
