import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { afterAll, describe, expect, test } from 'vitest';
import { aFolder } from '../importing/a-folder.js';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

/*
 * A city of six districts and a department that all measure how long people queue, small enough to count
 * by hand. Asked on 15 June 2024, while the value of June is still running.
 */

const units = ['A', 'B', 'C', 'D', 'E', 'F'];
const folder = aFolder({
  'agency-kinds.csv':
    'code,name_id,name_en,position\nGOVERNMENT,Pemerintah,Government,1\nDEPARTMENT,Dinas,Department,2\nDISTRICT,Kecamatan,District,3\n',
  'agencies.csv': `code,kind,name_id,name_en,parent
KOTA,GOVERNMENT,Kota,City,
${units.map((unit) => `KEC-${unit},DISTRICT,Kecamatan ${unit},District ${unit},KOTA\n`).join('')}DINAS,DEPARTMENT,Dinas,Department,KOTA
`,
  'rule-sets.csv': `valid_from,quota,counting_kinds,counting_stages,counting_checks,report_holds_months,name_id,name_en
2015,1,DEPARTMENT;DISTRICT,IMPLEMENTATION,CHECKED,3,Aturan,Rules
`,
  'innovations.csv': `code,title_id,title_en,owner,owner_basis,stage,stage_on,check
INO-A,A,A,KEC-A,STATED,IMPLEMENTATION,2024-03-01,CHECKED
INO-B,B,B,KEC-B,STATED,IMPLEMENTATION,2020,CHECKED
INO-C,C,C,KEC-C,STATED,IMPLEMENTATION,2024-02-01,CHECKED
INO-D,D,D,KEC-D,STATED,IMPLEMENTATION,2020,CHECKED
INO-D2,D2,D2,KEC-D,STATED,IMPLEMENTATION,2024-05-01,CHECKED
INO-E,E,E,KEC-E,STATED,IMPLEMENTATION,2020,CHECKED
INO-F,F,F,KEC-F,STATED,IMPLEMENTATION,2020,CHECKED
INO-X,X,X,DINAS,STATED,IMPLEMENTATION,2020,CHECKED
INO-R,R,R,KEC-F,STATED,IMPLEMENTATION,2020,REJECTED
`,
  'adoptions.csv': 'code,innovation,adopter\nE-A,INO-A,KEC-E\nB-A,INO-A,KEC-B\n',
  // E uses what A began, B has only agreed to.
  'adoption-stages.csv':
    'adoption,stage,reached_on\nE-A,APPLIED,2024-02-01\nB-A,AGREED,2024-02-01\n',
  'outcomes.csv': `code,innovation,indicator_id,indicator_en,unit_id,unit_en,is_percent,better,baseline_value,target_value
W-A,INO-A,lama antre,queueing time,menit,minutes,no,LOWER,60,30
W-B,INO-B,lama antre,queueing time,menit,minutes,no,LOWER,60,48
W-C,INO-C,Lama antre,queueing time,menit,minutes,no,LOWER,70,
W-D,INO-D,lama antre,queueing time,menit,minutes,no,LOWER,,
W-D2,INO-D2,lama antre,queueing time,menit,minutes,no,LOWER,50,
W-E,INO-E,lama antre,queueing time,menit,minutes,no,LOWER,,
W-F,INO-F,lama antre,queueing time,jam,hours,no,LOWER,,
W-X,INO-X,lama antre,queueing time,menit,minutes,no,LOWER,,
W-R,INO-R,lama antre,queueing time,menit,minutes,no,LOWER,90,
P-A,INO-A,warga puas,satisfied people,persen,percent,yes,HIGHER,70,90
P-B,INO-B,warga puas,satisfied people,persen,percent,yes,HIGHER,70,
`,
  'measurements.csv': `outcome,period_from,period_to,value
W-A,2024-01,2024-01,58
W-A,2024-02,2024-02,56
W-A,2024-04,2024-04,40
W-A,2024-05,2024-05,36
W-A,2024-06,2024-06,30
W-B,2024-01,2024-01,50
W-B,2024-04,2024-04,48
W-C,2024-01,2024-01,70
W-C,2024-04,2024-04,70
W-D,2024-01,2024-01,66
W-D2,2024-01,2024-01,62
W-E,2024-01,2024-01,10
W-F,2024-01,2024-01,2
W-X,2024-01,2024-01,1
W-R,2024-01,2024-01,1
P-B,2024-05,2024-05,84.5
`,
});
const city = await freshDatabase({ sample: false });
await importFolder(city.db, folder, { by: 'test', today: '2024-06-15' });
const { ask, refusal, close } = await servedCity(city.reader);
afterAll(async () => {
  await close();
  await city.drop();
});

