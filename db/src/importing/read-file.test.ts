import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CsvFile } from './read-file.js';

const folder = mkdtempSync(path.join(tmpdir(), 'read-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(content: string | Buffer): CsvFile {
  const file = path.join(folder, 'some.csv');
  writeFileSync(file, content);
  return new CsvFile(file, (name) => ['a', 'b', 'c'].includes(name));
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

test('the rows are the same in every encoding, separator and line end', async () => {
  const rows = [
    ['a', 'b', 'c'],
    ['Café', '“x”', 'Jum’at'],
    ['1', 'two\nlines', '–'],
  ];
  const encoded: [string, (text: string) => Buffer][] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16LE', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16BE', (text) => Buffer.from(text, 'utf16le').swap16()],
    ['WINDOWS-1252', inWindows1252],
  ];
  for (const [encoding, encode] of encoded) {
    for (const separator of [',', ';', '\t']) {
      for (const end of ['\n', '\r\n', '\r']) {
        const cell = (text: string) => (text.includes('\n') ? `"${text}"` : text);
        const lines = rows.map((cells) => cells.map(cell).join(separator));
        const file = aFile(encode(lines.join(end) + end));
        expect((await recordsOf(file)).map(([, ...cells]) => cells)).toEqual(rows);
        expect(file).toMatchObject({ encoding, separator });
      }
    }
  }
});

function inWindows1252(text: string): Buffer {
  const bytes = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 } as Record<string, number>;
  return Buffer.from([...text].map((letter) => bytes[letter] ?? letter.charCodeAt(0)));
}

test('letters that are cut by the pieces in which a file is read stay whole', async () => {
  for (const encoding of ['utf8', 'utf16le'] as const) {
    const row = `x,${'é”😀'.repeat(301)}\n`;
    const records = await recordsOf(aFile(Buffer.from(`\ufeffa,b\n${row.repeat(99)}`, encoding)));
    expect(records.slice(1).every(([, , text]) => text === 'é”😀'.repeat(301))).toBe(true);
    expect(records).toHaveLength(100);
  }
});

test('rows before a broken one are given, and the broken one is named', async () => {
  const seen: number[] = [];
  const reading = async () => {
    for await (const { row } of aFile('a,b\n1,2\n3,"x"y\n4,5\n').records()) seen.push(row);
  };
  await expect(reading).rejects.toMatchObject({ row: 3, problem: { code: 'BROKEN_QUOTES' } });
  expect(seen).toEqual([1, 2]);
});
