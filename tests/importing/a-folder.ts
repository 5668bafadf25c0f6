import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sampleFolder } from '@satu-inovasi/db/sample';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of CSV files, gone after the tests of the file. */
export function aFolder(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** A copy of the sample city with one of its files edited, line by line. */
export function sampleWith(file: string, edit: (lines: string[]) => string[]): string {
  const folder = aFolder({});
  cpSync(sampleFolder, folder, { recursive: true });
  const edited = path.join(folder, file);
  writeFileSync(edited, edit(readFileSync(edited, 'utf8').split('\n')).join('\n'));
  return folder;
}
