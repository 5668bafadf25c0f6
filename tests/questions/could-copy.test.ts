import { expect, test } from 'vitest';
import { aCity, kinds } from './a-city.js';

/*
 * Kecamatan A, which owns SURAT (field ADMIN) and whose ward has an adoption of PUNYA, among two other
 * sub-districts and a department.
 */
const city = await aCity({
  ...kinds,
  'affairs.csv': `code,name_id,name_en,basic_service
ADMIN,Administrasi,Administration,no
HEALTH,Kesehatan,Health,yes`,
  'agencies.csv': `code,kind,name_id,name_en,parent
KOTA,GOVERNMENT,Kota,City,
DINKES,DEPARTMENT,Dinas Kesehatan,Health,KOTA
KEC-A,DISTRICT,Kecamatan A,District A,KOTA
KEC-B,DISTRICT,Kecamatan B,District B,KOTA
KEC-C,DISTRICT,Kecamatan C,District C,KOTA
KEL-A1,WARD,Kelurahan A1,Ward A1,KEC-A
KEL-B1,WARD,Kelurahan B1,Ward B1,KEC-B`,
  'innovations.csv': `code,title_id,title_en,owner,owner_basis,affairs,stage,stage_on,check
SURAT,Surat,Letter,KEC-A,STATED,ADMIN,IMPLEMENTATION,2020,CHECKED
ANTRE,Antre,Queue,KEC-B,STATED,ADMIN;HEALTH,IMPLEMENTATION,2020,CHECKED
WARUNG,Warung,Stall,KEL-B1,STATED,,IMPLEMENTATION,2020,REPORTED
POSYANDU,Posyandu,Post,DINKES,STATED,HEALTH,IMPLEMENTATION,2020,CHECKED
JAUH,Jauh,Far,DINKES,STATED,HEALTH,IMPLEMENTATION,2020,CHECKED
PUNYA,Punya,Had,KEC-B,STATED,ADMIN,IMPLEMENTATION,2020,CHECKED
USAI,Usai,Ended,KEC-B,STATED,ADMIN,STOPPED,2024,CHECKED
TOLAK,Tolak,Refused,KEC-B,STATED,ADMIN,IMPLEMENTATION,2020,REJECTED
COBA,Coba,Tried,KEC-B,STATED,ADMIN,TRIAL,2020,CHECKED`,
  'adoptions.csv': `code,innovation,adopter,stopped_on
1,ANTRE,KEC-C,
2,POSYANDU,KEC-B,
3,POSYANDU,KEL-B1,
4,POSYANDU,KEC-C,
5,PUNYA,KEL-A1,2022-01-01
6,WARUNG,KEC-C,2023-01-01`,
  'adoption-stages.csv': `adoption,stage,reached_on
1,APPLIED,2021-01-01
2,APPLIED,2021-01-01
3,APPLIED,2021-01-01
4,APPLIED,2021-01-01
5,APPLIED,2021-01-01
6,APPLIED,2021-01-01`,
  'outcomes.csv': `code,innovation,indicator_id,indicator_en,unit_id,unit_en,is_percent,better,baseline_value,baseline_from,baseline_to
O1,ANTRE,menunggu,waiting,menit,minutes,no,LOWER,80,2019,2019
O2,ANTRE,dilayani,served,orang,people,no,HIGHER,100,2019,2019
O3,JAUH,jarak,distance,km,km,no,LOWER,10,2019,2019`,
  'measurements.csv': `outcome,period_from,period_to,value
O1,2022,2022,40
O2,2022,2022,120
O3,2022,2022,1`,
});

interface Answer {
  similarAgencies: number;
  totalCount: number;
  candidates: { innovation: { code: string }; reasons: string[]; similarAdopters: number }[];
}

const asked = `similarAgencies totalCount candidates {
  innovation { code } reasons sharedAffairs { code } similarAdopters adoptions
  outcome { indicator { english } improvement }
}`;

