import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { fileOf, referencesOf } from './all-files.js';
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
  await addIssues(db, issues, {
    file: file.file,
    column: [...new Set(keys.map((field) => field.header))].join(', '),
    problem: (value) => ({ code: 'DUPLICATE_ROW', firstRow: Number(value?.split(' ', 1)[0]) }),
    shown: (value) => value?.slice(value.indexOf(' ') + 1) ?? null,
    // The first row and the key travel in one text, since an issue's value is one.
    rows: `select row_no, first_row || ' ' || value as value from (
        select s.row_no, concat_ws(' / ', ${written}) as value,
          first_value(s.row_no) over (partition by s.government, ${written} order by s.row_no) as first_row
        from ${stagedTable(file)} s where ${rowsThatCount(file, target)}
      ) keyed where row_no <> first_row`,
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
    const codes = codesOf(to, given);
    const column = file.columns[header];
    const isList = column?.type.kind === 'LIST';
    const rows = `select s.row_no, r.code as value, s.government
      from ${stagedTable(file)} s
      cross join lateral ${isList ? `unnest(s.${quoted(header)})` : `(values (s.${quoted(header)}))`} as r(code)
      where r.code is not null ${file.scope === 'SHARED' ? '' : 'and s.government is not null'}
        ${column?.unless ? `and not (${column.unless})` : ''}
        and not exists (select ${codes} and c.code = r.code)`;
    await addIssues(db, issues, {
      file: file.file,
      column: header,
      problem: async (value, government) => ({
        code: 'UNKNOWN_REFERENCE',
        file: fileOf(to).file,
        nearest: nearest(value ?? '', await candidates(db, codes, government)),
      }),
      rows,
      withGovernment: true,
    });
  }
}

/** SQL of the codes `c` that a row `s` may refer to, from `from` on; a condition can follow. */
function codesOf(to: Entity, given: readonly FileDescription[]): string {
  const file = fileOf(to);
  const inFolder = given.includes(file) ? stagedTable(file) : null;
  if (isListEntity(to)) {
    const listed = inFolder ? ` union all select code from ${inFolder}` : '';
    return `from (select code from ${to}${listed}) c where true`;
  }
  const recorded = inFolder ? ` union all select code, government from ${inFolder}` : '';
  return `from (
    select a.code, g.code as government from ${to} a join government g using (government_id)${recorded}
  ) c where c.government = s.government`;
}

const mostCandidates = 5_000;

/** Codes that may have been meant. */
async function candidates(
  db: Kysely<DB>,
  codes: string,
  government: string | null,
): Promise<string[]> {
  const { rows } = await run<{ code: string }>(
    db,
    `select distinct c.code from (values ($1::text)) as s(government)
     cross join lateral (select c.code ${codes}) c
     where c.code is not null order by c.code limit ${mostCandidates}`,
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
    rows: `select m.row_no, (select ${asWritten(file, columns[0])} from ${stagedTable(file)} w
        where w.row_no = m.row_no limit 1) as value
      from ${table} m
      where not m.bad && ${literals(columns)} and (${broken})`,
  });
}

/** SQL of a cell much as it stood in the file: a year is shown as a year. */
function asWritten(file: FileDescription, header: string): string {
  const text = `w.${quoted(header)}::text`;
  const type = file.columns[header]?.type;
  if (type?.kind !== 'DATE' || !type.precision) return text;
  const precision = `w.${quoted(`${header}_precision`)}`;
  return `left(${text}, case ${precision} when 'YEAR' then 4 when 'MONTH' then 7 else 10 end)`;
}
