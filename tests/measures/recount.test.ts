import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Level, type Recount, recount } from './recount.js';

const sampleCity = fileURLToPath(new URL('../../db/sample', import.meta.url));
let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'recount-'));
  rules('2014,1,3');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function file(name: string, header: string, lines: string[]) {
  writeFileSync(join(dir, `${name}.csv`), `${[header, ...lines].join('\n')}\n`);
}
/** valid_from, quota, months a report holds */
function rules(...lines: string[]) {
  const fixed = 'SECRETARIAT;DEPARTMENT;DISTRICT,IMPLEMENTATION,CHECKED';
  file(
    'rule-sets',
    'valid_from,quota,report_holds_months,counting_kinds,counting_stages,counting_checks',
    lines.map((line) => `${line},${fixed}`),
  );
}
/** code, kind, parent, valid_from, valid_to */
function agencies(...lines: string[]) {
  file('agencies', 'code,kind,parent,valid_from,valid_to', ['CITY,GOVERNMENT,,,', ...lines]);
}
function successions(...lines: string[]) {
  file('successions', 'predecessor,successor', lines);
}
/** code, owner, stage, stage_on, stage_known_on, check */
function innovations(...lines: string[]) {
  file('innovations', 'code,owner,stage,stage_on,stage_known_on,check', lines);
}
function stages(...lines: string[]) {
  file('innovation-stages', 'innovation,stage,started_on,known_on', lines);
}
/** agency, period_from, period_to, says_none */
function reports(...lines: string[]) {
  file('agency-reports', 'agency,period_from,period_to,says_none', lines);
}
function states(day: string, level: Level = 'AGENCY'): Record<string, string> {
  const { agencies: all } = recount(dir, day, level);
  return Object.fromEntries([...all].map(([code, standing]) => [code, standing.state]));
}
function parts(answer: Recount): number[] {
  return [answer.eligible, answer.covered, answer.preparing, answer.none, answer.unreported];
}

describe('the sample city', () => {
  it('has 50 eligible = 18 + 7 + 0 + 25 on 24 November 2026', () => {
    expect(parts(recount(sampleCity, '2026-11-24', 'AGENCY'))).toEqual([50, 18, 7, 0, 25]);
  });
  it('had six covered agencies at the briefing of 28 September 2022', () => {
    expect(recount(sampleCity, '2022-09-28', 'AGENCY').covered).toBe(6);
  });
  it('goes from 56 to 50 eligible on the day the merged departments begin', () => {
    expect(recount(sampleCity, '2022-12-31', 'AGENCY').eligible).toBe(56);
    expect(recount(sampleCity, '2023-01-01', 'AGENCY').eligible).toBe(50);
  });
});

