import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';
import { aCity, kinds } from './a-city.js';

/*
 * Two sub-districts, one of which has a ward. A's ward came to use SATU on 1 March 2024; B owned DUA, which
 * stopped on 1 April 2024 and took SATU over from May until June. TIGA was rejected. The second batch, of one
 * more award, was loaded later.
 */
const city = await aCity(
  {
    ...kinds,
    'agencies.csv': `code,kind,name_id,name_en,parent
KOTA,GOVERNMENT,Kota,City,
KEC-A,DISTRICT,Kecamatan A,District A,KOTA
KEC-B,DISTRICT,Kecamatan B,District B,KOTA
KEL-A1,WARD,Kelurahan A1,Ward A1,KEC-A`,
    'innovations.csv': `code,title_id,title_en,owner,owner_basis,stage,stage_on,check
SATU,Satu,One,KEL-A1,STATED,IMPLEMENTATION,2024-03-01,CHECKED
DUA,Dua,Two,KEC-B,STATED,STOPPED,2024-04-01,CHECKED
TIGA,Tiga,Three,KEC-B,STATED,IMPLEMENTATION,2024-03-15,REJECTED`,
    'innovation-stages.csv': `innovation,stage,started_on,known_on,known_basis
SATU,TRIAL,2024-02-01,,
SATU,INITIATIVE,,2024-01-31,news
DUA,IMPLEMENTATION,2020,,`,
    'adoptions.csv': `code,innovation,adopter,stopped_on
SATU-B,SATU,KEC-B,2024-06-15`,
    'adoption-stages.csv': `adoption,stage,reached_on
SATU-B,AGREED,2024-01-15
SATU-B,APPLIED,2024-05-01`,
    'outcomes.csv': `code,innovation,indicator_id,indicator_en,unit_id,unit_en,is_percent,better,baseline_value,baseline_from,baseline_to
PUAS,SATU,puas,satisfied,persen,percent,yes,HIGHER,70,2023,2023`,
    'measurements.csv': `outcome,period_from,period_to,value
PUAS,2024-01,2024-03,75
PUAS,2024-04,2024-06,82`,
    'recognitions.csv': `code,innovation,agency,programme,name_id,name_en,awarded_on,year
LAMA,SATU,,CITY,Lama,Old,2024-01-31,2024`,
  },
  {
    'recognitions.csv': `code,innovation,agency,programme,name_id,name_en,awarded_on,year
BARU,,KEC-B,CITY,Baru,New,2024-02-01,2024`,
  },
);

const asked = `
  statesBefore { covered unreported } statesAfter { covered preparing unreported }
  agencies { totalCount covered uncovered rows { agency { code } from to on } }
  innovations { totalCount began implemented stopped knownOn rows { innovation from to on basis } }
  adoptions { totalCount applied stopped rows { adoption to on { day } } }
  recognitions { totalCount rows { code } }
  results { totalCount rows { value improvement improvementPoints } }`;

test('what happened after 31 January 2024 and until 15 June 2024', async () => {
  const { changesSince } = await city.answer(
    `{ changesSince(since: "2024-01-31", asOf: "2024-06-15") { ${asked} } }`,
  );
  expect(changesSince).toEqual({
    // Before, B alone was covered, by DUA; A had an initiative, so it was preparing. After, A alone.
    statesBefore: { covered: 1, unreported: 0 },
    statesAfter: { covered: 1, preparing: 0, unreported: 1 },
    agencies: {
      totalCount: 2,
      covered: 1,
      uncovered: 1,
      rows: [
        { agency: { code: 'KEC-B' }, from: 'COVERED', to: 'UNREPORTED', on: '2024-04-01' },
        { agency: { code: 'KEC-A' }, from: 'PREPARING', to: 'COVERED', on: '2024-03-01' },
      ],
    },
    // The initiative of SATU was seen on the earlier day itself, so nothing began; TIGA is rejected.
    innovations: {
      totalCount: 3,
      began: 0,
      implemented: 1,
      stopped: 1,
      knownOn: 0,
      rows: [
        {
          innovation: 'DUA',
          from: 'IMPLEMENTATION',
          to: 'STOPPED',
          on: '2024-04-01',
          basis: 'EXACT',
        },
        {
          innovation: 'SATU',
          from: 'TRIAL',
          to: 'IMPLEMENTATION',
          on: '2024-03-01',
          basis: 'EXACT',
        },
        { innovation: 'SATU', from: 'INITIATIVE', to: 'TRIAL', on: '2024-02-01', basis: 'EXACT' },
      ],
    },
    adoptions: {
      totalCount: 2,
      applied: 1,
      stopped: 1,
      rows: [
        { adoption: 'SATU-B', to: null, on: { day: '2024-06-15' } },
        { adoption: 'SATU-B', to: 'APPLIED', on: { day: '2024-05-01' } },
      ],
    },
    recognitions: { totalCount: 1, rows: [{ code: 'BARU' }] },
    // The second quarter had not ended; in percent the change is 75 − 70 points.
    results: {
      totalCount: 1,
      rows: [{ value: 75, improvement: null, improvementPoints: 5 }],
    },
  });
});

