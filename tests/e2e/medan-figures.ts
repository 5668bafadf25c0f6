import { type Language, words } from './medan.js';

// Where each figure comes from: its measure, and what a reader gets who adds up the answer by hand.

interface StateAnswer {
  rows: { state: string }[];
}

/** What the server answers to the queries behind figures, as far as a reader adds it up. */
export interface Answer {
  agencyStates: StateAnswer;
  innovationLines: { rows: { outcomes: number }[] };
  innovationTotals: { adoptionsRecorded: boolean };
  coverageTrend: { points: { states: { covered: number }; eligible: number }[] };
}

const coveredOf = ({ rows }: StateAnswer): string =>
  `${rows.filter((row) => row.state === 'COVERED').length}/${rows.length}`;

const uncoveredOf = ({ rows }: StateAnswer): string =>
  String(rows.filter((row) => row.state !== 'COVERED').length);

const measuredOf = ({ rows }: Answer['innovationLines']): string =>
  `${rows.filter((row) => row.outcomes > 0).length}/${rows.length}`;

export interface Figure {
  name: string;
  /** What the figure is on the screen, and in which part of the page. */
  shown: string;
  /** Its name in the catalogue of measures, and how it is reckoned there. */
  measure: string;
  formula: string;
  /** The figure in the words of the sheet, before its query has run. */
  counting: string;
  sum: string;
  rows: number;
  /** Of a share, how many of the rows are counted; the others are what it is a share of. */
  counted?: number;
  /** The answer of the server added up by hand. */
  add: (answer: Answer) => string;
  adds: string;
}

