import { userInfo } from 'node:os';
import path from 'node:path';
import { HoldsRealGovernments } from '../generating/refusal.js';
import { type ImportResult, importFolder } from '../importing/import-folder.js';
import type { FileOutcome } from '../importing/outcome.js';
import { ImportRefused } from '../importing/problem.js';
import { wordRefusal } from '../importing/word-issue.js';
import { migrateToLatest, SchemaError } from '../migrate.js';
import { OwnPostgresError } from '../postgres/own-postgres-error.js';
import { resetDatabase } from '../reset.js';
import { type Request, readArguments, UsageError } from './arguments.js';
import { generateFiles, generateInto } from './generate.js';
import { type OpenedDatabase, openDatabase } from './open-database.js';
import { type ProgressPlace, ProgressTeller } from './progress.js';
import { statusLines } from './status.js';
import { type CliWords, cliWords } from './words.js';

export interface Surroundings extends ProgressPlace {
  env: NodeJS.ProcessEnv;
  /** The calendar day in Jakarta. */
  today: string;
  out: (line: string) => void;
}

/** Runs a command and returns its exit code: 0 done, 1 refused or failed, 2 wrong use. */
export async function runCli(argv: string[], surroundings: Surroundings): Promise<number> {
  const { out, err } = surroundings;
  let request: Request;
  try {
    request = readArguments(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err(error.message);
    return 2;
  }
  const words = cliWords[request.language];
  if (request.help) {
    out(request.command ? words.helpOf[request.command] : words.help);
    return 0;
  }
  try {
    await carryOut(request, words, surroundings);
    return 0;
  } catch (error) {
    err(explain(error, request, words));
    return 1;
  }
}

async function carryOut(
  request: Request,
  words: CliWords,
  { env, today, out, err, inPlace }: Surroundings,
): Promise<void> {
  const progress = new ProgressTeller(words, request.language, { err, inPlace });
  try {
    if (request.command === 'generate' && request.outFolder !== null) {
      for (const line of await generateFiles(request, words, { today, progress })) out(line);
      return;
    }
    const opened = await openDatabase(env, () => err(words.starting));
    try {
      const lines = await commandLines(request, opened, words, { today, progress });
      progress.stop();
      for (const line of lines) out(line);
    } finally {
      await opened.close();
    }
  } finally {
    progress.stop();
  }
}

async function commandLines(
  request: Request,
  opened: OpenedDatabase,
  words: CliWords,
  { today, progress }: { today: string; progress: ProgressTeller },
): Promise<string[]> {
  const { db } = opened;
  const { command, language, madeUp } = request;
  if (command === 'status') return statusLines(opened, words, language);
  const steps = await migrateToLatest(db);
  const migrated = steps.length > 0 ? [words.migrated(steps.length)] : [];
  if (command === 'migrate') return migrated.length > 0 ? migrated : [words.upToDate];
  if (command === 'generate') {
    return [...migrated, ...(await generateInto(opened, request, words, { today, progress }))];
  }
  const number = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
  const by = request.by ?? userInfo().username;
  const onProgress = progress.ofImport;
  if (command === 'import') {
    const label = path.basename(path.resolve(request.folder));
    const result = await importFolder(db, request.folder, { by, today, label, madeUp, onProgress });
    return [...migrated, ...resultLines(result, words, number)];
  }
  const result = await resetDatabase(db, { by, today, empty: request.empty, onProgress });
  return [...migrated, words.emptied, ...(result ? resultLines(result, words, number) : [])];
}

function resultLines(
  { batch, files, coverage }: ImportResult,
  words: CliWords,
  number: Intl.NumberFormat,
): string[] {
  const readings = files.flatMap((file) => readingLines(file, words));
  if (batch === null) return [...readings, words.unchanged];
  const rows = files.map(({ name, rows, inserted, updated, unchanged }) => [
    name,
    ...[rows, inserted, updated, unchanged].map((count) => number.format(count)),
  ]);
  const headlines = coverage.map(({ government, before, after }) =>
    words.coverage(
      government,
      number.format(after.covered),
      number.format(after.eligible),
      before && `${number.format(before.covered)}/${number.format(before.eligible)}`,
    ),
  );
  const table = aligned([words.fileHeads, ...rows]);
  return [...readings, ...table, words.imported(batch), ...headlines];
}

/** What was recognised, so that whoever imports can see whether it is right. */
function readingLines({ name, encoding, separator }: FileOutcome, words: CliWords): string[] {
  const [isUsual, isComma] = [encoding === 'UTF-8', separator === ','];
  if (isUsual && isComma) return [];
  return [words.readAs(name, isUsual ? null : encoding, isComma ? null : separator)];
}

/** A table in plain text: the first column to the left, numbers to the right. */
function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}

function explain(error: unknown, { language }: Request, words: CliWords): string {
  if (error instanceof ImportRefused) return wordRefusal(error, language);
  if (error instanceof HoldsRealGovernments) return words.holdsReal(error.codes.join(', '));
  if (error instanceof SchemaError || error instanceof OwnPostgresError) return error.message;
  if (isUnreachable(error)) return words.unreachable(error.message || error.code);
  throw error;
}

/** No connection, a wrong address or password, or a server that is going away. */
function isUnreachable(error: unknown): error is Error & { code: string } {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    /^(ECONN|ENOTFOUND|ENOENT|EAI_|ETIMEDOUT|EHOST|08|28|3D|57P)/.test(code) ||
    error.message.includes('timeout exceeded when trying to connect')
  );
}
