import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from '@satu-inovasi/db/cli/run-cli';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testkit/fresh-database.js';

const today = '2026-11-24';
const made = await freshDatabase({ sample: false });
const medan = await freshDatabase({ sample: true });
const folder = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-made-up-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([made.drop(), medan.drop()]);
});

async function db({ connectionString }: FreshDatabase, ...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(argv, {
    env: { DATABASE_URL: connectionString },
    today,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test.each([
  ['generate', 'The command generate needs a size: city, province or nation.'],
  ['generate village', 'The command generate needs a size: city, province or nation.'],
  ['generate city --seed one', 'The option --seed is a number from 0 to 999999999.'],
  ['generate city nation', '“nation” is too much.'],
])('%s', async (line, sentence) => {
  const { code, out, err } = await db(made, '--lang=en', ...line.split(' '));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe(`${sentence} Help: npm run db -- --help --lang en`);
});

test('its help says the sizes', async () => {
  const { code, out } = await db(made, 'generate', '--help', '--lang', 'en');
  expect(code).toBe(0);
  for (const word of ['city', 'province', 'nation', '--seed', '--out']) expect(out).toContain(word);
});

test('a database with a real government is refused in one sentence, in both languages', async () => {
  const english = await db(medan, 'generate', 'city', '--lang', 'en');
  expect(english).toEqual({
    code: 1,
    out: '',
    err: 'This database holds real governments (PEMKO), so made-up data are not loaded into it: set DATA_DIR or DATABASE_URL to another place.',
  });
  const indonesian = await db(medan, 'generate', 'city');
  expect(indonesian.err).toMatch(/^Basis data ini berisi pemerintah yang sebenarnya \(PEMKO\)/);
});

test('files for the import hold the records that the load makes', async () => {
  const loaded = await db(made, 'generate', 'city', '--seed', '5', '--lang', 'en');
  expect(loaded.out).toMatch(/made-up rows were loaded \(batch \d+\)\.$/);
  const written = await db(
    made,
    'generate',
    'city',
    '--seed',
    '5',
    '--out',
    folder,
    '--lang',
    'en',
  );
  expect(written.out).toContain(folder);
  expect(readFileSync(path.join(folder, 'innovations.csv'), 'utf8').split('\n')).toHaveLength(
    2_002,
  );
  const imported = await freshDatabase({ sample: false });
  try {
    expect(await db(imported, 'import', folder, '--made-up')).toMatchObject({ code: 0 });
    const marked = await sql`select code from government where made_up`.execute(imported.reader);
    expect(marked.rows).toEqual([{ code: 'KOTA-CONTOH-1' }]);
    expect(await recordsOf(imported)).toEqual(await recordsOf(made));
  } finally {
    await imported.drop();
  }
}, 120_000);

/** What the records say, by codes, without the numbers that each database gives them. */
async function recordsOf({ reader }: FreshDatabase) {
  const { rows } = await sql<Record<string, string>>`
    select (select md5(string_agg(a::text, '|' order by a.code)) from (
        select code, kind_code, name_id, former_names, valid_from, valid_from_precision, valid_to, wards_total from agency) a) as agencies,
      (select md5(string_agg(s::text, '|' order by s.code, s.from_day, s.stage)) from (
        select i.code, o.code as owner, i.digital, s.from_day, s.stage, s.started_precision, s.known_basis
        from innovation i left join agency o on o.agency_id = i.owner_id
        join innovation_stage s on s.innovation_id = i.innovation_id) s) as stages,
      (select md5(string_agg(m::text, '|' order by m.code, m.period_from)) from (
        select o.code, o.baseline_value, m.period_from, m.period_to, m.value, m.sample_size
        from outcome o join measurement m using (outcome_id)) m) as measurements,
      (select md5(string_agg(c::text, '|' order by c.level, c.kind_code, c.day)) from (
        select level, kind_code, day, covered, preparing, none, unreported, covered_by_year, covered_known_on
        from coverage_step) c) as coverage`.execute(reader);
  return rows[0];
}
