import { expect, test } from 'vitest';
import { knownFiles } from './all-files.js';
import { CopyLines } from './copy-lines.js';
import type { ReadCell, Value } from './read-cell.js';

const innovations = knownFiles.find(({ file }) => file === 'innovations.csv');

function linesFor(...headers: (string | null)[]) {
  if (!innovations) throw new Error('There is no innovations.csv');
  return new CopyLines(headers, innovations);
}

const value = (of: Value): ReadCell => ({ says: 'VALUE', value: of });

test('what COPY would take for its own signs is marked', () => {
  const lines = linesFor('title_id');
  lines.begin(7);
  lines.add('title_id', value('a\tb\nc\\N\rd'));
  lines.end();
  expect(lines.columns).toBe('"row_no", "title_id", "cleared", "bad"');
  expect(lines.take().toString()).toBe('7\ta\\tb\\nc\\\\N\\rd\t{}\t{}\n');
});

test('lists are arrays, dates bring their precision, and the rest is said beside them', () => {
  const lines = linesFor('affairs', null, 'stage_on', 'digital', 'form', 'stage');
  lines.begin(2);
  lines.add('affairs', value(['A"B', 'C\\D']));
  lines.add('stage_on', { says: 'VALUE', value: '2021-05-01', precision: 'MONTH' });
  lines.add('digital', value(true));
  lines.add('form', { says: 'CLEAR' });
  lines.add('stage', { says: 'PROBLEM', problem: { code: 'REQUIRED' } });
  lines.end();
  expect(lines.take().toString()).toBe(
    '2\t{"A\\\\"B","C\\\\\\\\D"}\t2021-05-01\tMONTH\ttrue\t\\N\t\\N\t{"form"}\t{"stage"}\n',
  );
});

test('of a row that can not be split nothing is known but that it is wrong', () => {
  const lines = linesFor('code', 'stage_on');
  lines.addUnreadable(3);
  expect(lines.take().toString()).toBe('3\t\\N\t\\N\t\\N\t{}\t{"code","stage_on"}\n');
});