describe('who is credited', () => {
  it('follows a renaming forward and backward', () => {
    agencies('OLD,DEPARTMENT,CITY,,2022-12', 'NEW,DEPARTMENT,CITY,2023-01,');
    successions('OLD,NEW');
    innovations('A,OLD,IMPLEMENTATION,2020,,CHECKED');
    expect(states('2022-12-31')).toEqual({ OLD: 'COVERED' });
    expect(states('2023-01-01')).toEqual({ NEW: 'COVERED' });
    innovations('A,NEW,IMPLEMENTATION,2020,,CHECKED');
    expect(states('2022-12-31')).toEqual({ OLD: 'COVERED' });
  });

  it('follows a merger forward, and backward to nobody', () => {
    agencies(
      'P,DEPARTMENT,CITY,,2022-12',
      'Q,DEPARTMENT,CITY,,2022-12',
      'M,DEPARTMENT,CITY,2023-01,',
    );
    successions('P,M', 'Q,M');
    innovations('A,P,IMPLEMENTATION,2020,,CHECKED');
    expect(states('2022-12-31')).toEqual({ P: 'COVERED', Q: 'UNREPORTED' });
    expect(states('2023-01-01')).toEqual({ M: 'COVERED' });
    innovations('A,M,IMPLEMENTATION,2020,,CHECKED');
    expect(states('2022-12-31')).toEqual({ P: 'UNREPORTED', Q: 'UNREPORTED' });
  });

  it('follows a split backward, and forward to nobody', () => {
    agencies(
      'W,DEPARTMENT,CITY,,2022-12',
      'L,DEPARTMENT,CITY,2023-01,',
      'R,DEPARTMENT,CITY,2023-01,',
    );
    successions('W,L', 'W,R');
    innovations('A,W,IMPLEMENTATION,2020,,CHECKED');
    expect(states('2022-12-31')).toEqual({ W: 'COVERED' });
    expect(states('2023-01-01')).toEqual({ L: 'UNREPORTED', R: 'UNREPORTED' });
    innovations('A,R,IMPLEMENTATION,2020,,CHECKED');
    expect(states('2022-12-31')).toEqual({ W: 'COVERED' });
  });

  it('follows two renamings in a row', () => {
    agencies(
      'ONE,DEPARTMENT,CITY,,2018',
      'TWO,DEPARTMENT,CITY,2019,2022-06-30',
      'THREE,DEPARTMENT,CITY,2022-07,',
    );
    successions('ONE,TWO', 'TWO,THREE');
    innovations('A,ONE,IMPLEMENTATION,2016,,CHECKED');
    expect(states('2018-12-31')).toEqual({ ONE: 'COVERED' });
    expect(states('2022-06-30')).toEqual({ TWO: 'COVERED' });
    expect(states('2022-07-01')).toEqual({ THREE: 'COVERED' });
  });

  it('gives what a unit owns to the nearest counting agency above, or to the unit alone', () => {
    agencies(
      'SETDA,SECRETARIAT,CITY,,',
      'ORG,DIVISION,SETDA,,',
      'NORTH,DISTRICT,CITY,,',
      'WARD-1,WARD,NORTH,,',
      'DESK,WARD,CITY,,',
    );
    innovations(
      'A,WARD-1,IMPLEMENTATION,2020,,CHECKED',
      'B,ORG,TRIAL,2020,,CHECKED',
      'C,DESK,IMPLEMENTATION,2020,,CHECKED',
      'D,CITY,IMPLEMENTATION,2020,,CHECKED',
      'E,,IMPLEMENTATION,2020,,CHECKED',
    );
    expect(states('2021-01-01')).toEqual({ SETDA: 'PREPARING', NORTH: 'COVERED' });
    expect(states('2021-01-01', 'UNIT')).toEqual({
      SETDA: 'UNREPORTED',
      ORG: 'PREPARING',
      NORTH: 'UNREPORTED',
      'WARD-1': 'COVERED',
      DESK: 'COVERED',
    });
  });

  it('climbs through a renamed parent and through parents that changed', () => {
    agencies(
      'OLD,DEPARTMENT,CITY,,2022-12',
      'NEW,DEPARTMENT,CITY,2023-01,',
      'NEXT,DEPARTMENT,CITY,,',
      'CLINIC,HOSPITAL,OLD,,',
    );
    successions('OLD,NEW');
    innovations('A,CLINIC,IMPLEMENTATION,2020,,CHECKED');
    expect(states('2022-12-31')).toEqual({ OLD: 'COVERED', NEXT: 'UNREPORTED' });
    expect(states('2023-01-01')).toEqual({ NEW: 'COVERED', NEXT: 'UNREPORTED' });
    file('agency-parents', 'agency,parent,valid_from,valid_to', ['CLINIC,NEXT,2024-05-01,']);
    expect(states('2024-04-30')).toEqual({ NEW: 'COVERED', NEXT: 'UNREPORTED' });
    expect(states('2024-05-01')).toEqual({ NEW: 'UNREPORTED', NEXT: 'COVERED' });
  });
});

