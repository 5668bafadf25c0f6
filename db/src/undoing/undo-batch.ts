import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { allImportsLock } from '../importing/governments.js';
import { refusal } from '../importing/refused-by-database.js';
import { run } from '../importing/statement.js';
import {
  countVersions,
  type HeadlineChange,
  headlineChanges,
  headlines,
} from '../importing/upkeep.js';
import { findConflicts } from './conflicts.js';
import { forgetSources } from './forget-sources.js';
import { withReferenceIndexes } from './reference-indexes.js';
import { closeGovernments, moveGovernmentsBack } from './restore-governments.js';
import { restoreLists } from './restore-lists.js';
import { type RecordCounts, restoreRecords } from './restore-records.js';
import { findBrokenRules } from './stored-rules.js';
import { findTouched, refreshTouched, type Touched } from './touched-coverage.js';
import { UndoRefused } from './undo-refused.js';
import { findAdded, type WrittenBy, writtenBy } from './written-by.js';

export interface UndoOptions {
  /** Who undoes it; kept with the batch and in the trail. */
  by: string;
  /** The calendar day in Jakarta, to tell the effect on the headline; it is not told without. */
  today?: string;
}

export interface UndoResult extends RecordCounts {
  batch: number;
  label: string;
  /** Governments that the batch had opened and that are gone with it. */
  closed: string[];
  coverage: HeadlineChange[];
}

/**
 * Undoes a batch whole: what it changed is as before, and what it added is gone, or nothing is changed
 * at all. Throws UndoRefused where something later rests on it.
 */
export async function undoBatch(
  db: Kysely<DB>,
  batch: number,
  options: UndoOptions,
): Promise<UndoResult> {
  return db.transaction().execute(async (transaction) => {
    await run(transaction, 'set local statement_timeout = 0; set local jit = off');
    // Why alone: an import under way may be about to write to the very records.
    await run(transaction, 'select pg_advisory_xact_lock($1::bigint)', [allImportsLock]);
    const label = await openedBatch(transaction, batch);
    const written = await writtenBy(transaction, batch);
    if (written.fileIds.length === 0) throw new UndoRefused({ code: 'NOTHING', batch });
    await findAdded(transaction, written);
    const conflicts = await findConflicts(transaction, written);
    if (conflicts) throw new UndoRefused(conflicts);
    const before = await headlines(transaction, options.today);
    const done = await withReferenceIndexes(transaction, batch, () =>
      takeBack(transaction, written, options.by),
    );
    const after = await headlines(transaction, options.today);
    const coverage = headlineChanges(before, after, done.governments);
    return { batch, label, ...done.counts, closed: done.closed, coverage };
  });
}

async function openedBatch(db: Kysely<DB>, batch: number): Promise<string> {
  const found = await db
    .selectFrom('import_batch')
    .select(['label', 'undone_at', 'undone_by'])
    .where('batch_id', '=', batch)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new UndoRefused({ code: 'NO_BATCH', batch });
  if (found.undone_at) {
    throw new UndoRefused({
      code: 'UNDONE',
      batch,
      at: found.undone_at,
      by: found.undone_by ?? '',
    });
  }
  return found.label;
}

interface TakenBack {
  counts: RecordCounts;
  closed: string[];
  governments: Set<string>;
}

async function takeBack(db: Kysely<DB>, written: WrittenBy, by: string): Promise<TakenBack> {
  const { batch } = written;
  const touched = await findTouched(db, written);
  const governments = await governmentsOf(db, batch);
  let counts: RecordCounts = { removed: 0, restored: 0 };
  const refused = await refusal(db, async () => {
    counts = await restoreRecords(db, written, by);
    counts.restored += await moveGovernmentsBack(db, batch, by);
  });
  if (refused) throw new UndoRefused({ code: 'DATABASE', batch, constraint: refused.constraint });
  const broken = await findBrokenRules(
    db,
    governments.map(({ government_id }) => government_id),
  );
  if (broken.length > 0) throw new UndoRefused({ code: 'RULES', batch, broken });
  const closed = await closeAndCount(db, written, { by, touched, governments, counts });
  return { counts, closed, governments: new Set(governments.map(({ code }) => code)) };
}

interface Government {
  government_id: number;
  code: string;
}

/** Coverage first: governments that go give back what they added to the totals above. */
async function closeAndCount(
  db: Kysely<DB>,
  written: WrittenBy,
  {
    by,
    touched,
    governments,
    counts,
  }: { by: string; touched: Touched; governments: Government[]; counts: RecordCounts },
): Promise<string[]> {
  const { batch } = written;
  await refreshTouched(db, touched);
  const { rows: opened } = await run<Government>(
    db,
    'select government_id, code from added_government join government using (government_id) order by code',
  );
  const versions = await closeGovernments(db);
  const lists = { removed: 0, restored: 0 };
  const refused = await refusal(db, async () => {
    Object.assign(lists, await restoreLists(db, written));
  });
  if (refused) throw new UndoRefused({ code: 'DATABASE', batch, constraint: refused.constraint });
  counts.removed += lists.removed;
  counts.restored += lists.restored;
  await run(
    db,
    `update import_batch set undone_at = now(), undone_by = $2,
       last_version = case when exists (select from government) then null else $3::bigint end
     where batch_id = $1`,
    [batch, by, versions],
  );
  await forgetSources(db);
  // Why also without any government: that the batch is undone can be seen as well.
  const isForAll =
    lists.removed + lists.restored > 0 || opened.length > 0 || governments.length === 0;
  await countVersions(
    db,
    isForAll ? 'ALL' : governments.map((each) => each.government_id),
    versions,
  );
  return opened.map(({ code }) => code);
}

/** The governments whose records the batch wrote. */
async function governmentsOf(db: Kysely<DB>, batch: number): Promise<Government[]> {
  const { rows } = await run<Government>(
    db,
    `select government_id, code from government where government_id in (
       select government_id from trail_entry where batch_id = $1) order by government_id`,
    [batch],
  );
  return rows;
}
