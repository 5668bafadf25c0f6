import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportFolder } from '@satu-inovasi/db/exporting/export-folder';
import { ExportRefused, wordExportProblem } from '@satu-inovasi/db/exporting/export-refused';
import { readManifest } from '@satu-inovasi/db/exporting/manifest';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { aFolder } from '../importing/a-folder.js';
import { importing, today } from '../importing/look.js';
import { freshDatabase } from '../testkit/fresh-database.js';

const city = await freshDatabase({ sample: true });
let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'export-'));
  folder = path.join(root, 'backup');
});
afterAll(() => city.drop());
afterAll(() => rmSync(root, { recursive: true, force: true }));

const exporting = (replace = false, government: string | null = null) =>
  exportFolder(city, folder, { today, government, replace });

async function refusal(replace = false, government: string | null = null): Promise<string> {
  const before = readdirSync(root, { recursive: true });
  try {
    await exporting(replace, government);
  } catch (error) {
    if (!(error instanceof ExportRefused)) throw error;
    expect(readdirSync(root, { recursive: true })).toEqual(before);
    expect(wordExportProblem(error.problem, 'id')).not.toContain('undefined');
    return wordExportProblem(error.problem, 'en').replaceAll(root, '…');
  }
  throw new Error('it was exported although it should be refused');
}

test('a folder that is not there or empty is filled, and says what it holds', async () => {
  const manifest = await exporting();
  expect(readManifest(folder)).toEqual(manifest);
  expect(manifest).toMatchObject({ day: today, government: null });
  const rows = Object.fromEntries(manifest.files.map(({ file, rows }) => [file, rows]));
  expect(rows).toMatchObject({ 'agencies.csv': 92, 'innovations.csv': 65, 'themes.csv': 0 });
  expect(readdirSync(folder).sort()).toEqual(['export.json', ...Object.keys(rows)].sort());
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  await exporting();
  expect(readdirSync(root)).toEqual(['backup']);
});

test('an earlier export is replaced when that is asked for', async () => {
  await exporting();
  expect(await refusal()).toBe(
    'The folder …/backup holds an earlier export. Add --replace to replace it. Nothing was written.',
  );
  await importing(city.db, aFolder({ 'agencies.csv': 'code,short_name\nSETDA,Setda baru' }));
  await exporting(true);
  expect(readFileSync(path.join(folder, 'agencies.csv'), 'utf8')).toContain('Setda baru');
  expect(readdirSync(root)).toEqual(['backup']);
});

test('files of others are not lost, also beside an earlier export', async () => {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'letter.txt'), 'dear');
  expect(await refusal(true)).toBe(
    'The folder …/backup holds other files. Choose one that is empty or not there yet. Nothing was written.',
  );
  rmSync(folder, { recursive: true });
  await exporting();
  writeFileSync(path.join(folder, 'letter.txt'), 'dear');
  expect(await refusal(true)).toBe(
    'The folder …/backup holds an earlier export, but other files as well (letter.txt), which would be lost. Move them first. Nothing was written.',
  );
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file');
  expect(await refusal(true)).toBe('…/backup is no folder. Nothing was written.');
});

test('a government that is not there is named beside those that are', async () => {
  expect(await refusal(false, 'MEDAN')).toBe(
    'There is no government with the code MEDAN. Known: PEMKO.',
  );
});

test('one that fails on its way leaves the earlier one, and nothing that looks whole', async () => {
  await exporting();
  const before = readFileSync(path.join(folder, 'export.json'), 'utf8');
  const failing = exportFolder(city, folder, {
    ...{ today, government: null, replace: true },
    onProgress: ({ file }) => {
      if (file === 'innovations.csv') throw new Error('the disk is full');
    },
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(readFileSync(path.join(folder, 'export.json'), 'utf8')).toBe(before);
  expect(readdirSync(root)).toEqual(['backup']);
});

test('what a killed export left behind goes with the next one, what a living one writes does not', async () => {
  const killed = `${folder}.unfinished-999999999`;
  const living = `${folder}.unfinished-${process.ppid}`;
  mkdirSync(killed);
  mkdirSync(living);
  await exporting();
  expect(existsSync(killed)).toBe(false);
  expect(existsSync(living)).toBe(true);
});
