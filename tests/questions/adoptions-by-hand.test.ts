import { expect, test } from 'vitest';
import { aCity, dayAfter, kinds, table } from './a-city.js';

/*
 * A city of two departments and three sub-districts, of which one has a ward, and a department that was
 * followed by Disdikbud. ANTAR-OBAT is of Dinkes, KELAS of the former Disdik, LEPAS of nobody known.
 */
const lags = [100, 200, 300, 400, 500, 1000];
const adopters = ['KEC-A', 'KEC-B', 'KEC-C', 'KEL-A1', 'DISDIKBUD', 'DISDUK'];
const begun = '2020-01-01';

const city = await aCity({
  ...kinds,
  'agencies.csv': `code,kind,name_id,name_en,parent,valid_from,valid_to
KOTA,GOVERNMENT,Kota,City,,,
DINKES,DEPARTMENT,Dinas Kesehatan,Health,KOTA,,
DISDIK,DEPARTMENT,Dinas Pendidikan,Education,KOTA,,2022-12-31
DISDIKBUD,DEPARTMENT,Dinas Pendidikan dan Kebudayaan,Education and Culture,KOTA,2023-01-01,
DISDUK,DEPARTMENT,Dinas Kependudukan,Registry,KOTA,,2021-12-31
KEC-A,DISTRICT,Kecamatan A,District A,KOTA,,
KEC-B,DISTRICT,Kecamatan B,District B,KOTA,,
KEC-C,DISTRICT,Kecamatan C,District C,KOTA,,
KEL-A1,WARD,Kelurahan A1,Ward A1,KEC-A,,`,
  'successions.csv': `predecessor,successor
DISDIK,DISDIKBUD`,
  'innovations.csv': `code,title_id,title_en,owner,owner_basis,stage,stage_on,check
ANTAR-OBAT,Antar Obat,Medicine,DINKES,STATED,IMPLEMENTATION,${begun},CHECKED
KELAS,Kelas,Class,DISDIK,STATED,IMPLEMENTATION,2018,CHECKED
LEPAS,Lepas,Loose,,UNKNOWN,IMPLEMENTATION,2018,CHECKED`,
  'adoptions.csv': table('code,innovation,adopter,stopped_on', [
    ...adopters.map((code, n) => `OBAT-${n},ANTAR-OBAT,${code},${n === 2 ? '2024-01-01' : ''}`),
    'KELAS-B,KELAS,KEC-B,',
    'LEPAS-B,LEPAS,KEC-B,',
    'KELAS-C,KELAS,KEC-C,',
  ]),
  'adoption-stages.csv': table('adoption,stage,reached_on', [
    ...lags.map((days, n) => `OBAT-${n},APPLIED,${dayAfter(begun, days)}`),
    ...lags.map((days, n) => `OBAT-${n},AGREED,${dayAfter(begun, days - 10 * (n + 1))}`),
    'KELAS-B,APPLIED,2019',
    'LEPAS-B,APPLIED,2019',
    'KELAS-C,AGREED,2026-01-01',
  ]),
});

test('the matrix: units and former agencies count for those they belong to on the day', async () => {
  const { adoptionMatrix, adoptions } = await city.answer(`{
    adoptionMatrix {
      applied unplaced
      sources { code applied } adopters { code applied }
      cells { source adopter applied agreed }
    }
    adoptions(filter: { applied: true }) { totalCount }
  }`);
  const { cells, sources, ...sums } = adoptionMatrix as {
    sources: object[];
    cells: { source: string; adopter: string; applied: number; agreed: number }[];
  };
  // Valid on the day: Dinkes, Disdikbud and three sub-districts; 5 × 5 cells, and the ward is part of Kecamatan A.
  expect(cells).toHaveLength(25);
  // Dinkes: A itself and its ward, B, Disdikbud; C gave it up. Disduk ended without a successor, and LEPAS has no
  // owner: two in no cell. Disdikbud stands for Disdik. In all 4 + 1 + 2 = 7 count as adopted.
  expect(cells.filter(({ applied, agreed }) => applied + agreed > 0)).toEqual([
    { source: 'DINKES', adopter: 'DISDIKBUD', applied: 1, agreed: 0 },
    { source: 'DINKES', adopter: 'KEC-A', applied: 2, agreed: 0 },
    { source: 'DINKES', adopter: 'KEC-B', applied: 1, agreed: 0 },
    { source: 'DISDIKBUD', adopter: 'KEC-B', applied: 1, agreed: 0 },
    { source: 'DISDIKBUD', adopter: 'KEC-C', applied: 0, agreed: 1 },
  ]);
  expect(sums).toMatchObject({ applied: 5, unplaced: 2 });
  expect(adoptions).toEqual({ totalCount: 7 });
  expect(sources).toContainEqual({ code: 'DINKES', applied: 4 });
});

