import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Client } from 'pg';
import { type Day, yearOf } from './days.js';
import type { IndexIndicators } from './evidence.js';
import { scoreRows } from './index-scores.js';
import type { Era } from './records.js';
import { planOf, type SizeName } from './sizes.js';
import { themes } from './words.js';

/**
 * Lists that name things are real and the same for every government, so the made-up ones use them too.
 * What the lists of the sample say about a real government or the nation is left out.
 */
const lists = {
  'agency-kinds.csv': 'agency_kind',
  'affairs.csv': 'affair',
  'index-indicators.csv': 'index_indicator',
  'index-predicates.csv': 'index_predicate',
  'index-rules.csv': 'index_rule',
  'index-scores.csv': 'index_score',
  'satisfaction-grades.csv': 'satisfaction_grade',
  'themes.csv': 'theme',
} as const;

type ListName = Exclude<keyof typeof lists, 'themes.csv' | 'index-scores.csv'>;
type ListRow = Record<string, string>;

function readList(name: ListName): ListRow[] {
  const file = fileURLToPath(new URL(`../../sample/${name}`, import.meta.url));
  return parse(readFileSync(file, 'utf8'), { columns: true });
}

/** The indicators of the latest rules, by what they are about. */
export function readIndicators(): IndexIndicators {
  const codes = (aspect: string) =>
    readList('index-indicators.csv')
      .filter((row) => row.aspect === aspect)
      .map((row) => row.code ?? '');
  // Why not SID-21: it counts innovations, so no single one reaches a level on it.
  return {
    ofGovernment: codes('SPD'),
    ofInnovation: codes('SID').filter((code) => code !== 'SID-21'),
  };
}

/** The rows of each list, as they stand in its file. */
export function listFiles(
  { begin, today }: Era,
  size: SizeName,
  seed: number,
): [file: string, rows: ListRow[]][] {
  const files = (Object.keys(lists) as (keyof typeof lists)[]).map((name): [string, ListRow[]] => {
    if (name === 'themes.csv') return [name, themeRows()];
    if (name === 'index-scores.csv') return [name, scoresOf(size, seed, today)];
    const rows = readList(name);
    return [name, inEachYear.has(name) ? inYears(rows, begin, today) : rows];
  });
  return files;
}

const inEachYear = new Set(['index-indicators.csv', 'index-rules.csv']);

const scoresOf = (size: SizeName, seed: number, today: Day): ListRow[] =>
  scoreRows(planOf(size, seed), readList('index-predicates.csv'), { seed, today });

const themeRows = (): ListRow[] =>
  themes.map(([code, nameId, nameEn]) => ({ code, name_id: nameId, name_en: nameEn }));

/** Levels of ten years are made up, and the sample has the indicators and the rules of one: they are carried over. */
function inYears(rows: ListRow[], begin: Day, today: Day): ListRow[] {
  const latest = String(Math.max(...rows.map((row) => Number(row.rule_year))));
  const known = new Set(rows.map((row) => row.rule_year));
  const carried: ListRow[] = [];
  for (let year = yearOf(begin); year <= yearOf(today); year++) {
    if (known.has(String(year))) continue;
    const source = `karangan: seperti ${latest} / made up: as in ${latest}`;
    for (const row of rows) {
      if (row.rule_year === latest) carried.push({ ...row, rule_year: String(year), source });
    }
  }
  return [...rows, ...carried];
}

export async function loadLists(
  client: Client,
  era: Era,
  size: SizeName,
  seed: number,
): Promise<void> {
  for (const [file, rows] of listFiles(era, size, seed)) {
    for (const row of rows) await insertRow(client, lists[file as keyof typeof lists], row);
  }
}

/** That the batch brought every entry, as the import would have left it. */
export async function leaveListChanges(client: Client, batch: number): Promise<void> {
  for (const table of Object.values(lists)) {
    await client.query(
      `insert into list_change (batch_id, record, after_image)
       select $1, '${table}', to_jsonb(t) from ${table} t`,
      [batch],
    );
  }
}

async function insertRow(client: Client, table: string, row: ListRow): Promise<void> {
  const given = Object.entries(row).filter(([, value]) => value !== '');
  const columns = given.map(([column]) => column).join(', ');
  const places = given.map((_, index) => `$${index + 1}`).join(', ');
  const values = given.map(([, value]) => value);
  await client.query(`insert into ${table} (${columns}) values (${places})`, values);
}
