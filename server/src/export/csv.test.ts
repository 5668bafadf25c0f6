import { expect, it } from 'vitest';
import { csvPieces } from './csv.js';
import type { Heading } from './heading.js';
import type { Part } from './rows.js';
import type { Cell } from './table/table.js';

const part = (rows: Cell[][], isCut = false): Part => ({
  columns: (rows[0] ?? ['']).map((_, index) => ({ path: `k${index}`, type: 'text' })),
  rows,
  list: 'rows',
  isCut,
});

async function written(parts: Part[], heading: Heading | null = null): Promise<string> {
  const all = (async function* () {
    yield* parts;
  })();
  let text = '';
  for await (const piece of csvPieces(all, heading, 'Dipotong')) text += piece;
  return text;
}

it('writes a mark, a line of titles, and lines that end as RFC 4180 says', async () => {
  expect(await written([part([['Dinas', 1]]), part([['Badan', 0.5]])])).toBe(
    '\uFEFFk0,k1\r\nDinas,1\r\nBadan,0.5\r\n',
  );
});

it('tells not known from empty, and numbers from texts that look like formulas', async () => {
  expect(await written([part([[null, '', -5, '-5', true]])])).toBe(
    '\uFEFFk0,k1,k2,k3,k4\r\n,"",-5,\'-5,true\r\n',
  );
});

it('quotes what would end a cell or begin a line of explanation', async () => {
  expect(await written([part([['a,b', 'a"b', 'a\nb', 'a;b', '#1', ' a']])])).toBe(
    '\uFEFFk0,k1,k2,k3,k4,k5\r\n"a,b","a""b","a\nb","a;b","#1"," a"\r\n',
  );
});

it('explains above, one line each, without what could open a cell or be a formula', async () => {
  const heading = [{ title: 'Berkas', lines: [{ label: 'x', text: 'a,=1\n"b"; @c' }] }];
  expect(await written([part([['a']])], heading)).toBe(
    "\uFEFF# Berkas\r\n# x: a,'=1 'b'; '@c\r\nk0\r\na\r\n",
  );
});

it('says at its end that it was cut', async () => {
  expect(await written([part([['a']], true)])).toBe('\uFEFFk0\r\na\r\n# Dipotong\r\n');
});
