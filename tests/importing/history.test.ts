import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder } from './a-folder.js';
import { everything, importing, linesOf, rowsOf } from './look.js';

let city: FreshDatabase;
const used: FreshDatabase[] = [];
beforeEach(async () => {
  city = await freshDatabase({ sample: true });
  used.push(city);
});
afterAll(() => Promise.all(used.map((each) => each.drop())));

const stages = (code: string) =>
  rowsOf(
    city.db,
    `select s.stage::text, s.from_day, s.started_precision::text as precision, s.known_basis
     from innovation_stage s join innovation i using (government_id, innovation_id)
     where i.code = '${code}' order by s.from_day`,
  );
const checks = (code: string) =>
  rowsOf(
    city.db,
    `select c.check_no, c.check_state::text as state, c.checked_on, c.checked_by
     from innovation_check c join innovation i using (government_id, innovation_id)
     where i.code = '${code}' order by c.check_no`,
  );
const parents = (code: string) =>
  rowsOf(
    city.db,
    `select p.code as parent, x.from_day, x.until_day from agency_parent x
     join agency a using (government_id, agency_id)
     join agency p on p.government_id = x.government_id and p.agency_id = x.parent_id
     where a.code = '${code}' order by x.from_day`,
  );

describe('stages and checks of an innovation', () => {
  test('another stage is added to its history, the same stage and day is not', async () => {
    const stopped = 'code,stage,stage_on\nSMART-WAN,STOPPED,2026-05';
    await importing(city.db, aFolder({ 'innovations.csv': stopped }));
    expect((await importing(city.db, aFolder({ 'innovations.csv': stopped }))).batch).toBeNull();
    expect(await stages('SMART-WAN')).toEqual([
      {
        stage: 'IMPLEMENTATION',
        from_day: '2021-01-01',
        precision: 'YEAR',
        known_basis: null,
      },
      { stage: 'STOPPED', from_day: '2026-05-01', precision: 'MONTH', known_basis: null },
    ]);
  });

  test('the same start known better is the same row', async () => {
    const file = 'innovation,stage,started_on\nSMART-WAN,IMPLEMENTATION,2021-01';
    const { files } = await importing(city.db, aFolder({ 'innovation-stages.csv': file }));
    expect(files[0]).toMatchObject({ inserted: 0, updated: 1 });
    expect(await stages('SMART-WAN')).toMatchObject([
      { from_day: '2021-01-01', precision: 'MONTH' },
    ]);
  });

  test('another result of a check gets the next number, the same one is completed', async () => {
    const row = (cells: string) =>
      aFolder({ 'innovations.csv': `code,check,checked_on,checked_by\nSMART-WAN,${cells}` });
    await importing(city.db, row('CHECKED,2026-02-01,Orta'));
    await importing(city.db, row('REJECTED,2026-03-01,Orta'));
    expect((await importing(city.db, row('REJECTED,,'))).batch).toBeNull();
    expect(await checks('SMART-WAN')).toEqual([
      { check_no: 1, state: 'CHECKED', checked_on: '2026-02-01', checked_by: 'Orta' },
      { check_no: 2, state: 'REJECTED', checked_on: '2026-03-01', checked_by: 'Orta' },
    ]);
  });

  test('earlier checks come before the one that holds now, in the order of their days', async () => {
    const folder = aFolder({
      'innovations.csv': `code,title_id,title_en,stage,stage_on,check,checked_on
BARU,Baru,New,TRIAL,2020,CHECKED,2023-01-01`,
      'innovation-checks.csv': `innovation,check,checked_on,checked_by
BARU,REJECTED,2022-01-01,Orta
BARU,REPORTED,2021-01-01,`,
    });
    await importing(city.db, folder);
    expect(await checks('BARU')).toMatchObject([
      { check_no: 1, state: 'REPORTED' },
      { check_no: 2, state: 'REJECTED' },
      { check_no: 3, state: 'CHECKED' },
    ]);
    expect((await importing(city.db, folder)).batch).toBeNull();
    const late = 'innovation,check,checked_on\nBARU,REPORTED,2020-01-01';
    expect(await linesOf(city.db, aFolder({ 'innovation-checks.csv': late }))).toEqual([
      'innovation-checks.csv, row 2, column checked_on: “2020-01-01” — a later check is stored already. Expected: a day on or after the latest check.',
    ]);
  });

  test('a number tells checks apart that are alike, and where they belong', async () => {
    const row = (cells: string) =>
      aFolder({
        'innovation-checks.csv': `innovation,check,checked_on,number,note\nSMART-WAN,${cells}`,
      });
    for (const check of ['REJECTED', 'CHECKED']) {
      const cells = `code,check,checked_by\nSMART-WAN,${check},"compiler, against source"`;
      await importing(city.db, aFolder({ 'innovations.csv': cells }));
    }
    await importing(city.db, row('CHECKED,2020-01-01,7,Late'));
    expect(await checks('SMART-WAN')).toMatchObject([
      { check_no: 1, state: 'CHECKED', checked_on: null },
      { check_no: 2, state: 'REJECTED' },
      { check_no: 3, state: 'CHECKED', checked_on: null },
      { check_no: 7, state: 'CHECKED', checked_on: '2020-01-01' },
    ]);
    expect((await importing(city.db, row('CHECKED,2020-01-01,7,Late'))).batch).toBeNull();
    expect(await linesOf(city.db, row('REPORTED,,2,'))).toEqual([
      'innovation-checks.csv, row 2, column number: “2” — another check of this innovation is stored under this number. Expected: a number that is free, or none.',
    ]);
    const alike = `innovation,check,checked_by,note\nSMART-WAN,CHECKED,"compiler, against source",Last`;
    await importing(city.db, aFolder({ 'innovation-checks.csv': alike }));
    expect(
      await rowsOf(
        city.db,
        `select check_no from innovation_check where note = 'Last' order by check_no`,
      ),
    ).toEqual([{ check_no: 3 }]);
  });

  test('what nobody checked is reported, and a new record without a stage is refused', async () => {
    const file = (stage: string) =>
      aFolder({
        'innovations.csv': `code,title_id,title_en,stage,stage_on\nBARU,Baru,New,${stage}`,
      });
    expect(await linesOf(city.db, file(','))).toEqual([
      'innovations.csv, row 2, column stage: this new innovation has no stage. Expected: a value in the column stage, or a row in innovation-stages.csv.',
    ]);
    await importing(city.db, file('TRIAL,2020'));
    expect(await checks('BARU')).toMatchObject([{ check_no: 1, state: 'REPORTED' }]);
    expect(
      await rowsOf(city.db, "select owner_basis::text from innovation where code = 'BARU'"),
    ).toEqual([{ owner_basis: 'UNKNOWN' }]);
  });
});