const counts = `indicators withBaseline measured compared improved unchanged worse comparedBeforeLaunch
  improvedShare { numerator denominator value } targetReached { numerator denominator value } notMeasuredLately`;

async function summary(more = '') {
  const { body } =
    await ask(`{ outcomeSummary(asOf: "2024-06-15", staleAfterMonths: 3${more}) { counts { ${counts} }
    byIndicator { indicator { english } unit { english } counts { indicators compared notMeasuredLately } changes medianImprovement medianImprovementPoints }
    rows { code comparison targetReached monthsSinceLaunch latestBeginsBeforeLaunch monthsSinceMeasured latest { improvement improvementPoints } } } }`);
  expect(body.errors).toBeUndefined();
  return body.data?.outcomeSummary as {
    counts: Record<string, unknown>;
    byIndicator: Record<string, unknown>[];
    rows: ({ code: string } & Record<string, unknown>)[];
  };
}

describe('outcomeSummary', () => {
  test('counts each indicator of a record that is not rejected', async () => {
    // W-R is of a rejected record, the other ten remain. Compared are W-A 60 → 36 (June still runs), W-B
    // 60 → 48, W-C 70 → 70, W-D2 50 → 62 and P-B 70 % → 84.5 %: three better, one the same, one worse.
    // W-D2 was measured in January, before INO-D2 began in May. Of W-A (36, to be 30) and W-B (48, to be
    // 48) one is reached; P-A has a target and no value. By 15 March W-D, W-D2, W-E, W-F, W-X had ended.
    expect((await summary()).counts).toEqual({
      indicators: 10,
      withBaseline: 6,
      measured: 9,
      compared: 5,
      improved: 3,
      unchanged: 1,
      worse: 1,
      comparedBeforeLaunch: 1,
      improvedShare: { numerator: 3, denominator: 5, value: 0.6 },
      targetReached: { numerator: 1, denominator: 2, value: 0.5 },
      notMeasuredLately: 5,
    });
  });

  test('puts only like together, and takes no median of a single change', async () => {
    // In minutes: (60 − 36) ÷ 60 = 0.4, (60 − 48) ÷ 60 = 0.2, 0 and (50 − 62) ÷ 50 = −0.24; the middle of
    // four lies between 0 and 0.2. W-C is the same indicator, though written with a capital letter.
    const { byIndicator } = await summary();
    expect(byIndicator).toEqual([
      {
        indicator: { english: 'queueing time' },
        unit: { english: 'minutes' },
        counts: { indicators: 7, compared: 4, notMeasuredLately: 4 },
        changes: 4,
        medianImprovement: 0.1,
        medianImprovementPoints: null,
      },
      {
        indicator: { english: 'satisfied people' },
        unit: { english: 'percent' },
        counts: { indicators: 2, compared: 1, notMeasuredLately: 0 },
        changes: 1,
        medianImprovement: null,
        medianImprovementPoints: null,
      },
      {
        indicator: { english: 'queueing time' },
        unit: { english: 'hours' },
        counts: { indicators: 1, compared: 0, notMeasuredLately: 1 },
        changes: 0,
        medianImprovement: null,
        medianImprovementPoints: null,
      },
    ]);
  });

  test('lists the largest improvement first, and what it rests on', async () => {
    const { rows } = await summary(', first: 5');
    expect(rows).toEqual([
      {
        code: 'W-A',
        comparison: 'IMPROVED',
        targetReached: false,
        monthsSinceLaunch: 3,
        latestBeginsBeforeLaunch: false,
        monthsSinceMeasured: 0,
        latest: { improvement: 0.4, improvementPoints: null },
      },
      {
        code: 'W-B',
        comparison: 'IMPROVED',
        targetReached: true,
        // From 1 January 2020, the first day possible.
        monthsSinceLaunch: 53,
        latestBeginsBeforeLaunch: false,
        monthsSinceMeasured: 1,
        latest: { improvement: 0.2, improvementPoints: null },
      },
      expect.objectContaining({ code: 'W-C', comparison: 'UNCHANGED', targetReached: null }),
      expect.objectContaining({ code: 'P-A', comparison: null, latest: null }),
      expect.objectContaining({
        code: 'P-B',
        latest: { improvement: null, improvementPoints: 14.5 },
      }),
    ]);
  });

  test('is narrowed by an agency and by a filter', async () => {
    const ofD = await summary(', within: "KEC-D"');
    expect(ofD.rows.map(({ code }) => code)).toEqual(['W-D2', 'W-D']);
    const percent = await summary(', filter: { percent: true }');
    expect(percent.counts).toMatchObject({ indicators: 2, compared: 1 });
  });

  test('is sorted by launch, by name and by how long nothing was measured', async () => {
    const order = async (by: string) =>
      (await summary(`, orderBy: ${by}, first: 3`)).rows.map(({ code }) => code);
    expect(await order('NEWEST_LAUNCH')).toEqual(['W-D2', 'W-A', 'P-A']);
    expect(await order('INDICATOR')).toEqual(['W-A', 'W-B', 'W-D']);
    expect(await order('LONGEST_UNMEASURED')).toEqual(['P-A', 'W-D', 'W-D2']);
  });

  test.each([
    ['first', 'first: 0'],
    ['first', 'first: 501'],
    ['staleAfterMonths', 'staleAfterMonths: 0'],
    ['staleAfterMonths', 'staleAfterMonths: 121'],
    ['asOf', 'asOf: "2014-12-31"'],
    ['within', 'within: "NOBODY"'],
    ['filter', 'filter: { codes: [] }'],
  ])('names %s where %s makes no sense', async (argument, written) => {
    const refused = await refusal(`{ outcomeSummary(${written}) { asOf } }`);
    expect(refused).toMatchObject({
      argument: [argument, ...(argument === 'filter' ? ['codes'] : [])],
    });
  });
});

