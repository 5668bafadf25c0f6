import { expect, test } from 'vitest';
import { aCity, kinds, table } from './a-city.js';

/* The rules of a city that changed once: what they were, until when, and what the newer ones changed. */
const city = await aCity({
  ...kinds,
  'agencies.csv': table('code,kind,name_id,name_en', ['KOTA,GOVERNMENT,Kota,City']),
  'rule-sets.csv': table(
    'valid_from,quota,counting_kinds,counting_stages,counting_checks,report_holds_months,target_rate,target_on,kipp_min_age_months,name_id,name_en',
    [
      '2020-01-01,1,DEPARTMENT,IMPLEMENTATION,CHECKED,3,,,24,Lama,Old',
      '2024-07-01,2,DEPARTMENT;DISTRICT,IMPLEMENTATION,CHECKED,3,0.5,2027-12-31,24,Baru,New',
    ],
  ),
});

const question = `query ($asOf: Day) {
  ruleSets(asOf: $asOf) { name { english } from until inForce kinds { code } quota targetFrom targetOn changes }
}`;

test('the newest first, each until the day before the next', async () => {
  const { ruleSets } = await city.answer(question);

  expect(ruleSets).toMatchObject([
    {
      name: { english: 'New' },
      until: null,
      inForce: true,
      quota: 2,
      targetFrom: '2024-07-01',
      changes: ['KINDS', 'QUOTA', 'TARGET'],
    },
    {
      name: { english: 'Old' },
      from: '2020-01-01',
      until: '2024-06-30',
      inForce: false,
      kinds: [{ code: 'DEPARTMENT' }],
      targetFrom: null,
      changes: [],
    },
  ]);
});

test('on a day before the change the older rules are in force', async () => {
  const { ruleSets } = await city.answer(question, { asOf: '2024-06-30' });

  expect(ruleSets).toMatchObject([{ inForce: false }, { inForce: true }]);
});
