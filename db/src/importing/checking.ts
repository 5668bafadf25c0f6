import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { fileOf, referencesOf } from './all-files.js';
import { cellText } from './cell-text.js';
import { type Entity, isListEntity } from './column.js';
import { type FileDescription, mergedTable, type Rule, stagedTable } from './file-description.js';
import { addIssues } from './find-issues.js';
import { rowsThatCount, staged, targetOf } from './merging.js';
import { nearest } from './nearest.js';
import type { IssueList } from './problem.js';
import type { StagedFile } from './staging.js';
import { literals, quoted, run } from './statement.js';

/** Checks of a file that need more than one cell; they change nothing. */
export async function checkFile(
  db: Kysely<DB>,
  file: StagedFile,
  given: readonly FileDescription[],
  issues: IssueList,
): Promise<void> {
  await checkDuplicates(db, file.description, issues);
  await checkReferences(db, file.description, given, issues);
  await checkNewRecords(db, file, issues);
  for (const rule of file.description.rules) await checkRule(db, file.description, rule, issues);
}

async function checkDuplicates(
  db: Kysely<DB>,
  file: FileDescription,
  issues: IssueList,
): Promise<void> {
  const target = file.targets[0];
  if (!target) return;
  const keys = target.fields.filter((field) => field.isKey);
  const written = keys.map((field) => `(${staged(field)})::text`).join(', ');
  // One value that is equal for equal keys, so that rows are found by hashing and not by sorting.
  const same = `row(s.government, ${keys.map(staged).join(', ')})::text`;
  const rows = `${stagedTable(file)} s where ${rowsThatCount(file, target)}`;
  await addIssues(db, issues, {
    file: file.file,
    column: [...new Set(keys.map((field) => field.header))].join(', '),
    problem: (value) => ({ code: 'DUPLICATE_ROW', firstRow: Number(value?.split(' ', 1)[0]) }),
    shown: (value) => value?.slice(value.indexOf(' ') + 1) ?? null,
    // The first row and the key travel in one text, since an issue's value is one.
    rows: `select s.row_no, f.first_row || ' ' || concat_ws(' / ', ${written}) as value
      from (select ${same} as same, min(s.row_no) as first_row from ${rows}
        group by 1 having count(*) > 1) f
      join (select s.* from ${rows}) s on ${same} = f.same and s.row_no <> f.first_row`,
  });
}

/** Every code must be in the folder or in the database, in the same government where it has one. */
async function checkReferences(
  db: Kysely<DB>,
  file: FileDescription,
  given: readonly FileDescription[],
  issues: IssueList,
): Promise<void> {
  for (const { header, to } of referencesOf(file)) {
    const column = file.columns[header];
    const isList = column?.type.kind === 'LIST';
    const code = isList ? 'r.code' : `s.${quoted(header)}`;
    const known = codesOf(to, given);
    // Why one condition each: a joint one over a union would be tried code by code for every row.
    const isUnknown = known.map(({ from, government }) => {
      const within = government ? ` and ${government} = s.government` : '';
      return `not exists (select from ${from} where c.code = ${code}${within})`;
    });
    const rows = `select s.row_no, ${code} as value, s.government
      from ${stagedTable(file)} s
      ${isList ? `cross join lateral unnest(s.${quoted(header)}) as r(code)` : ''}
      where ${code} is not null ${file.scope === 'SHARED' ? '' : 'and s.government is not null'}
        ${column?.unless ? `and not (${column.unless})` : ''}
        and ${isUnknown.join(' and ')}`;
    await addIssues(db, issues, {
      file: file.file,
      column: header,
      problem: async (value, government) => ({
        code: 'UNKNOWN_REFERENCE',
        file: fileOf(to).file,
        nearest: nearest(value ?? '', await candidates(db, known, government)),
      }),
      rows,
      withGovernment: true,
    });
  }
}

/** Where codes are found: SQL of rows `c` with a code, and of the government that they belong to. */
interface KnownCodes {
  from: string;
  government: string | null;
}

function codesOf(to: Entity, given: readonly FileDescription[]): KnownCodes[] {
  const file = fileOf(to);
  const isShared = isListEntity(to);
  const stored = isShared
    ? { from: `${to} c`, government: null }
    : { from: `${to} c join government g using (government_id)`, government: 'g.code' };
  if (!given.includes(file)) return [stored];
  const inFolder = { from: `${stagedTable(file)} c`, government: isShared ? null : 'c.government' };
  return [stored, inFolder];
}

const mostCandidates = 5_000;

/** Codes that may have been meant. */
async function candidates(
  db: Kysely<DB>,
  known: readonly KnownCodes[],
  government: string | null,
): Promise<string[]> {
  const each = known.map(
    ({ from, government: within }) =>
      `select c.code from ${from} where ${within ? `${within} = $1` : '$1::text is not distinct from $1'}`,
  );
  const { rows } = await run<{ code: string }>(
    db,
    `select code from (${each.join(' union ')}) known
     where code is not null order by code limit ${mostCandidates}`,
    [government],
  );
  return rows.map((row) => row.code);
}

/** A new record needs its required values; a column that is not there at all is said once. */
async function checkNewRecords(
  db: Kysely<DB>,
  { description: file, headers }: StagedFile,
  issues: IssueList,
): Promise<void> {
  const required = file.targets[0]?.fields.filter((field) => field.required) ?? [];
  for (const { header, name } of required) {
    const rows = `select m.row_no, null::text as value from ${mergedTable(file, 0)} m
      where m.is_new and m.${quoted(name)} is null and not m.bad && ${literals([header])}`;
    if (headers.has(header)) {
      const problem = { code: 'REQUIRED' } as const;
      await addIssues(db, issues, { file: file.file, column: header, problem, rows });
    } else {
      const missing = await run(db, `${rows} limit 1`);
      if (missing.rows.length === 0) continue;
      const problem = { code: 'MISSING_COLUMN' } as const;
      issues.add({ file: file.file, row: 1, column: header, value: null, problem });
    }
  }
}

async function checkRule(
  db: Kysely<DB>,
  file: FileDescription,
  { rule, columns, over, broken }: Rule,
  issues: IssueList,
): Promise<void> {
  const table = over === 'STAGED' ? stagedTable(file) : mergedTable(file, over);
  if (over !== 'STAGED') targetOf(file, over);
  await addIssues(db, issues, {
    file: file.file,
    column: columns[0],
    problem: { code: 'RULE', rule },
    rows: `select m.row_no, null as value from ${table} m
      where not m.bad && ${literals(columns)} and (${broken})`,
    cell: { table: stagedTable(file), value: asWritten(file, columns[0]) },
  });
}

/** SQL of a cell much as it stood in the file: a year is shown as a year. */
function asWritten(file: FileDescription, header: string): string {
  const type = file.columns[header]?.type;
  if (!type) throw new Error(`${file.file} has no column ${header}`);
  const isDated = type.kind === 'DATE' && type.precision !== null;
  const precision = isDated ? `w.${quoted(`${header}_precision`)}` : undefined;
  return cellText(type, `w.${quoted(header)}`, precision);
}
