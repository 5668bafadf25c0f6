import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder } from './a-folder.js';
import { everything, issuesOf } from './look.js';

// Values that are each fair, and can not be true together.

let city: FreshDatabase;
let before: string;
beforeAll(async () => {
  city = await freshDatabase({ sample: true });
  before = await everything(city.db);
});
afterAll(() => city.drop());

interface Contradiction {
  rule: string;
  file: string;
  content: string;
  row?: number;
}

const contradictions: Contradiction[] = [
  {
    rule: 'VALID_ORDER',
    file: 'agencies.csv',
    content: 'code,valid_from,valid_to\nSETDA,2022,2021',
  },
  { rule: 'GOVERNMENT_KIND', file: 'agencies.csv', content: 'code,kind\nPEMKO,BOARD' },
  {
    rule: 'GOVERNMENT_OF_ITS_OWN',
    file: 'agencies.csv',
    content: 'government,code,kind,name_id,name_en\nPEMKO,BINJAI,GOVERNMENT,a,b',
  },
  { rule: 'OWN_PARENT', file: 'agencies.csv', content: 'code,parent\nSETDA,SETDA' },
  {
    rule: 'OWN_SUCCESSOR',
    file: 'successions.csv',
    content: 'predecessor,successor\nDISDIK,DISDIK',
  },
  {
    rule: 'SUCCESSION_DATES',
    file: 'successions.csv',
    content: 'predecessor,successor\nSETDA,SETWAN',
  },
  { rule: 'TARGET_PAIR', file: 'rule-sets.csv', content: 'valid_from,target_on\n2014,-' },
  { rule: 'TARGET_LATER', file: 'rule-sets.csv', content: 'valid_from,target_on\n2014,2013' },
  { rule: 'TARGET_WAY', file: 'rule-sets.csv', content: 'valid_from,target_from\n2014,2028' },
  { rule: 'OWNER_BASIS', file: 'innovations.csv', content: 'code,owner_basis\nSARANA,UNKNOWN' },
  { rule: 'STAGE_DATE', file: 'innovations.csv', content: 'code,stage\nSARANA,STOPPED' },
  { rule: 'STAGE_MISSING', file: 'innovations.csv', content: 'code,stage_on\nSARANA,2024' },
  {
    rule: 'KNOWN_PAIR',
    file: 'innovations.csv',
    content: 'code,stage,stage_known_on\nSARANA,STOPPED,2024-01-01',
  },
  { rule: 'CHECK_MISSING', file: 'innovations.csv', content: 'code,checked_by\nSARANA,Orta' },
  {
    rule: 'KNOWN_PAIR',
    file: 'innovation-stages.csv',
    content: 'innovation,stage,started_on,known_basis\nSARANA,TRIAL,2020,x',
  },
  {
    rule: 'ADOPTER_OWNS',
    file: 'adoptions.csv',
    content: 'code,innovation,adopter\nA1,SARANA,DISKOMINFO',
  },
  {
    rule: 'ADOPTED_TWICE',
    file: 'adoptions.csv',
    content: 'code,innovation,adopter\nA1,SARANA,SETDA\nA2,SARANA,SETDA',
    row: 3,
  },
  {
    rule: 'BASELINE_PAIR',
    file: 'outcomes.csv',
    content: 'code,baseline_from,baseline_to\nSIBISA-ONLINE-SHARE,2020,-',
  },
  {
    rule: 'PERIOD_ORDER',
    file: 'measurements.csv',
    content: 'outcome,period_from,period_to,value\nSIBISA-ONLINE-SHARE,2021,2020,1',
  },
  {
    rule: 'PERIOD_ORDER',
    file: 'agency-reports.csv',
    content: 'agency,period_from,period_to,says_none\nSETDA,2021,2020,yes',
  },
  {
    rule: 'REPORTED_BEFORE_PERIOD',
    file: 'agency-reports.csv',
    content: 'agency,period_from,period_to,says_none,reported_on\nSETDA,2021,2021,yes,2020-01-01',
  },
  {
    rule: 'INDICATOR_UNKNOWN',
    file: 'index-levels.csv',
    content: 'innovation,rule_year,indicator,level\nSARANA,2020,SPD-01,2',
  },
  {
    rule: 'RECOGNITION_OF_NOTHING',
    file: 'recognitions.csv',
    content: 'code,programme,name_id,name_en\nR1,KIPP,a,b',
  },
  {
    rule: 'DUE_ORDER',
    file: 'commitments.csv',
    content:
      'code,agency,promise_id,promise_en,promised_on,due_on\nC1,SETDA,a,b,2026-05-01,2026-04',
  },
  {
    rule: 'KEPT_ORDER',
    file: 'commitments.csv',
    content:
      'code,agency,promise_id,promise_en,promised_on,due_on,kept_on\nC1,SETDA,a,b,2026-05-01,2026-06,2026-04-30',
  },
];

test.each(contradictions)('$rule in $file is refused', async ({ rule, file, content, row }) => {
  const issues = await issuesOf(city.db, aFolder({ [file]: content }));
  expect(issues).toMatchObject([{ file, row: row ?? 2, problem: { code: 'RULE', rule } }]);
  expect(await everything(city.db)).toBe(before);
});

test('the days of an adoption follow each other as far as they are known', async () => {
  const stages = (cells: string) =>
    aFolder({
      'adoptions.csv': 'code,innovation,adopter,stopped_on\nA1,SARANA,SETDA,2024',
      'adoption-stages.csv': `adoption,stage,reached_on\n${cells}`,
    });
  expect(await issuesOf(city.db, stages('A1,APPLIED,2022-05\nA1,AGREED,2022-06'))).toMatchObject([
    { row: 2, problem: { rule: 'ADOPTION_ORDER' } },
    { row: 3, problem: { rule: 'ADOPTION_ORDER' } },
  ]);
  expect(await issuesOf(city.db, stages('A1,APPLIED,2025'))).toMatchObject([
    { row: 2, problem: { rule: 'ADOPTION_STOPPED' } },
  ]);
  expect(await everything(city.db)).toBe(before);
});
