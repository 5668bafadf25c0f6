import { sql } from 'kysely';
import type { Fragment } from './fragment.js';
import { type Words, words } from './measure.js';

/**
 * What the rules of a year say beyond its list of indicators and predicates. A year that is not here can
 * not be simulated: nobody has found how its innovations are averaged, and no weight is made up.
 */
interface IndexRuleOfYear {
  readonly year: number;
  /** The sum over innovations is divided by their number, and by no less than this. */
  readonly leastDivisor: number;
  /** Basic-service affairs that must be served before the number of innovations gives points. */
  readonly affairsNeeded: number | null;
  /** What all indicators of an aspect give at most, by the document that states the rules. */
  readonly spdMaximum: number | null;
  readonly sidMaximum: number | null;
  /** Whether a document of the ministry states all of it. */
  readonly verified: boolean;
  readonly note: Words;
  readonly source: string;
}

const rules: readonly IndexRuleOfYear[] = [
  {
    year: 2023,
    leastDivisor: 10,
    affairsNeeded: null,
    spdMaximum: null,
    sidMaximum: null,
    verified: false,
    note: words(
      'Dari paparan kementerian diketahui predikat dan pembagi tahun 2023 (sedikitnya 10), tetapi bobot indikatornya belum ditemukan. Karena itu indeks tahun ini tidak disimulasikan.',
      'A presentation of the ministry gives the predicates and the divisor of 2023 (10 at least), but the weights of its indicators have not been found. So the index of this year is not simulated.',
    ),
    source: 'https://id.scribd.com/document/654130239/PPT-Sosialisasi-IID-Tahun-2023-1',
  },
  {
    year: 2026,
    leastDivisor: 12,
    affairsNeeded: 5,
    spdMaximum: 63,
    sidMaximum: 187,
    verified: false,
    note: words(
      'Aturan 2026 diambil dari dokumen sebuah daerah, bukan dari kementerian: jumlahnya cocok (63 + 187), tetapi bobot, ambang predikat, dan cara hitungnya belum dipastikan dengan aturan resmi.',
      'The rules of 2026 come from the document of a region, not of the ministry: their sums agree (63 + 187), but weights, thresholds and arithmetic have not been verified against the official rules.',
    ),
    source: 'void-panda/INOVAHUB-SUMBAWA docs/domain.md',
  },
];

/** Where the arithmetic of the index is stated, for the catalogue of measures. */
export const indexRuleSource = `IID; ${rules.map(({ year, source }) => `${year}: ${source}`).join('; ')}`;

const asJson = JSON.stringify(
  rules.map(({ note, ...rule }) => ({ ...rule, noteId: note.indonesian, noteEn: note.english })),
);

/** The rules as rows. */
export const indexRuleRows: Fragment = sql`json_to_recordset(${asJson}::json) as stated(year int, "leastDivisor" int,
    "affairsNeeded" int, "spdMaximum" numeric, "sidMaximum" numeric, verified boolean, "noteId" text, "noteEn" text, source text)`;
