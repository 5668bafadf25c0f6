import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { afterAll, describe, expect, test } from 'vitest';
import { aFolder } from '../importing/a-folder.js';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

/*
 * Five districts, a ward below the second, and a department that was renamed between an event and what
 * followed it. Asked on 15 June 2024.
 */

const folder = aFolder({
  'agency-kinds.csv':
    'code,name_id,name_en,position\nGOVERNMENT,Pemerintah,Government,1\nDEPARTMENT,Dinas,Department,2\nDISTRICT,Kecamatan,District,3\nWARD,Kelurahan,Ward,4\n',
  'agencies.csv': `code,kind,name_id,name_en,parent,valid_from,valid_to
KOTA,GOVERNMENT,Kota,City,,,
${[1, 2, 3, 4, 5].map((n) => `D${n},DISTRICT,Kecamatan ${n},District ${n},KOTA,,\n`).join('')}P-OLD,DEPARTMENT,Dinas Lama,Old Department,KOTA,,2023
P-NEW,DEPARTMENT,Dinas Baru,New Department,KOTA,2024-01-01,
WARD,WARD,Kelurahan,Ward,D2,,
`,
  'successions.csv': 'predecessor,successor\nP-OLD,P-NEW\n',
  'rule-sets.csv': `valid_from,quota,counting_kinds,counting_stages,counting_checks,report_holds_months,name_id,name_en
2015,1,DEPARTMENT;DISTRICT,IMPLEMENTATION,CHECKED,3,Aturan,Rules
`,
  'innovations.csv': `code,title_id,title_en,owner,owner_basis,stage,stage_on,stage_known_on,stage_known_basis,check
I1,I1,I1,D1,STATED,IMPLEMENTATION,2024-02-13,,,CHECKED
I2,I2,I2,WARD,STATED,TRIAL,2024-01,,,CHECKED
I3,I3,I3,D3,STATED,IMPLEMENTATION,2024-02-14,,,CHECKED
I4,I4,I4,P-NEW,STATED,INITIATIVE,2024-01-10,,,REPORTED
I5,I5,I5,D4,STATED,IMPLEMENTATION,2024,,,CHECKED
I6,I6,I6,D5,STATED,INITIATIVE,2023-12-20,,,CHECKED
I7,I7,I7,D3,STATED,INITIATIVE,2023-12-05,,,REJECTED
I8,I8,I8,D3,STATED,IMPLEMENTATION,,2024-01-05,halaman,CHECKED
`,
  'innovation-stages.csv':
    'innovation,stage,started_on\nI1,INITIATIVE,2023-12-01\nI3,INITIATIVE,2023-11-15\n',
  'adoptions.csv': 'code,innovation,adopter\nD4-I1,I1,D4\n',
  'adoption-stages.csv': 'adoption,stage,reached_on\nD4-I1,APPLIED,2024-06-01\n',
  'facilitations.csv': `code,held_on,kind,name_id,name_en
E1,2023-11-15,WORKSHOP,E1,E1
E2,2024-04,TRAINING,E2,E2
E3,2024-03-01,MEETING,E3,E3
E4,2024-05-20,BRIEFING,E4,E4
E5,2024-02-01,AWARD,E5,E5
E6,2023-02-01,WORKSHOP,E6,E6
E7,2024-07-01,WORKSHOP,E7,E7
`,
  'attendance.csv': `facilitation,agency,people
E1,D1,2
E1,D2,
E1,D3,1
E1,P-OLD,1
E2,D1,1
E4,D3,1
E4,D4,1
E5,D1,1
E6,D1,1
E6,D4,1
E7,D5,1
`,
});
const city = await freshDatabase({ sample: false });
await importFolder(city.db, folder, { by: 'test', today: '2024-06-15' });
const { ask, refusal, close } = await servedCity(city.reader);
afterAll(async () => {
  await close();
  await city.drop();
});

interface Followed {
  agencies: number;
  proposed: { numerator: number; denominator: number };
  applied: { numerator: number; denominator: number };
  silent: number | null;
}
interface Effect {
  events: number;
  eventsWithAttendance: number;
  eventsComplete: number;
  agenciesAttended: number | null;
  agenciesProposed: number | null;
  agenciesApplied: number | null;
  agenciesSilent: number | null;
  neverAttended: { numerator: number; denominator: number } | null;
  absentees: { code: string }[];
  note: object | null;
  attended: Followed | null;
  absent: Followed | null;
  silent: { agency: { code: string }; events: number; lastAttendedOn: string }[];
  rows: {
    event: { code: string };
    state: string;
    lastDay: string | null;
    attended: Followed | null;
    absent: Followed | null;
  }[];
}

const followed =
  '{ agencies proposed { numerator denominator } applied { numerator denominator } silent }';
async function effect(more = ''): Promise<Effect> {
  const { body } =
    await ask(`{ facilitationEffect(asOf: "2024-06-15"${more}) { events eventsWithAttendance eventsComplete
    agenciesAttended agenciesProposed agenciesApplied agenciesSilent note { english } attended ${followed} absent ${followed}
    neverAttended { numerator denominator } absentees { code }
    silent { agency { code } events lastAttendedOn }
    rows { event { code } state lastDay attended ${followed} absent ${followed} } } }`);
  expect(body.errors).toBeUndefined();
  return body.data?.facilitationEffect as Effect;
}

