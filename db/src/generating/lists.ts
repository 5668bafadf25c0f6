import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Client } from 'pg';
import { yearOf } from './days.js';
import type { IndexIndicators } from './evidence.js';
import type { Era } from './records.js';
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
  'satisfaction-grades.csv': 'satisfaction_grade',
} as const;

type ListName = keyof typeof lists;
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

export async function loadLists(client: Client, { begin, today }: Era): Promise<void> {
  for (const [name, table] of Object.entries(lists) as [ListName, string][]) {
    for (const row of readList(name)) await insertRow(client, table, row);
  }
  // Why: levels of ten years are made up, and the sample has the indicators of one.
  await client.query(
    `insert into index_indicator
     select (jsonb_populate_record(i, jsonb_build_object('rule_year', year,
       'source', 'karangan: seperti ' || i.rule_year || ' / made up: as in ' || i.rule_year))).*
     from index_indicator i cross join generate_series($1::int, $2::int) as year
     where i.rule_year = (select max(rule_year) from index_indicator)
       and year not in (select rule_year from index_indicator)`,
    [yearOf(begin), yearOf(today)],
  );
  for (const [code, nameId, nameEn] of themes) {
    await insertRow(client, 'theme', { code, name_id: nameId, name_en: nameEn });
  }
}

async function insertRow(client: Client, table: string, row: ListRow): Promise<void> {
  const given = Object.entries(row).filter(([, value]) => value !== '');
  const columns = given.map(([column]) => column).join(', ');
  const places = given.map((_, index) => `$${index + 1}`).join(', ');
  const values = given.map(([, value]) => value);
  await client.query(`insert into ${table} (${columns}) values (${places})`, values);
}
