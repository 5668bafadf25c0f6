import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { inOrderOfReferences } from './all-files.js';
import type { Writing } from './applying.js';
import { refusedAsWritten } from './as-written.js';
import { checkFile } from './checking.js';
import type { FileDescription } from './file-description.js';
import { applyGovernments, checkGovernments, mergeGovernments } from './government-rows.js';
import { allImportsLock, lockGovernments, resolveGovernments } from './governments.js';
import { mergeStatement } from './merging.js';
import {
  changedGovernments,
  countOutcomes,
  type FileOutcome,
  leaveLoadEntries,
  unchangedOutcome,
} from './outcome.js';
import { applyParents, checkParents, mergeParents } from './parents.js';
import { IssueList } from './problem.js';
import { ImportPace, type ImportProgress } from './progress.js';
import { type FoundFile, readFolder } from './read-folder.js';
import { applyOrExplain, orExplain } from './refused-by-database.js';
import { type StagedFile, stageFile } from './staging.js';
import { run } from './statement.js';
import { checkSuccessionDates } from './succession-dates.js';
import {
  countVersions,
  type HeadlineChange,
  headlineChanges,
  headlines,
  refreshCoverage,
} from './upkeep.js';
import { WorkTables } from './work-tables.js';

export interface ImportOptions {
  /** Who imports; kept with the batch and every changed record. */
  by: string;
  /** The calendar day in Jakarta, to tell the effect on the headline; it is not told without. */
  today?: string;
  /** What the batch is called; the folder unless told otherwise. */
  label?: string;
  /** Governments that the folder opens hold invented records, and every screen says so. */
  madeUp?: boolean;
  onProgress?: (progress: ImportProgress) => void;
}

export interface ImportResult {
  /** The number of the batch; null when nothing differed from what is stored. */
  batch: number | null;
  files: FileOutcome[];
  /** Coverage today, before and after, of the governments that the import changed and those above. */
  coverage: HeadlineChange[];
}

/**
 * Imports a folder of CSV files: all rows are checked before anything is written, and all of them are
 * saved or none. Throws ImportRefused with what is wrong.
 */
export async function importFolder(
  db: Kysely<DB>,
  folder: string,
  options: ImportOptions,
): Promise<ImportResult> {
  return db.transaction().execute((transaction) => importInto(transaction, folder, options));
}

/** Told when all rows were checked, and when they were written: for who looks on inside the transaction. */
export interface Onlooker {
  beforeWriting(): Promise<void>;
  afterWriting(files: readonly StagedFile[]): Promise<void>;
}

/** The same inside a transaction of the caller's, who undoes it all if this throws. */
export async function importInto(
  db: Kysely<DB>,
  folder: string,
  options: ImportOptions,
  onlooker?: Onlooker,
): Promise<ImportResult> {
  const issues = new IssueList();
  const found = await readFolder(folder, issues);
  if (found.length === 0) issues.refuseIfAny();
  return refusedAsWritten(found, () =>
    importFound(db, folder, found, issues, { ...options, onlooker }),
  );
}

async function importFound(
  db: Kysely<DB>,
  folder: string,
  found: readonly FoundFile[],
  issues: IssueList,
  { onlooker, ...options }: ImportOptions & { onlooker: Onlooker | undefined },
): Promise<ImportResult> {
  // Why: a long load is no runaway question, compiling each of a hundred statements takes longer than
  // running it, and a million rows are hashed in memory. The settings end with the transaction.
  await run(
    db,
    `set local statement_timeout = 0; set local jit = off; set local work_mem = '64MB'`,
  );
  await run(db, 'select pg_advisory_xact_lock_shared($1::bigint)', [allImportsLock]);
  await run(db, 'savepoint import_start');
  const tables = new WorkTables(inOrderOfReferences(found.map((file) => file.description)));
  await tables.createStaged(db);
  const pace = new ImportPace(options.onProgress);
  const files = await stageAll(db, tables.given, found, issues, pace);
  const locked = await lockGovernments(db, files);
  await resolveGovernments(db, files, issues);
  await checkAll(db, tables, files, issues, pace);
  // Why all where governments may come or move: the totals of others, above and below, follow.
  const concerned = tables.changesParents ? 'ALL' : locked;
  const before = await headlines(db, options.today, concerned);
  await onlooker?.beforeWriting();
  const written = await writeAll(db, tables, files, { label: folder, ...options }, pace);
  if (!written) {
    await run(db, 'rollback to savepoint import_start');
    return { batch: null, files: files.map(unchangedOutcome), coverage: [] };
  }
  const after = await headlines(db, options.today, concerned);
  await onlooker?.afterWriting(files);
  const coverage = headlineChanges(before, after, written.governments);
  await run(db, 'release savepoint import_start');
  return { batch: written.batch, files: written.files, coverage };
}