/** Agencies, proposed, applied, silent. */
const parts = (each: Followed | null) =>
  each && [each.agencies, each.proposed.numerator, each.applied.numerator, each.silent];

describe('facilitationEffect', () => {
  test('tells what followed each event, and where it cannot be told', async () => {
    const { rows } = await effect();
    // E1, until 13 February: D1 proposed on 1 December and applied on the last day; the ward of D2 tried
    // something in January; P-OLD, which is P-NEW now, proposed on 10 January. D3 began on the day of the
    // event itself and applied a day too late; its other records are rejected or only "known since". Of
    // those absent D5 proposed; D4 applied in 2024, which may be any day of it.
    // E4 still runs: D4 applied what it had adopted. E5 is an award, E7 lies ahead.
    expect(
      rows.map((row) => [
        row.event.code,
        row.state,
        row.lastDay,
        parts(row.attended),
        parts(row.absent),
      ]),
    ).toEqual([
      ['E4', 'RUNNING', '2024-08-18', [2, 0, 1, null], [4, 0, 0, null]],
      ['E2', 'DAY_UNKNOWN', null, null, null],
      ['E3', 'NO_ATTENDANCE', '2024-05-30', null, null],
      ['E1', 'COMPLETE', '2024-02-13', [4, 3, 1, 1], [2, 1, 0, 1]],
      ['E6', 'COMPLETE', '2023-05-02', [2, 0, 0, 2], [4, 0, 0, 4]],
    ]);
  });

  test('adds up the complete events, E1 and E6', async () => {
    const all = await effect(', first: 1');
    expect(all).toMatchObject({
      events: 5,
      eventsWithAttendance: 4,
      eventsComplete: 2,
      note: null,
    });
    expect(parts(all.attended)).toEqual([6, 3, 1, 3]);
    expect(parts(all.absent)).toEqual([6, 1, 0, 5]);
    expect(all.attended?.proposed).toEqual({ numerator: 3, denominator: 6 });
    expect(all.rows).toHaveLength(1);
  });

  test('counts each agency once, however often it came', async () => {
    // Of complete events: D1 to D4 and P-NEW. D1, the ward of D2 and P-NEW proposed, D1 applied.
    expect(await effect()).toMatchObject({
      agenciesAttended: 5,
      agenciesProposed: 3,
      agenciesApplied: 1,
    });
  });

  test('names those that never came, and says nothing where nobody noted who did', async () => {
    // D5 is on the list of E7 alone, which lies ahead.
    expect(await effect()).toMatchObject({
      neverAttended: { numerator: 1, denominator: 6 },
      absentees: [{ code: 'D5' }],
    });
    // Of the event in April only the month is known; who came is known all the same.
    const april = await effect(', filter: { codes: ["E2"] }');
    expect(april.neverAttended).toEqual({ numerator: 5, denominator: 6 });
    expect(april.agenciesProposed).toBeNull();
    expect(await effect(', within: "D5"')).toMatchObject({
      neverAttended: { numerator: 1, denominator: 1 },
    });
    expect(await effect(', filter: { codes: ["E3"] }')).toMatchObject({
      neverAttended: null,
      absentees: [],
    });
  });

  test('names those that came and stayed silent every time', async () => {
    // D1 was silent after E6 and not after E1; D3 came to E1 alone, D4 to E6 alone.
    const { agenciesAttended, agenciesSilent, silent } = await effect();
    expect([agenciesAttended, agenciesSilent]).toEqual([5, 2]);
    expect(silent).toEqual([
      { agency: { code: 'D3' }, events: 1, lastAttendedOn: '2023-11-15' },
      { agency: { code: 'D4' }, events: 1, lastAttendedOn: '2023-02-01' },
    ]);
  });

  test('looks as many days ahead as it is asked to', async () => {
    // One day more and D3 applied in time.
    const { rows, agenciesSilent } = await effect(', withinDays: 91, filter: { codes: ["E1"] }');
    expect(rows.map(({ attended }) => parts(attended))).toEqual([[4, 3, 2, 0]]);
    expect(agenciesSilent).toBe(0);
  });

  test('is narrowed by an agency', async () => {
    const { attended, absent, silent } = await effect(', within: "D3"');
    expect(parts(attended)).toEqual([1, 0, 0, 1]);
    expect(parts(absent)).toEqual([1, 0, 0, 1]);
    expect(silent.map(({ agency }) => agency.code)).toEqual(['D3']);
  });

  test('says so where no attendance is recorded, and gives no zero', async () => {
    const none = await effect(', filter: { codes: ["E3"] }');
    expect(none).toMatchObject({
      events: 1,
      eventsWithAttendance: 0,
      attended: null,
      absent: null,
      agenciesAttended: null,
      agenciesSilent: null,
      silent: [],
    });
    expect(none.note).toEqual({ english: expect.stringContaining('not attendance') });
  });

  test.each([
    ['withinDays', 'withinDays: 0'],
    ['withinDays', 'withinDays: 731'],
    ['first', 'first: 101'],
    ['asOf', 'asOf: "2014-12-31"'],
    ['within', 'within: "NOBODY"'],
  ])('names %s where %s makes no sense', async (argument, written) => {
    expect(await refusal(`{ facilitationEffect(${written}) { asOf } }`)).toMatchObject({
      argument: [argument],
    });
  });
});