test('the matrix by kind, of one sub-district, and of those involved', async () => {
  const { byKind, within, involved } = await city.answer(`{
    byKind: adoptionMatrix(by: KIND) { cells { source adopter applied } }
    within: adoptionMatrix(within: "KEC-A") { applied unplaced adopters { code } sources { code } }
    involved: adoptionMatrix(onlyInvolved: true) { sources { code } adopters { code } cells { applied } }
  }`);
  expect(byKind).toEqual({
    cells: [
      { source: 'DEPARTMENT', adopter: 'DEPARTMENT', applied: 1 },
      { source: 'DEPARTMENT', adopter: 'DISTRICT', applied: 4 },
      { source: 'DISTRICT', adopter: 'DEPARTMENT', applied: 0 },
      { source: 'DISTRICT', adopter: 'DISTRICT', applied: 0 },
    ],
  });
  expect(within).toMatchObject({ applied: 2, unplaced: 0, adopters: [{ code: 'KEC-A' }] });
  expect((within as { sources: object[] }).sources).toHaveLength(5);
  expect(involved).toMatchObject({
    sources: [{ code: 'DINKES' }, { code: 'DISDIKBUD' }],
    adopters: [{ code: 'DISDIKBUD' }, { code: 'KEC-A' }, { code: 'KEC-B' }, { code: 'KEC-C' }],
  });
});

test('the lag: median and quartiles of 100, 200, 300, 400, 500 and 1000 days', async () => {
  const figures =
    'cases { found needed } median lowerQuartile upperQuartile shortest longest inexact';
  const { adoptionLag } = await city.answer(`{
    adoptionLag(filter: { innovation: { codes: ["ANTAR-OBAT"] } }) {
      sourceToApplied { ${figures} }
      steps { from to days { ${figures} } }
      byKind { kind { code } days { cases { found } } }
    }
    all: adoptionLag { sourceToApplied { cases { found } inexact } }
  }`);
  const { sourceToApplied, steps, byKind } = adoptionLag as Record<string, unknown>;
  // Between the 3rd and the 4th of six: 350. A quarter of the way over five gaps is 1.25: 200 + 0.25 × 100 = 225;
  // three quarters 3.75: 400 + 0.75 × 100 = 475.
  expect(sourceToApplied).toEqual({
    cases: { found: 6, needed: 5 },
    median: 350,
    lowerQuartile: 225,
    upperQuartile: 475,
    shortest: 100,
    longest: 1000,
    inexact: 0,
  });
  // No adaptation is dated, so no step to or from it; and interest never.
  expect(steps).toMatchObject(
    [
      { from: 'INTERESTED', to: 'AGREED' },
      { from: 'AGREED', to: 'ADAPTED' },
      { from: 'ADAPTED', to: 'APPLIED' },
      { from: 'INTERESTED', to: 'APPLIED' },
    ].map((step) => ({ ...step, days: { cases: { found: 0 }, median: null } })),
  );
  // Disduk ended, so its kind is not told on the day.
  expect(byKind).toEqual([
    { kind: { code: 'DEPARTMENT' }, days: { cases: { found: 1 } } },
    { kind: { code: 'DISTRICT' }, days: { cases: { found: 4 } } },
  ]);
});