async function stageAll(
  db: Kysely<DB>,
  ordered: readonly FileDescription[],
  found: readonly FoundFile[],
  issues: IssueList,
  pace: ImportPace,
): Promise<StagedFile[]> {
  const all = found.reduce((sum, file) => sum + file.bytes, 0);
  const staged: StagedFile[] = [];
  for (const description of ordered) {
    const file = found.find((each) => each.description === description);
    if (!file) continue;
    const read = (rows: number) => {
      const bytes = found.reduce((sum, each) => sum + each.csv.bytesRead, 0);
      pace.read(file.name, rows, all ? bytes / all : 1);
    };
    staged.push(await stageFile(db, file, issues, read));
  }
  return staged;
}

async function checkAll(
  db: Kysely<DB>,
  tables: WorkTables,
  files: readonly StagedFile[],
  issues: IssueList,
  pace: ImportPace,
): Promise<void> {
  pace.enter(
    'CHECK',
    files.reduce((sum, { rows }) => sum + rows, 0),
  );
  await tables.createMerged(db);
  for (const file of files) {
    pace.turnOf(file.name, file.rows);
    await checkFile(db, file, tables.given, issues);
  }
  if (tables.changesParents) {
    await mergeGovernments(db);
    await mergeParents(db);
    await checkGovernments(db, issues);
    await checkParents(db, issues);
  }
  if (tables.changesSuccessions) await checkSuccessionDates(db, issues);
  issues.refuseIfAny();
}

interface Written {
  batch: number;
  files: FileOutcome[];
  governments: Set<string>;
}

/** Writes what differs; null when nothing does. */
async function writeAll(
  db: Kysely<DB>,
  tables: WorkTables,
  files: readonly StagedFile[],
  options: ImportOptions & { label: string },
  pace: ImportPace,
): Promise<Written | null> {
  const writing = await openBatch(db, files, options);
  const isMoved =
    tables.changesParents &&
    (await orExplain(db, 'agencies.csv', () =>
      applyGovernments(db, writing, options.madeUp ?? false),
    ));
  await writeTargets(db, files, writing, pace);
  if (tables.changesParents) {
    await orExplain(db, 'agency-parents.csv', () => applyParents(db, writing));
  }
  const outcomes = await countOutcomes(db, files);
  const hasChanged = (file: FileOutcome) => file.unchanged < file.rows;
  if (!outcomes.some(hasChanged)) return null;
  pace.enter('COUNT', 0);
  await leaveLoadEntries(db, files, writing);
  await refreshCoverage(db, files, { batch: writing.batch, isMoved });
  const changedLists = files.some(
    (file, index) =>
      file.description.scope === 'SHARED' && outcomes[index] && hasChanged(outcomes[index]),
  );
  const own = files.map((file) => file.description).filter((file) => file.scope === 'GOVERNMENT');
  const changed = await changedGovernments(db, own);
  await countVersions(db, changedLists ? 'ALL' : changed);
  const { rows } = await run<{ code: string }>(
    db,
    'select code from government where government_id = any ($1::int[])',
    [changed],
  );
  return {
    batch: writing.batch,
    files: outcomes,
    governments: new Set(rows.map((row) => row.code)),
  };
}

async function openBatch(
  db: Kysely<DB>,
  files: readonly StagedFile[],
  { by, label }: ImportOptions & { label: string },
): Promise<Writing> {
  const { batch_id: batch } = await db
    .insertInto('import_batch')
    .values({ imported_by: by, label })
    .returning('batch_id')
    .executeTakeFirstOrThrow();
  const rows = await db
    .insertInto('import_file')
    .values(
      files.map(({ name, rows: count, sha256 }) => ({
        batch_id: batch,
        name,
        sha256,
        row_count: count,
      })),
    )
    .returning(['name', 'file_id'])
    .execute();
  const fileIds = new Map(rows.map((row) => [row.name, row.file_id]));
  const ids = files.map(
    ({ description, name }) => [description.file, fileIds.get(name) ?? 0] as const,
  );
  return { batch, by, files: new Map(ids) };
}

/** Each file after those it refers to; what depends on other targets of its table comes last. */
async function writeTargets(
  db: Kysely<DB>,
  files: readonly StagedFile[],
  writing: Writing,
  pace: ImportPace,
): Promise<void> {
  const targets = files.flatMap(({ description, name, rows }) =>
    description.targets.map((target, number) => ({ description, name, rows, target, number })),
  );
  pace.enter(
    'WRITE',
    targets.reduce((sum, { rows }) => sum + rows, 0),
  );
  for (const { description, name, rows, target, number } of targets) {
    if (target.late) continue;
    pace.turnOf(name, rows);
    await applyOrExplain(db, description, number, writing);
  }
  for (const { description, name, rows, target, number } of targets) {
    if (!target.late) continue;
    pace.turnOf(name, rows);
    await run(db, mergeStatement(description, number));
    await applyOrExplain(db, description, number, writing);
  }
}