test('what others run, with the reasons, those with most reasons first', async () => {
  const { couldCopy } = await city.answer(`{ couldCopy(agency: "KEC-A") { ${asked} } }`);
  // Not proposed: SURAT is its own; of PUNYA its ward has an adoption, given up as it is; USAI stopped, TOLAK is
  // rejected, COBA not in use; JAUH got better, but nothing else speaks for it. ANTRE has all four reasons: of its
  // values waiting fell by half, people served rose by a fifth only. POSYANDU and WARUNG have one each, and
  // POSYANDU is used by two sub-districts: the ward of B belongs to B. WARUNG was given up by C.
  expect(couldCopy).toEqual({
    similarAgencies: 2,
    totalCount: 3,
    candidates: [
      {
        innovation: { code: 'ANTRE' },
        reasons: ['SAME_KIND', 'SAME_AFFAIR', 'ADOPTED_BY_SIMILAR', 'IMPROVED'],
        sharedAffairs: [{ code: 'ADMIN' }],
        similarAdopters: 1,
        adoptions: 1,
        outcome: { indicator: { english: 'waiting' }, improvement: 0.5 },
      },
      {
        innovation: { code: 'POSYANDU' },
        reasons: ['ADOPTED_BY_SIMILAR'],
        sharedAffairs: [],
        similarAdopters: 2,
        adoptions: 3,
        outcome: null,
      },
      {
        innovation: { code: 'WARUNG' },
        reasons: ['SAME_KIND'],
        sharedAffairs: [],
        similarAdopters: 0,
        adoptions: 0,
        outcome: null,
      },
    ],
  });
});

test('a ward is compared with wards', async () => {
  const { couldCopy } = await city.answer(`{ couldCopy(agency: "KEL-A1") { ${asked} } }`);
  const { similarAgencies, candidates } = couldCopy as Answer;
  // The only other ward owns WARUNG, and has applied POSYANDU.
  expect(similarAgencies).toBe(1);
  expect(candidates.map(({ innovation, reasons }) => [innovation.code, reasons])).toEqual([
    ['POSYANDU', ['ADOPTED_BY_SIMILAR']],
    ['WARUNG', ['SAME_KIND']],
  ]);
});

test('on a past day, and of an agency that is not there', async () => {
  // At the end of 2020 nobody had adopted anything, and nothing was measured.
  const { couldCopy, nobody } = await city.answer(`{
    couldCopy(agency: "KEC-A", asOf: "2020-12-31") { ${asked} }
    nobody: couldCopy(agency: "NONE") { totalCount }
  }`);
  expect((couldCopy as Answer).candidates.map(({ reasons }) => reasons)).toEqual([
    ['SAME_KIND', 'SAME_AFFAIR'],
    ['SAME_KIND'],
  ]);
  expect(nobody).toBeNull();
  expect(
    await city.refusal('{ couldCopy(agency: "KEC-A", first: 101) { totalCount } }'),
  ).toMatchObject({ code: 'INVALID_ARGUMENT', argument: ['first'] });
});

const orphaned = await aCity({
  ...kinds,
  'affairs.csv': `code,name_id,name_en,basic_service
ADMIN,Administrasi,Administration,no`,
  'agencies.csv': `code,kind,name_id,name_en,parent
KOTA,GOVERNMENT,Kota,City,
KEC-A,DISTRICT,Kecamatan A,District A,KOTA`,
  'innovations.csv': `code,title_id,title_en,owner,owner_basis,affairs,stage,stage_on,check
SURAT,Surat,Letter,KEC-A,STATED,ADMIN,IMPLEMENTATION,2020,CHECKED
YATIM,Yatim,Orphan,,UNKNOWN,ADMIN,IMPLEMENTATION,2020,CHECKED`,
});

test('what nobody is recorded as owner of can be copied, too, and its owner is not known', async () => {
  const { couldCopy } = await orphaned.answer(
    '{ couldCopy(agency: "KEC-A") { candidates { innovation { code owner { code } ownerBasis } reasons } } }',
  );
  expect((couldCopy as Answer).candidates).toEqual([
    {
      innovation: { code: 'YATIM', owner: null, ownerBasis: 'UNKNOWN' },
      reasons: ['SAME_AFFAIR'],
    },
  ]);
});