test('of one sub-district: what its ward owns and what itself adopted', async () => {
  const query = (within: string) => `{
    changesSince(since: "2024-01-30", asOf: "2024-06-30", within: "${within}") { ${asked} }
  }`;
  const { changesSince: ofA } = await city.answer(query('KEC-A'));
  // From the day before, its initiative is new: known since a first sighting only.
  expect(ofA).toMatchObject({
    statesBefore: { covered: 0, unreported: 1 },
    statesAfter: { covered: 1, preparing: 0, unreported: 0 },
    agencies: { totalCount: 1 },
    innovations: { totalCount: 3, began: 1, knownOn: 1, stopped: 0 },
    adoptions: { totalCount: 0 },
    recognitions: { totalCount: 1, rows: [{ code: 'LAMA' }] },
    results: { totalCount: 2 },
  });
  const { changesSince: ofB } = await city.answer(query('KEC-B'));
  expect(ofB).toMatchObject({
    agencies: { totalCount: 1 },
    innovations: { totalCount: 1, stopped: 1 },
    adoptions: { totalCount: 2 },
    recognitions: { rows: [{ code: 'BARU' }] },
    results: { totalCount: 0 },
  });
});

test('what was written into the records later, by the day in Medan', async () => {
  // One second before and at midnight in Jakarta, seven hours ahead of UTC.
  await sql`
    update import_batch set imported_at = case batch_id when 1 then timestamptz '2026-03-01 16:59:59Z'
      else timestamptz '2026-03-01 17:00:00Z' end`.execute(city.db);
  const restated = async (since: string) => {
    const { changesSince } = await city.answer(
      `{ changesSince(since: "${since}", within: "KOTA") { restatements { totalCount rows { number added } } } }`,
    );
    return changesSince;
  };
  expect(await restated('2026-03-01')).toEqual({
    restatements: { totalCount: 1, rows: [{ number: 2, added: 1 }] },
  });
  expect(await restated('2026-03-02')).toEqual({ restatements: { totalCount: 0, rows: [] } });
  expect(await restated('2026-02-28')).toMatchObject({ restatements: { totalCount: 2 } });
});

test('days that make no sense are refused by their name', async () => {
  for (const args of [
    'since: "2026-11-24"',
    'since: "2024-01-02", asOf: "2024-01-01"',
    'since: "2014-12-31"',
  ]) {
    expect(await city.refusal(`{ changesSince(${args}) { asOf } }`)).toMatchObject({
      code: 'INVALID_ARGUMENT',
      argument: ['since'],
    });
  }
});

const medan = await freshDatabase({ sample: true });
const { ask, close } = await servedCity(medan.reader);
afterAll(async () => {
  await close();
  await medan.drop();
});

const states = 'states { covered preparing none unreported }';
test.for([
  { level: 'AGENCY', since: '2019-12-31', asOf: '2026-11-24' },
  { level: 'AGENCY', since: '2022-06-30', asOf: '2023-01-31' },
  { level: 'UNIT', since: '2022-11-30', asOf: '2025-03-31' },
])(
  'of the sample city it agrees with the coverage of both days: $level, $since to $asOf',
  async (span) => {
    const { body } = await ask(
      `query ($since: Day!, $asOf: Day!, $level: Level!) {
      before: coverage(asOf: $since, level: $level) { ${states} }
      after: coverage(asOf: $asOf, level: $level) { ${states} }
      changesSince(since: $since, asOf: $asOf, level: $level) {
        statesBefore { covered preparing none unreported } statesAfter { covered preparing none unreported }
        agencies { covered uncovered }
      }
    }`,
      span,
    );
    const { before, after, changesSince } = body.data as {
      before: { states: { covered: number } };
      after: { states: { covered: number } };
      changesSince: {
        statesBefore: object;
        statesAfter: object;
        agencies: { covered: number; uncovered: number };
      };
    };
    expect(changesSince.statesBefore).toEqual(before.states);
    expect(changesSince.statesAfter).toEqual(after.states);
    const { covered, uncovered } = changesSince.agencies;
    expect(covered - uncovered).toBe(after.states.covered - before.states.covered);
  },
);
