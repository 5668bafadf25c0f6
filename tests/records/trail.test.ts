import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { undoBatch } from '@satu-inovasi/db/undoing/undo-batch';
import { afterAll, expect, test } from 'vitest';
import { madeUpCity } from '../questions/trio.js';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

/** Where a record came from and what happened to it, after a second import that changed some. */

const folder = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-trail-'));
cpSync(madeUpCity, folder, { recursive: true });
const innovations = path.join(folder, 'innovations.csv');
writeFileSync(
  innovations,
  readFileSync(innovations, 'utf8')
    .replace('Antre Daring,Online Queue', 'Antre Daring Baru,New Online Queue')
    .replace(
      'RAPOR-SANDI,Rapor Sandi,Coded Report,,,DISDIKBUD',
      'RAPOR-SANDI,Rapor Sandi,Coded Report,,,DINKES',
    ),
);
const commitments = path.join(folder, 'commitments.csv');
writeFileSync(
  commitments,
  readFileSync(commitments, 'utf8').replace('2025-05-12,2025-12-31,,', '2025-05-12,2026-12-31,,'),
);
const attendance = path.join(folder, 'attendance.csv');
writeFileSync(
  attendance,
  readFileSync(attendance, 'utf8').replace('KEC-UTARA,,Daftar', 'KEC-UTARA,4,Daftar'),
);

const city = await freshDatabase({ sample: false });
await importFolder(city.db, madeUpCity, { by: 'Orta', today: '2026-11-24' });
await importFolder(city.db, folder, { by: 'Brida', today: '2026-11-24' });
const { ask, close } = await servedCity(city.reader);
afterAll(async () => {
  await close();
  await city.drop();
  rmSync(folder, { recursive: true });
});

interface Entry {
  by: string;
  action: string;
  batch: number;
  changes: { field: string; before: string | null; after: string | null }[];
}

async function innovation(code: string) {
  const { body } = await ask(`{ innovation(code: "${code}") {
    source { file row batch } trail { totalCount nodes { by action batch at changes { field before after } } } } }`);
  expect(body.errors).toBeUndefined();
  return body.data?.innovation as {
    source: object;
    trail: { totalCount: number; nodes: (Entry & { at: string })[] };
  };
}

test('a changed record names the import that wrote it, and its trail both values', async () => {
  const { source, trail } = await innovation('ANTRE-DARING');
  expect(source).toEqual({ file: 'innovations.csv', row: 3, batch: 2 });
  const update = trail.nodes.find(({ action }) => action === 'UPDATE');
  expect(update).toMatchObject({ by: 'Brida', batch: 2 });
  expect(update?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(update?.changes).toEqual([
    { field: 'title_en', before: 'Online Queue', after: 'New Online Queue' },
    { field: 'title_id', before: 'Antre Daring', after: 'Antre Daring Baru' },
  ]);
});

test('an owner that changed is named by code, not by number', async () => {
  const { trail } = await innovation('RAPOR-SANDI');
  expect(trail.nodes.flatMap(({ changes }) => changes)).toContainEqual({
    field: 'owner_id',
    before: 'DISDIKBUD',
    after: 'DINKES',
  });
});

test('a record that no import changed has the entry of its load alone', async () => {
  const { source, trail } = await innovation('ANTAR-OBAT');
  expect(source).toMatchObject({ batch: 1 });
  expect(trail).toMatchObject({ totalCount: 1, nodes: [{ by: 'Orta', action: 'LOAD', batch: 1 }] });
});

test('an import says how many records it brought and how many it changed', async () => {
  const { body } = await ask(`{ imports { totalCount nodes { number importedBy added changed
    trail { totalCount } } } trail(filter: { batches: [2] }) { totalCount nodes { action } } }`);
  expect(body.data?.imports).toMatchObject({
    totalCount: 2,
    nodes: [
      { number: 2, importedBy: 'Brida', added: 0, changed: 4, trail: { totalCount: 4 } },
      { number: 1, importedBy: 'Orta', changed: 0 },
    ],
  });
  expect(body.data?.trail).toMatchObject({ totalCount: 4 });
});

test('the trail is found by the code of a record', async () => {
  const { body } = await ask(
    '{ trail(filter: { codes: ["ANTRE-DARING"] }) { nodes { action record recordKey { name value } } } }',
  );
  expect(body.data?.trail).toEqual({
    nodes: [
      {
        action: 'UPDATE',
        record: 'innovation',
        recordKey: [{ name: 'code', value: 'ANTRE-DARING' }],
      },
    ],
  });
});

test('what changed in the promises and the attendance of an agency is in its trail', async () => {
  const { body } = await ask(`{ agency(code: "KEC-UTARA") { agency { trail { totalCount nodes {
    action record changes { field before after } } } } } }`);
  expect(body.data?.agency).toMatchObject({
    agency: {
      trail: {
        nodes: expect.arrayContaining([
          {
            action: 'UPDATE',
            record: 'commitment',
            changes: [{ field: 'due_on', before: '2025-12-31', after: '2026-12-31' }],
          },
          {
            action: 'UPDATE',
            record: 'attendance',
            changes: [{ field: 'people', before: null, after: '4' }],
          },
        ]),
      },
    },
  });
});

test('an import that was undone says by whom, and the record both values of its way back', async () => {
  await undoBatch(city.db, 2, { by: 'Sekda' });
  const { source, trail } = await innovation('ANTRE-DARING');
  expect(source).toMatchObject({ batch: 1 });
  expect(trail.nodes[0]).toMatchObject({ by: 'Sekda', action: 'UNDO', batch: 2 });
  expect(trail.nodes[0]?.changes).toEqual([
    { field: 'title_en', before: 'New Online Queue', after: 'Online Queue' },
    { field: 'title_id', before: 'Antre Daring Baru', after: 'Antre Daring' },
  ]);
  const { body } = await ask('{ imports { nodes { number undoneAt undoneBy } } }');
  expect(body.data?.imports).toEqual({
    nodes: [
      { number: 2, undoneAt: expect.stringMatching(/Z$/), undoneBy: 'Sekda' },
      { number: 1, undoneAt: null, undoneBy: null },
    ],
  });
});
