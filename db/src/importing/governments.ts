import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { stagedTable } from './file-description.js';
import { addIssues } from './find-issues.js';
import { nearest } from './nearest.js';
import type { IssueList } from './problem.js';
import { aboutFile } from './read-folder.js';
import type { StagedFile } from './staging.js';
import { literal, run } from './statement.js';

/** Any fixed number: every import shares this advisory lock, and a reset holds it alone. */
export const allImportsLock = 7_309_411_504;

/** Any fixed number: whoever writes shared lists or opens governments holds this advisory lock. */
const sharedLock = 7_309_411_503;

/**
 * Takes the locks of all governments that the folder writes to, in one order for all writers, so that
 * two imports never wait for each other in a circle.
 */
export async function lockGovernments(
  db: Kysely<DB>,
  files: readonly StagedFile[],
): Promise<number[]> {
  await createKnownGovernments(db);
  const writesLists = files.some((file) => file.description.scope === 'SHARED');
  const { rows } = await run<{ opens: boolean }>(
    db,
    'select exists (select from known_government where government_id is null) as opens',
  );
  if (writesLists || rows[0]?.opens) {
    await run(db, 'select pg_advisory_xact_lock($1::bigint)', [sharedLock]);
  }
  const locked = await run<{ government_id: number }>(
    db,
    `select government_id from government
     where $1 or government_id in (
       select unnest(government_scope(g.government_id)) from government g where g.code in (${namedCodes(files)}))
     order by government_id for no key update`,
    [writesLists || (await hasUnnamed(db, files))],
  );
  // What another import wrote meanwhile is seen from here on.
  await run(db, 'drop table known_government');
  await createKnownGovernments(db);
  return locked.rows.map(({ government_id }) => government_id);
}

/** The governments that are stored or opened by this folder. */
async function createKnownGovernments(db: Kysely<DB>): Promise<void> {
  await run(
    db,
    `create temp table known_government on commit drop as
     select code, government_id from government
     union all
     select distinct s.code, null::int from staged_agencies s
     where s.kind = 'GOVERNMENT' and s.code is not null
       and not exists (select from government g where g.code = s.code)`,
  );
}

function governmentFiles(files: readonly StagedFile[]) {
  return files
    .filter((file) => file.description.scope === 'GOVERNMENT')
    .map((file) => ({ ...file, table: stagedTable(file.description) }));
}

function namedCodes(files: readonly StagedFile[]): string {
  const named = governmentFiles(files).map(({ table }) => `select government from ${table}`);
  return ['select code from staged_agencies', ...named].join(' union ');
}

async function hasUnnamed(db: Kysely<DB>, files: readonly StagedFile[]): Promise<boolean> {
  const unnamed = governmentFiles(files).map(
    ({ table }) => `exists (select from ${table} where government is null)`,
  );
  const { rows } = await run<{ unnamed: boolean }>(
    db,
    `select ${['false', ...unnamed].join(' or ')} as unnamed`,
  );
  return rows[0]?.unnamed ?? false;
}

/** Gives every row its government; where that is not clear, it is an issue and the row has none. */
export async function resolveGovernments(
  db: Kysely<DB>,
  files: readonly StagedFile[],
  issues: IssueList,
): Promise<void> {
  await addIssues(db, issues, {
    file: 'agencies.csv',
    column: 'government',
    problem: { code: 'RULE', rule: 'GOVERNMENT_OF_ITS_OWN' },
    rows: `select row_no, government as value from staged_agencies
      where kind = 'GOVERNMENT' and government <> code and not bad && array['government', 'code']`,
  });
  await run(
    db,
    `update staged_agencies s set government = s.code
     where s.kind = 'GOVERNMENT' or (s.government is null and s.kind is null
       and exists (select from known_government k where k.code = s.code))`,
  );
  const { rows } = await run<{ code: string }>(
    db,
    'select code from known_government order by code',
  );
  const known = rows.map((row) => row.code);
  for (const file of governmentFiles(files)) await resolveIn(db, file, known, issues);
  // Only now do the rows look as the planner will find them: before, none had a government.
  for (const { description } of files) await run(db, `analyze ${stagedTable(description)}`);
}

async function resolveIn(
  db: Kysely<DB>,
  file: StagedFile & { table: string },
  known: string[],
  issues: IssueList,
): Promise<void> {
  const name = file.description.file;
  const unnamed = `government is null and not bad @> array['government']`;
  const [only] = known;
  if (only !== undefined && known.length === 1 && !file.headers.has('government')) {
    // Why: a column with a default takes no time, and an update would write a million rows again.
    await run(
      db,
      `alter table ${file.table} drop column government,
         add column government text default ${literal(only)}`,
    );
  } else if (known.length === 1) {
    await run(db, `update ${file.table} set government = $1 where ${unnamed}`, known);
  } else if (known.length > 1 && file.headers.has('government')) {
    await addIssues(db, issues, {
      file: name,
      column: 'government',
      problem: { code: 'WHICH_GOVERNMENT', known: known.slice(0, 20) },
      rows: `select row_no, null as value from ${file.table} where ${unnamed}`,
    });
  } else {
    const { rows } = await run<{ row_no: number }>(
      db,
      `select row_no from ${file.table} where ${unnamed} order by row_no limit 1`,
    );
    const problem =
      known.length === 0
        ? ({ code: 'NO_GOVERNMENT' } as const)
        : ({ code: 'WHICH_GOVERNMENT', known: known.slice(0, 20) } as const);
    if (rows[0]) issues.add(aboutFile(name, problem));
  }
  await addIssues(db, issues, {
    file: name,
    column: 'government',
    problem: (value) => ({
      code: 'UNKNOWN_REFERENCE',
      file: 'agencies.csv',
      nearest: nearest(value ?? '', known),
    }),
    rows: `select row_no, government as value from ${file.table} s
      where government is not null and not exists (select from known_government k where k.code = s.government)`,
  });
  await run(
    db,
    `update ${file.table} s set government = null
     where government is not null and not exists (select from known_government k where k.code = s.government)`,
  );
}