test('chains over governments: from Surabaya to Kota A, from there to Kota B and to an agency', async () => {
  const files = {
    'agency-kinds.csv': kinds['agency-kinds.csv'],
    'agencies.csv': `government,code,kind,name_id,name_en,parent
,KOTA-A,GOVERNMENT,Kota A,City A,
,KOTA-B,GOVERNMENT,Kota B,City B,
KOTA-A,DINKES,DEPARTMENT,Dinas Kesehatan,Health,KOTA-A
KOTA-B,DINKES,DEPARTMENT,Dinas Kesehatan,Health,KOTA-B
KOTA-B,KEC-B,DISTRICT,Kecamatan B,District B,KOTA-B`,
    'rule-sets.csv': `government,valid_from,quota,counting_kinds,counting_stages,counting_checks,report_holds_months,name_id,name_en
KOTA-A,2015,1,DEPARTMENT;DISTRICT,IMPLEMENTATION,CHECKED,3,Aturan,Rules
KOTA-B,2015,1,DEPARTMENT;DISTRICT,IMPLEMENTATION,CHECKED,3,Aturan,Rules`,
    'innovations.csv': `government,code,title_id,title_en,owner,owner_basis,origin_place,origin_title,stage,stage_on,check
KOTA-A,ANTAR,Antar Obat,Medicine,DINKES,STATED,Kota Surabaya,Kirim Obat,IMPLEMENTATION,2018,CHECKED
KOTA-B,JEMPUT,Jemput Obat,Fetched,DINKES,STATED,kota a,antar obat,IMPLEMENTATION,2020,CHECKED
KOTA-B,SENDIRI,Sendiri,Own,DINKES,STATED,,,IMPLEMENTATION,2020,CHECKED`,
    'adoptions.csv': `government,code,innovation,adopter
KOTA-B,JEMPUT-B,JEMPUT,KEC-B`,
    'adoption-stages.csv': `government,adoption,stage,reached_on
KOTA-B,JEMPUT-B,APPLIED,2021-03-01`,
  };
  const cities = await aCity(files);
  const { replicationChains } = await cities.answer(`{ replicationChains {
    totalCount replicated { numerator denominator } alive { numerator denominator }
    depths { depth chains }
    chains { innovation depth size origins { place title government innovation } adopters { agency { code } } }
  } }`);
  // JEMPUT: from KOTA-A (1), from Surabaya before (2), to Kecamatan B (3). ANTAR: from Surabaya alone. SENDIRI: none.
  expect(replicationChains).toEqual({
    totalCount: 2,
    replicated: { numerator: 1, denominator: 3 },
    alive: { numerator: 1, denominator: 1 },
    depths: [
      { depth: 1, chains: 1 },
      { depth: 3, chains: 1 },
    ],
    chains: [
      {
        innovation: 'JEMPUT',
        depth: 3,
        size: 1,
        origins: [
          { place: 'kota a', title: 'antar obat', government: 'KOTA-A', innovation: 'ANTAR' },
          { place: 'Kota Surabaya', title: 'Kirim Obat', government: null, innovation: null },
        ],
        adopters: [{ agency: { code: 'KEC-B' } }],
      },
      {
        innovation: 'ANTAR',
        depth: 1,
        size: 0,
        origins: [
          { place: 'Kota Surabaya', title: 'Kirim Obat', government: null, innovation: null },
        ],
        adopters: [],
      },
    ],
  });
});

test('a matrix of more than 10,000 cells is refused, and told how to ask for less', async () => {
  const wards = Array.from(
    { length: 101 },
    (_, n) => `KEL-${n},WARD,Kelurahan ${n},Ward ${n},KOTA`,
  );
  const large = await aCity({
    ...kinds,
    'agencies.csv': table('code,kind,name_id,name_en,parent', [
      'KOTA,GOVERNMENT,Kota,City,',
      ...wards,
    ]),
  });
  expect(await large.refusal('{ adoptionMatrix(level: UNIT) { asOf } }')).toMatchObject({
    status: 200,
    code: 'INVALID_ARGUMENT',
    argument: ['within'],
    message:
      'The matrix would have 10201 cells; at most 10000 are answered at once. Ask for one government, by kind, or with onlyInvolved.',
  });
  const { byKind, one } = await large.answer(`{
    byKind: adoptionMatrix(level: UNIT, by: KIND) { sources { code } cells { applied } applied }
    one: adoptionMatrix(level: UNIT, within: "KEL-7") { sources { code } adopters { code } }
  }`);
  // No adoption is on record at all: the kind is listed, and no cell says zero.
  expect(byKind).toEqual({ sources: [{ code: 'WARD' }], cells: [], applied: null });
  expect((one as { sources: object[] }).sources).toHaveLength(101);
  expect(one).toMatchObject({ adopters: [{ code: 'KEL-7' }] });
});