export const overviewFigures: Record<Language, Figure[]> = {
  id: [
    {
      name: 'Cakupan',
      measure: 'coverageRate',
      formula: 'covered ÷ eligible',
      counting: '18 dari 50 (36,0%)',
      counted: 18,
      shown: '18 dari 50 perangkat daerah sudah punya inovasi',
      sum: '18 Ada + 7 Disiapkan + 0 Belum + 25 Belum melapor = 50',
      rows: 50,
      add: ({ agencyStates }) => coveredOf(agencyStates),
      adds: '18/50',
    },
    {
      name: words.id.behind,
      measure: 'coveredAgencies',
      formula: 'count(state = COVERED)',
      counting: 'Titik terakhir: 18 dari 50 sudah Ada, target 50 pada 31 Des 2027',
      counted: 1,
      shown: '18 nyata',
      sum: 'Titik terakhir: 18 dari 50 sudah Ada, target 50 pada 31 Des 2027',
      // A point a month from January 2014 to November 2026.
      rows: 155,
      add: ({ coverageTrend: { points } }) =>
        `${points.at(-1)?.states.covered}/${points.at(-1)?.eligible}`,
      adds: '18/50',
    },
    {
      name: 'Perlu didorong',
      measure: 'uncoveredAgencies',
      formula: 'eligible − covered',
      counting: '32 perangkat daerah belum berstatus Ada',
      shown: '32 belum berstatus Ada',
      sum: '7 Disiapkan + 0 Belum + 25 Belum melapor = 32',
      rows: 32,
      add: ({ agencyStates }) => uncoveredOf(agencyStates),
      adds: '32',
    },
    {
      name: 'Inovasi tercatat',
      measure: 'recordedInnovations',
      formula: 'count(check ≠ REJECTED)',
      counting: '65 inovasi',
      shown: '65',
      sum: '65 baris = 65',
      rows: 65,
      add: ({ innovationLines }) => String(innovationLines.rows.length),
      adds: '65',
    },
    {
      name: 'Diadopsi perangkat lain',
      measure: 'appliedAdoptions',
      formula:
        'count(APPLIED on or before the day and not stopped by it and check of the innovation ≠ REJECTED)',
      counting: '0 catatan adopsi: tidak diketahui, maka ditulis –',
      shown: 'Belum ada catatan adopsi. Ini bukan nol.',
      sum: '0 catatan adopsi: tidak diketahui, maka ditulis –',
      rows: 0,
      add: ({ innovationTotals }) => String(innovationTotals.adoptionsRecorded),
      adds: 'false',
    },
    {
      name: 'Hasil terukur',
      measure: 'measuredInnovations',
      formula: 'measured ÷ recorded',
      counting: '11 dari 65 (16,9%)',
      counted: 11,
      shown: '11 dari 65',
      sum: '11 dari 65 baris punya indikator terukur',
      rows: 65,
      add: ({ innovationLines }) => measuredOf(innovationLines),
      adds: '11/65',
    },
    {
      name: 'Penghargaan',
      measure: 'recognisedInnovations',
      formula: 'count(recognition by the day)',
      counting: '11 inovasi',
      shown: '11 inovasi',
      sum: '11 baris = 11',
      rows: 11,
      add: ({ innovationLines }) => String(innovationLines.rows.length),
      adds: '11',
    },
    {
      name: 'Kecamatan',
      measure: 'coverageRate',
      formula: 'covered ÷ eligible',
      counting: '7 dari 21',
      counted: 7,
      shown: '7 dari 21 kecamatan sudah punya inovasi',
      sum: '7 Ada + 0 Disiapkan + 0 Belum + 14 Belum melapor = 21',
      rows: 21,
      add: ({ agencyStates }) => coveredOf(agencyStates),
      adds: '7/21',
    },
  ],
  en: [
    {
      name: 'Coverage',
      measure: 'coverageRate',
      formula: 'covered ÷ eligible',
      counting: '18 of 50 (36.0%)',
      counted: 18,
      shown: '18 of 50 agencies have an innovation',
      sum: '18 has one + 7 in preparation + 0 none yet + 25 not reported = 50',
      rows: 50,
      add: ({ agencyStates }) => coveredOf(agencyStates),
      adds: '18/50',
    },
    {
      name: 'Needs a push',
      measure: 'uncoveredAgencies',
      formula: 'eligible − covered',
      counting: '32 agencies do not have one yet',
      shown: '32 do not have one yet',
      sum: '7 in preparation + 0 none yet + 25 not reported = 32',
      rows: 32,
      add: ({ agencyStates }) => uncoveredOf(agencyStates),
      adds: '32',
    },
    {
      name: 'Measured results',
      measure: 'measuredInnovations',
      formula: 'measured ÷ recorded',
      counting: '11 of 65 (16.9%)',
      counted: 11,
      shown: '11 of 65',
      sum: '11 of 65 rows have a measured indicator',
      rows: 65,
      add: ({ innovationLines }) => measuredOf(innovationLines),
      adds: '11/65',
    },
    {
      name: 'Sub-districts',
      measure: 'coverageRate',
      formula: 'covered ÷ eligible',
      counting: '7 of 21',
      counted: 7,
      shown: '7 of 21 sub-districts have an innovation',
      sum: '7 has one + 0 in preparation + 0 none yet + 14 not reported = 21',
      rows: 21,
      add: ({ agencyStates }) => coveredOf(agencyStates),
      adds: '7/21',
    },
  ],
};

/** The same agencies as of the coverage, counted from the other side. */
export const listFigure: Record<Language, Omit<Figure, 'name' | 'shown'>> = {
  id: {
    measure: 'uncoveredAgencies',
    formula: 'eligible − covered',
    counting: '32 dari 50',
    counted: 32,
    sum: '7 Disiapkan + 0 Belum + 25 Belum melapor = 32 dari 50',
    rows: 50,
    add: ({ agencyStates }) => uncoveredOf(agencyStates),
    adds: '32',
  },
  en: {
    measure: 'uncoveredAgencies',
    formula: 'eligible − covered',
    counting: '32 of 50',
    counted: 32,
    sum: '7 in preparation + 0 none yet + 25 not reported = 32 of 50',
    rows: 50,
    add: ({ agencyStates }) => uncoveredOf(agencyStates),
    adds: '32',
  },
};
