import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CsvFile } from './read-file.js';

const folder = mkdtempSync(path.join(tmpdir(), 'read-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(content: string): CsvFile {
  const file = path.join(folder, 'some.csv');
  writeFileSync(file, content);
  return new CsvFile(file);
}

async function recordsOf(file: CsvFile) {
  const records = [];
  for await (const { row, cells } of file.records()) records.push([row, ...cells]);
  return records;
}

test('a row has the number of the line it starts on, with any line ends', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const lines = ['a,b', '', '1,"x', 'y"', ',', '', '2,z', '"p', '', 'q",r'];
    expect(await recordsOf(aFile(lines.join(end)))).toEqual([
      [1, 'a', 'b'],
      [3, '1', 'x\ny'],
      [7, '2', 'z'],
      [8, 'p\n\nq', 'r'],
    ]);
  }
});

test('the lines are counted on across the pieces in which a file is read', async () => {
  const row = `${'x'.repeat(900)},"1\r\n2"\r\n`;
  const records = await recordsOf(aFile(row.repeat(500)));
  expect(records).toHaveLength(500);
  expect(records[499]?.[0]).toBe(999);
});

test('the checksum is that of the bytes', async () => {
  const text = '\ufeffa,b\r\n1,2\r\n';
  const file = aFile(text);
  await recordsOf(file);
  expect(file.sha256).toBe(createHash('sha256').update(text).digest('hex'));
});

test('rows before a broken one are given, and the broken one is named', async () => {
  const seen: number[] = [];
  const reading = async () => {
    for await (const { row } of aFile('a,b\n1,2\n3,"x"y\n4,5\n').records()) seen.push(row);
  };
  await expect(reading).rejects.toMatchObject({ row: 3, problem: { code: 'BROKEN_QUOTES' } });
  expect(seen).toEqual([1, 2]);
});