describe('what counts', () => {
  beforeEach(() => agencies('D,DEPARTMENT,CITY,,'));

  it('is the stage on the day: trial, then implementation, then stopped', () => {
    innovations('A,D,STOPPED,2024-06-15,,CHECKED');
    stages('A,TRIAL,2022,', 'A,IMPLEMENTATION,2023-03,');
    expect(states('2021-12-31')).toEqual({ D: 'UNREPORTED' });
    expect(states('2022-01-01')).toEqual({ D: 'PREPARING' });
    expect(states('2023-02-28')).toEqual({ D: 'PREPARING' });
    expect(states('2023-03-01')).toEqual({ D: 'COVERED' });
    expect(states('2024-06-14')).toEqual({ D: 'COVERED' });
    expect(states('2024-06-15')).toEqual({ D: 'UNREPORTED' });
  });

  it('takes the further of two stages that begin on one day', () => {
    innovations('A,D,IMPLEMENTATION,2022,,CHECKED');
    stages('A,TRIAL,2022,');
    expect(states('2022-01-01')).toEqual({ D: 'COVERED' });
  });

  it('needs the check; a rejected record is none', () => {
    innovations('A,D,IMPLEMENTATION,2020,,REPORTED');
    expect(states('2021-01-01')).toEqual({ D: 'PREPARING' });
    innovations('A,D,IMPLEMENTATION,2020,,REJECTED');
    expect(states('2021-01-01')).toEqual({ D: 'UNREPORTED' });
  });

  it('needs the quota of the rules of the day', () => {
    rules('2014,1,3', '2024,2,3');
    innovations('A,D,IMPLEMENTATION,2020,,CHECKED', 'B,D,IMPLEMENTATION,2025,,CHECKED');
    expect(states('2023-12-31')).toEqual({ D: 'COVERED' });
    expect(states('2024-01-01')).toEqual({ D: 'PREPARING' });
    expect(states('2025-01-01')).toEqual({ D: 'COVERED' });
    expect(() => states('2013-12-31')).toThrow('No rule set');
  });

  it('tells which agencies rest on starts known by year, or by the day first seen', () => {
    agencies(
      'D,DEPARTMENT,CITY,,',
      'E,DEPARTMENT,CITY,,',
      'F,DEPARTMENT,CITY,,',
      'G,DEPARTMENT,CITY,,',
    );
    innovations(
      'A,D,IMPLEMENTATION,2020,,CHECKED',
      'B,E,IMPLEMENTATION,,2020-05-05,CHECKED',
      'C,F,IMPLEMENTATION,2020,,CHECKED',
      'C2,F,IMPLEMENTATION,2020-02,,CHECKED',
      'G,G,IMPLEMENTATION,2020,,CHECKED',
      'G2,G,IMPLEMENTATION,,2020-03-03,CHECKED',
    );
    const answer = recount(dir, '2021-01-01', 'AGENCY');
    expect(answer.covered).toBe(4);
    expect(answer.coveredByYear).toBe(2);
    expect(answer.coveredKnownOn).toBe(1);
    expect(answer.agencies.get('D')?.coveredByYear).toBe(true);
    expect(answer.agencies.get('E')?.coveredKnownOn).toBe(true);
    expect(states('2020-05-04').E).toBe('UNREPORTED');
  });
});

describe('reports', () => {
  beforeEach(() => agencies('D,DEPARTMENT,CITY,,'));

  it('hold from the first day of their period until three months after its last', () => {
    reports('D,2025-01-01,2025-03-31,yes');
    expect(states('2024-12-31')).toEqual({ D: 'UNREPORTED' });
    expect(states('2025-01-01')).toEqual({ D: 'NONE' });
    expect(states('2025-06-30')).toEqual({ D: 'NONE' });
    expect(states('2025-07-01')).toEqual({ D: 'UNREPORTED' });
  });

  it('give way to newer ones, and to records', () => {
    reports('D,2025-01-01,2025-03-31,yes', 'D,2025-04-01,2025-06-30,no');
    expect(states('2025-03-31')).toEqual({ D: 'NONE' });
    expect(states('2025-04-01')).toEqual({ D: 'UNREPORTED' });
    innovations('A,D,INITIATIVE,2025-02-01,,REPORTED');
    expect(states('2025-01-31')).toEqual({ D: 'NONE' });
    expect(states('2025-02-01')).toEqual({ D: 'PREPARING' });
  });
});