describe('parents over time', () => {
  const dated = `agency,parent,valid_from,valid_to
DISKOMINFO,SETDA,,2019
DISKOMINFO,PEMKO,2020,`;

  test('rows with dates replace the parent of all time, and again each other', async () => {
    expect(await parents('DISKOMINFO')).toEqual([
      { parent: 'PEMKO', from_day: '-infinity', until_day: 'infinity' },
    ]);
    const folder = aFolder({ 'agency-parents.csv': dated });
    await importing(city.db, folder);
    expect(await parents('DISKOMINFO')).toEqual([
      { parent: 'SETDA', from_day: '-infinity', until_day: '2020-01-01' },
      { parent: 'PEMKO', from_day: '2020-01-01', until_day: 'infinity' },
    ]);
    expect((await importing(city.db, folder)).batch).toBeNull();
    const moved = dated.replace('2019', '2018-06').replace('2020', '2018-07');
    await importing(city.db, aFolder({ 'agency-parents.csv': moved }));
    expect(await parents('DISKOMINFO')).toEqual([
      { parent: 'SETDA', from_day: '-infinity', until_day: '2018-07-01' },
      { parent: 'PEMKO', from_day: '2018-07-01', until_day: 'infinity' },
    ]);
    expect(
      await rowsOf(city.db, "select action, record_key from trail_entry where action = 'DELETE'"),
    ).toEqual([{ action: 'DELETE', record_key: { agency: 'DISKOMINFO', from_day: '2020-01-01' } }]);
  });

  test('fewer rows than are stored take the others away', async () => {
    await importing(city.db, aFolder({ 'agency-parents.csv': dated }));
    const one = 'agency,parent,valid_from\nDISKOMINFO,PEMKO,2020';
    const { files } = await importing(city.db, aFolder({ 'agency-parents.csv': one }));
    expect(files[0]).toMatchObject({ updated: 1 });
    expect(await parents('DISKOMINFO')).toEqual([
      { parent: 'PEMKO', from_day: '2020-01-01', until_day: 'infinity' },
    ]);
  });

  test('a parent without dates does not overwrite dated ones', async () => {
    await importing(city.db, aFolder({ 'agency-parents.csv': dated }));
    const same = aFolder({ 'agencies.csv': 'code,parent\nDISKOMINFO,PEMKO' });
    expect((await importing(city.db, same)).batch).toBeNull();
    const other = aFolder({ 'agencies.csv': 'code,parent\nDISKOMINFO,SETDA' });
    expect(await linesOf(city.db, other)).toEqual([
      'agencies.csv, row 2, column parent: “SETDA” — the parents of this agency are stored with their dates, and the last one is another. Expected: the change of parent with its date in agency-parents.csv.',
    ]);
  });

  test('- takes the parent away', async () => {
    await importing(city.db, aFolder({ 'agencies.csv': 'code,parent\nDISKOMINFO,-' }));
    expect(await parents('DISKOMINFO')).toEqual([]);
  });

  test('two parents on one day, and a chain that closes, are refused', async () => {
    const before = await everything(city.db);
    const folder = aFolder({
      'agency-parents.csv': `agency,parent,valid_from,valid_to
DISKOMINFO,SETDA,,2020
DISKOMINFO,PEMKO,2020-06,
SETDA,SETDA-ORG,2021,`,
    });
    expect(await linesOf(city.db, folder)).toEqual([
      'agency-parents.csv, row 3, column parent: “PEMKO” — the time of this parent overlaps another row of the same agency. Expected: one parent on every day.',
      'agency-parents.csv, row 4, column parent: “SETDA” — the chain of parents leads back to this agency. Expected: a parent that is not below this agency.',
    ]);
    expect(await everything(city.db)).toBe(before);
  });
});

describe('successions', () => {
  test('a successor begins on the day after its predecessor, whichever file says so', async () => {
    const folder = (from: string) =>
      aFolder({
        'agencies.csv': `code,kind,name_id,name_en,valid_from,valid_to
LAMA,DEPARTMENT,Dinas Lama,Old department,,2025-06
BARU,DEPARTMENT,Dinas Baru,New department,${from},`,
        'successions.csv': 'predecessor,successor\nLAMA,BARU',
      });
    expect(await linesOf(city.db, folder('2025'))).toEqual([
      'successions.csv, row 2, column successor: “BARU (2025-01-01) ← LAMA (2025-06-30)” — the validity of predecessor and successor do not meet. Expected: valid_from of the successor on the day after valid_to of the predecessor.',
    ]);
    await importing(city.db, folder('2025-07'));
    const moved = aFolder({ 'agencies.csv': 'code,valid_to\nLAMA,2025-05' });
    expect(await linesOf(city.db, moved)).toEqual([
      'agencies.csv, row 2, column valid_to: “2025-05-31” — the validity of predecessor and successor do not meet. Expected: valid_from of the successor on the day after valid_to of the predecessor.',
    ]);
  });
});
