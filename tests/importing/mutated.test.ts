import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ImportRefused } from '@satu-inovasi/db/importing/problem';
import { wordIssue } from '@satu-inovasi/db/importing/word-issue';
import { sampleFolder } from '@satu-inovasi/db/sample';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';
import { aFolder } from './a-folder.js';
import { everything, importing } from './look.js';

let city: FreshDatabase;
beforeAll(async () => {
  city = await freshDatabase({ sample: true });
});
afterAll(() => city.drop());

/** Numbers that look like chance and are the same in every run. */
function aDice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const oddities = [
  ...[
    '',
    '-',
    '"',
    "'",
    ';',
    '\n',
    '\r',
    '\t',
    '\\',
    '\\N',
    '\u0000',
    '\ufffd',
    '\ud800',
    '\u202e',
  ],
  ...['-1', '0', '1e9', '9'.repeat(20), '0.0000000000001', 'NaN', 'infinity', '-infinity'],
  ...['2021', '2021-13', '2021-02-30', '0001', 'PEMKO', 'GOVERNMENT', 'yes', 'null', '{a,b}'],
  ...['=1+1', '$1', '%s', '--', '/*', 'x'.repeat(600), '1;2;3', 'IMPLEMENTATION;STOPPED'],
];

function mutate(text: string, roll: (sides: number) => number): string {
  const lines = text.split('\n');
  const row = roll(lines.length);
  const cells = (lines[row] ?? '').split(',');
  const odd = oddities[roll(oddities.length)] ?? '';
  switch (roll(4)) {
    case 0:
      lines.splice(row, 1);
      break;
    case 1:
      lines.push(lines[row] ?? '');
      break;
    case 2: {
      const place = roll(text.length);
      return text.slice(0, place) + odd + text.slice(place);
    }
    default:
      cells[roll(cells.length)] = odd;
      lines[row] = cells.join(',');
  }
  return lines.join('\n');
}

test('whatever is done to the sample, it is taken whole or refused in words', async () => {
  const roll = aDice(20_261_124);
  const files = readdirSync(sampleFolder).filter((file) => file.endsWith('.csv'));
  let [taken, refused] = [0, 0];
  for (let round = 0; round < 40; round++) {
    const folder = aFolder({});
    for (let count = 1 + roll(3); count > 0; count--) {
      const file = files[roll(files.length)] ?? '';
      const place = path.join(folder, file);
      cpSync(path.join(sampleFolder, file), place);
      if (roll(2) === 0) writeFileSync(place, mutate(readFileSync(place, 'utf8'), roll));
    }
    const before = await everything(city.db);
    try {
      await importing(city.db, folder);
      taken++;
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      refused++;
      expect(await everything(city.db)).toBe(before);
      for (const issue of error.issues) {
        expect(wordIssue(issue, 'id')).not.toMatch(/undefined|null value|violates|syntax error/);
      }
    }
  }
  // Both must happen, or this would show nothing.
  expect(taken).toBeGreaterThan(3);
  expect(refused).toBeGreaterThan(10);
}, 120_000);
