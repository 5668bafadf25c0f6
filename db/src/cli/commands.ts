import { userInfo } from 'node:os';
import path from 'node:path';
import { dryRun } from '../importing/dry-run.js';
import { type ImportResult, importFolder } from '../importing/import-folder.js';
import type { FileOutcome } from '../importing/outcome.js';
import { resetDatabase } from '../reset.js';
import { undoBatch } from '../undoing/undo-batch.js';
import { aligned } from './aligned.js';
import type { Request } from './arguments.js';
import { batchLines } from './batches.js';
import { dryRunLines } from './dry-run.js';
import { checksumLines, exportLines } from './export.js';
import { generateInto } from './generate.js';
import type { CommandName } from './help/help.js';
import type { OpenedDatabase } from './open-database.js';
import type { ProgressTeller } from './progress.js';
import { undoLines } from './undo.js';
import type { CliWords } from './words.js';

export interface Asked {
  request: Request;
  opened: OpenedDatabase;
  words: CliWords;
  /** The calendar day in Jakarta. */
  today: string;
  progress: ProgressTeller;
}

/** What each command that needs the latest schema does, and the lines that it prints. */
export const commands: Record<
  Exclude<CommandName, 'status' | 'migrate'>,
  (asked: Asked) => Promise<string[]>
> = {
  import: importLines,
  batches: ({ opened, request }) => batchLines(opened.db, request.language, request),
  undo: async ({ opened, request, today }) => {
    const options = { by: whoFor(request), today };
    return undoLines(await undoBatch(opened.db, request.batch, options), request.language);
  },
  export: ({ opened, request, today, progress }) =>
    exportLines(opened, request, { today, progress }),
  checksum: ({ opened, request }) => checksumLines(opened, request),
  reset: resetLines,
  generate: ({ opened, request, words, today, progress }) =>
    generateInto(opened, request, words, { today, progress }),
};

const whoFor = ({ by }: Request) => by ?? userInfo().username;

const numberIn = ({ language }: Request) =>
  new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');

async function importLines({ request, opened, words, today, progress }: Asked): Promise<string[]> {
  const { folder, madeUp } = request;
  const number = numberIn(request);
  const options = {
    by: whoFor(request),
    label: path.basename(path.resolve(folder)),
    onProgress: progress.ofImport,
    ...{ today, madeUp },
  };
  if (!request.dryRun) {
    return resultLines(await importFolder(opened.db, folder, options), words, number);
  }
  const tried = await dryRun(opened.db, folder, options);
  const readings = tried.files.flatMap((file) => readingLines(file, words));
  const table = fileTable(tried.files, words, number);
  return [...readings, ...dryRunLines(tried, table, request.language)];
}

async function resetLines({ request, opened, words, today, progress }: Asked): Promise<string[]> {
  const number = numberIn(request);
  const { empty } = request;
  const result = await resetDatabase(opened.db, {
    ...{ by: whoFor(request), today, empty, onProgress: progress.ofImport },
  });
  return [words.emptied, ...(result ? resultLines(result, words, number) : [])];
}

function resultLines(
  { batch, files, coverage }: ImportResult,
  words: CliWords,
  number: Intl.NumberFormat,
): string[] {
  const readings = files.flatMap((file) => readingLines(file, words));
  if (batch === null) return [...readings, words.unchanged];
  const headlines = coverage.map(({ government, before, after }) =>
    words.coverage(
      government,
      number.format(after.covered),
      number.format(after.eligible),
      before && `${number.format(before.covered)}/${number.format(before.eligible)}`,
    ),
  );
  return [...readings, ...fileTable(files, words, number), words.imported(batch), ...headlines];
}

/** What was recognised, so that whoever imports can see whether it is right. */
function readingLines({ name, encoding, separator }: FileOutcome, words: CliWords): string[] {
  const [isUsual, isComma] = [encoding === 'UTF-8', separator === ','];
  if (isUsual && isComma) return [];
  return [words.readAs(name, isUsual ? null : encoding, isComma ? null : separator)];
}

/** How many rows of each file were new, changed or neither. */
function fileTable(
  files: readonly FileOutcome[],
  words: CliWords,
  number: Intl.NumberFormat,
): string[] {
  const rows = files.map(({ name, rows, inserted, updated, unchanged }) => [
    name,
    ...[rows, inserted, updated, unchanged].map((count) => number.format(count)),
  ]);
  return aligned([words.fileHeads, ...rows], ['LEFT', 'RIGHT', 'RIGHT', 'RIGHT', 'RIGHT']);
}