interface Point {
  from: string;
  to: string;
  running: boolean;
  beforeLaunch: boolean | null;
  measurement: { value: number } | null;
  similar: { agencies: number; median: number | null } | null;
}

describe('outcomeSeries', () => {
  const query = (code: string) => `{ outcomeSeries(code: "${code}", asOf: "2024-06-15") {
    target targetReached baseline { value } innovation { launch { day precision basis } } similarAgencies
    points { from to running beforeLaunch measurement { value } similar { agencies median } } } }`;

  test('shows the gap of March, the launch, and the median of three districts without it', async () => {
    const { body } = await ask(query('W-A'));
    expect(body.errors).toBeUndefined();
    const series = body.data?.outcomeSeries as { points: Point[] } & Record<string, unknown>;
    expect(series).toMatchObject({
      target: 30,
      targetReached: false,
      baseline: { value: 60 },
      innovation: { launch: { day: '2024-03-01', precision: 'DAY', basis: 'EXACT' } },
      // B (which has only agreed), C and D: E has adopted it, F measures in hours, X is a department.
      similarAgencies: 3,
    });
    // January: B 50, C 70, D (66 + 62) ÷ 2 = 64; the middle one is 64. April: only B and C, too few.
    expect(
      series.points.map((each) => [
        each.from,
        each.to,
        each.measurement?.value ?? null,
        each.beforeLaunch,
        each.running,
        each.similar && [each.similar.agencies, each.similar.median],
      ]),
    ).toEqual([
      ['2024-01-01', '2024-01-31', 58, true, false, [3, 64]],
      ['2024-02-01', '2024-02-29', 56, true, false, [0, null]],
      ['2024-03-01', '2024-03-31', null, false, false, null],
      ['2024-04-01', '2024-04-30', 40, false, false, [2, null]],
      ['2024-05-01', '2024-05-31', 36, false, false, [0, null]],
      ['2024-06-01', '2024-06-30', 30, false, true, [0, null]],
    ]);
  });

  test('an indicator without values is a series without points, an unknown code is null', async () => {
    const empty = await ask(query('P-A'));
    expect(empty.body.data?.outcomeSeries).toMatchObject({ points: [], targetReached: null });
    const absent = await ask(query('NOTHING'));
    expect(absent.body).toEqual({ data: { outcomeSeries: null } });
  });

  test('names the argument that makes no sense', async () => {
    expect(await refusal('{ outcomeSeries(code: "A/B/C") { code } }')).toMatchObject({
      argument: ['code'],
    });
    expect(
      await refusal('{ outcomeSeries(code: "W-A", asOf: "2999-01-01") { code } }'),
    ).toMatchObject({ argument: ['asOf'] });
  });
});
