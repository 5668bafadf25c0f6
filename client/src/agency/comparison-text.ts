import { formatsOf } from '../format/formats';
import type { BesideItsKindQuery } from '../gql/graphql';
import type { Wordbook } from '../words/useWords';

export type Beside = NonNullable<BesideItsKindQuery['agencyComparison']>;
export type Compared = Beside['rows'][number];
export type ComparedAgency = Beside['agencies'][number];
type By = Compared['by'];

const shares: ReadonlySet<By> = new Set<By>(['MEASURED', 'EVIDENCE']);

/** What one agency of the kind has by a measure; null is not known. */
export const valueIn = (agency: ComparedAgency, by: By): number | null =>
  ({
    COUNTING: agency.counting,
    IN_USE: agency.inUse,
    ADOPTED: agency.adopted,
    ADOPTED_BY_OTHERS: agency.adoptedByOthers,
    MEASURED: agency.measured.value,
    EVIDENCE: agency.evidence?.value ?? null,
    AWARDS: agency.awards || null,
    DAYS_WITHOUT: agency.daysWithout,
  })[by];

/** A value in its own unit; a dash where it is not known. */
export const amountText = (by: By, value: number | null, { lang }: Wordbook): string => {
  if (value === null) return '–';
  const { percent, decimal } = formatsOf(lang);
  return shares.has(by) ? percent(value) : decimal(value);
};

/** The agency's own value with its parts, where it is a share. */
export const ownText = (row: Compared, own: ComparedAgency | undefined, book: Wordbook): string => {
  const { count } = formatsOf(book.lang);
  const ratio =
    row.by === 'MEASURED' ? own?.measured : row.by === 'EVIDENCE' ? own?.evidence : null;
  if (row.value === null) {
    const has = row.by === 'DAYS_WITHOUT' && own?.state === 'COVERED';
    return book.t(has ? 'beside.notWithout' : 'beside.unknown');
  }
  if (!ratio) return amountText(row.by, row.value, book);
  return book.t('ratio.parts', {
    numerator: count(ratio.numerator),
    denominator: count(ratio.denominator),
  });
};

/** "ke-3 dari 18": its position among those whose value is known. */
export const positionText = (row: Compared, total: number, { t, lang }: Wordbook): string => {
  const { count } = formatsOf(lang);
  if (row.known === 0) return t('beside.unknownAll');
  if (row.position === null) {
    return t('beside.few', { known: count(row.known), total: count(total) });
  }
  const said = { position: count(row.position), known: count(row.known) };
  return t(row.equals > 0 ? 'beside.equal' : 'beside.position', said);
};

export interface Dot {
  /** Where it lies between the least and the most, from 0 to 100. */
  x: number;
  own: boolean;
  /** How many lie on the same spot. */
  count: number;
}

/** One spot for each value, from the least of the kind to the most; a single value lies in the middle. */
export const dotsOf = (row: Compared, agencies: readonly ComparedAgency[]): Dot[] => {
  const spots = new Map<number, number>();
  for (const agency of agencies) {
    const value = valueIn(agency, row.by);
    if (value !== null) spots.set(value, (spots.get(value) ?? 0) + 1);
  }
  return [...spots].map(([value, count]) => ({
    x: placeOf(row, value),
    own: value === row.value,
    count,
  }));
};

export const placeOf = ({ least, most }: Compared, value: number): number => {
  if (least === null || most === null || most === least) return 50;
  return ((value - least) / (most - least)) * 100;
};
