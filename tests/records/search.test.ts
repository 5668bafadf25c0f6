import { importFolder } from '@satu-inovasi/db/importing/import-folder';
import { afterAll, expect, test } from 'vitest';
import { madeUpCity } from '../questions/trio.js';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

const city = await freshDatabase({ sample: true });
const madeUp = await freshDatabase({ sample: false });
await importFolder(madeUp.db, madeUpCity, { by: 'test', today: '2026-11-24' });
const sample = await servedCity(city.reader);
const small = await servedCity(madeUp.reader);
afterAll(async () => {
  await Promise.all([sample.close(), small.close()]);
  await Promise.all([city.drop(), madeUp.drop()]);
});

interface Hit {
  kind: string;
  code: string;
  cursor: string;
}
interface KindHits {
  kind: string;
  count: number;
  hits: { code: string; matched: { field: string; text: string } }[];
}

async function page(text: string, args: string): Promise<Hit[]> {
  const { body } = await sample.ask(`{ search(text: "${text}"${args}) { kind code cursor } }`);
  expect(body.errors).toBeUndefined();
  return body.data?.search as Hit[];
}

async function walk(text: string, first: number, kinds = ''): Promise<string[]> {
  const found: string[] = [];
  let after = '';
  for (;;) {
    const hits = await page(text, `${kinds}, first: ${first}${after}`);
    found.push(...hits.map(({ kind, code }) => `${kind} ${code}`));
    if (hits.length < first) return found;
    after = `, after: "${hits.at(-1)?.cursor}"`;
  }
}

async function byKind(served: typeof sample, text: string, args = ''): Promise<KindHits[]> {
  const { body } = await served.ask(
    `{ searchByKind(text: "${text}"${args}) { kind count hits { code matched { field text } } } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data?.searchByKind as KindHits[];
}

test('page after page gives every hit once, in the order of one long page', async () => {
  const whole = await walk('pelayanan', 100);
  expect(whole.length).toBeGreaterThan(20);
  expect(await walk('pelayanan', 3)).toEqual(whole);
  expect(new Set(whole).size).toBe(whole.length);
});

test('kind by kind there are as many as page by page', async () => {
  const kinds = await byKind(sample, 'pelayanan');
  for (const { kind, count, hits } of kinds) {
    const all = await walk('pelayanan', 100, `, kinds: [${kind}]`);
    expect(all).toHaveLength(count);
    expect(hits.map(({ code }) => `${kind} ${code}`)).toEqual(all.slice(0, 5));
  }
});

test('a cursor of another search, or of other kinds, is refused', async () => {
  const [hit] = await page('pelayanan', ', first: 1');
  const other = `search(text: "dinas", after: "${hit?.cursor}") { code }`;
  const narrower = `search(text: "pelayanan", kinds: [AGENCY], after: "${hit?.cursor}") { code }`;
  for (const question of [other, narrower]) {
    expect(await sample.refusal(`{ ${question} }`)).toMatchObject({
      code: 'INVALID_ARGUMENT',
      argument: ['after'],
    });
  }
});

test.each([
  ['kinds: []', 'kinds', /1 to 7/],
  ['first: 0', 'first', /1 to 100/],
  ['after: "x"', 'after', /same order/],
])('search(%s) is refused with its argument', async (args, argument, message) => {
  expect(await sample.refusal(`{ search(text: "dinas", ${args}) { code } }`)).toMatchObject({
    code: 'INVALID_ARGUMENT',
    argument: [argument],
    message: expect.stringMatching(message),
  });
});

test('the old name of an agency leads to the one that followed it', async () => {
  const [agencies] = await byKind(small, 'dinas pendidikan');
  expect(agencies).toMatchObject({
    kind: 'AGENCY',
    hits: [{ code: 'DISDIK' }, { code: 'DISDIKBUD' }],
  });
  const [former] = await byKind(small, 'jawatan kesehatan rakyat');
  expect(former?.hits[0]).toEqual({
    code: 'DINKES',
    matched: { field: 'FORMER_NAME', text: 'Jawatan Kesehatan Rakyat' },
  });
});

test('a successor that has the words in its own name too is found once', async () => {
  const [agencies] = await byKind(sample, 'dinas perindustrian', ', first: 20');
  const codes = agencies?.hits.map(({ code }) => code) ?? [];
  expect(codes.filter((code) => code === 'DISKOPUKMPERINDAG')).toHaveLength(1);
});
