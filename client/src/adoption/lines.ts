import {
  adoptionStageOf,
  isAdoptionStage,
  readCodes,
  type UrlAdoptionStage,
} from '../filter/adoption-search';
import { type Kind, readKinds } from '../filter/kinds';
import type { Search } from '../filter/search';
import { knownPart } from '../format/calendar';
import type { AdoptionLinesQuery, AdoptionLinesQueryVariables } from '../gql/graphql';
import type { Column } from '../tables/csv';
import { sourceText } from '../ui/SourceLink';
import type { Wordbook } from '../words/useWords';
import { partyCodes } from './party';

export type Line = AdoptionLinesQuery['adoptionLines']['rows'][number];
type Asked = Omit<AdoptionLinesQueryVariables, 'asOf' | 'within' | 'first' | 'after'>;

/** The adoptions that count as adopted: applied and not stopped. */
export const inUse: Asked = { stages: ['APPLIED'], alive: true };

const stageAsked = (name: UrlAdoptionStage): Asked =>
  name === 'berhenti' ? { alive: false } : { stages: [adoptionStageOf(name)], alive: true };

const kindCodes = (slugs: string | undefined, known: readonly Kind[]) => {
  const { kinds } = readKinds(slugs, known);
  return kinds.length === 0 ? {} : { kinds: kinds.map(({ code }) => code) };
};

const partyAsked = (
  codes: string | undefined,
  kinds: string | undefined,
  known: readonly Kind[],
) => (codes || kinds ? { ...partyCodes(readCodes(codes)), ...kindCodes(kinds, known) } : undefined);

/**
 * What the address asks of the list. Why only placed ones once agencies are named: such a list stands
 * behind a number of the matrix, which has a cell for those alone.
 */
export const linesAsked = (search: Search, known: readonly Kind[]): Asked => {
  const { asal, ke, jenis, tahap, tahun } = search;
  const origin = partyAsked(asal, search['jenis-asal'], known);
  const adopter = partyAsked(ke, jenis, known);
  return {
    ...(origin && { origin }),
    ...(adopter && { adopter }),
    ...((origin || adopter) && { placed: true }),
    ...(isAdoptionStage(tahap) && stageAsked(tahap)),
    ...(tahun && { reachedOn: { from: `${tahun}-01-01`, to: `${tahun}-12-31` } }),
  };
};

/** How far it came, in a word; given up is said before the stage at which that was. */
export const lineStage = ({ stage, stoppedOn }: Line, { t }: Wordbook): string => {
  const reached = stage ? t(`adoption.stage.${stage}`) : t('adoption.list.noStage');
  return stoppedOn ? t('adoption.list.stoppedAt', { stage: reached }) : reached;
};

/** Who takes it over; a unit is named beside the agency for which it is counted. */
export const adopterText = ({ adopter, recordedAdopter }: Line, { t, say }: Wordbook): string => {
  if (!adopter) return recordedAdopter ? say(recordedAdopter.name) : t('adoption.list.nobody');
  const isUnit = recordedAdopter && recordedAdopter.code !== adopter.code;
  return isUnit
    ? t('adoption.list.through', { agency: say(adopter.name), unit: say(recordedAdopter.name) })
    : say(adopter.name);
};

export const lineColumns = (book: Wordbook): Column<Line>[] => {
  const { t, say } = book;
  return [
    { title: t('file.code'), cell: (row) => row.code },
    { title: t('file.innovation'), cell: (row) => say(row.innovation.title) },
    { title: t('adoption.origin'), cell: (row) => row.origin && say(row.origin.name) },
    { title: t('file.adopter'), cell: (row) => adopterText(row, book) },
    { title: t('file.stage'), cell: (row) => row.stage && t(`adoption.stage.${row.stage}`) },
    {
      title: t('adoption.list.since'),
      cell: ({ reachedOn }) => reachedOn && knownPart(reachedOn.day, reachedOn.precision),
    },
    {
      title: t('adoption.list.stoppedOn'),
      cell: ({ stoppedOn }) => stoppedOn && knownPart(stoppedOn.day, stoppedOn.precision),
    },
    { title: t('file.applied'), cell: (row) => t(row.applied ? 'trend.yes' : 'trend.no') },
    { title: t('adoption.list.proof'), cell: (row) => row.proof },
    { title: t('file.source'), cell: (row) => sourceText(row.source) },
  ];
};
