import type { CopyCandidate } from '../figure/could-copy';
import { agencyKey, type Facts } from '../filter/facts';
import { formatsOf } from '../format/formats';
import type { Wordbook } from '../words/useWords';
import { type Ready, readyProof } from './ready';

type Named = { name: { indonesian: string; english: string } };

interface Around {
  facts: Facts | null;
  /** The day of the data that the letter rests on. */
  day: string;
}

/** The page of an innovation, as it is sent to others. */
const pageOf = (
  innovation: { code: string; government: string },
  facts: Facts | null,
  { lang }: Wordbook,
): string => `${window.location.origin}/${lang}/inovasi/${agencyKey(innovation, facts)}`;

/** A letter that offers an innovation to other agencies; nothing is sent from here. */
export const offerText = (row: Ready, { facts, day }: Around, book: Wordbook): string => {
  const { t, say, lang } = book;
  const { longDay, dated } = formatsOf(lang);
  const { award, indicator } = readyProof(row, book);
  const owner = row.owner ? say(row.owner.name) : t('agency.ownerBasis.UNKNOWN');
  const isKnown = row.since !== null && row.basis !== 'KNOWN_ON';
  const said = [
    isKnown && row.since
      ? t('adoption.draft.since', { day: dated(row.since, row.sincePrecision) })
      : t('adoption.draft.inUse'),
    award !== null && t('adoption.draft.award', { award }),
    indicator !== null && t('adoption.draft.measured', { indicator }),
    row.check !== 'CHECKED' && t('adoption.draft.unchecked'),
    // Why: without a single adoption on record, that nobody uses it is not known.
    (facts?.records.adoptions ?? 0) > 0 && t('adoption.draft.unused', { day: longDay(day) }),
  ];
  return t('adoption.draft.offer', {
    title: say(row.title),
    owner,
    facts: said.filter(Boolean).join(' '),
    link: pageOf(row, facts, book),
  });
};

/** A letter that proposes to an agency what it could copy: whether it wants to is for it to say. */
export const requestText = (
  agency: Named,
  { innovation }: CopyCandidate,
  { facts, day }: Around,
  book: Wordbook,
): string => {
  const { t, say, lang } = book;
  return t('adoption.draft.request', {
    agency: say(agency.name),
    owner: innovation.owner ? say(innovation.owner.name) : t('adoption.draft.ownerUnknown'),
    title: say(innovation.title),
    day: formatsOf(lang).longDay(day),
    note: innovation.check === 'CHECKED' ? '' : ` ${t('adoption.draft.unchecked')}`,
    link: pageOf(innovation, facts, book),
  });
};
