import { ExportRefused, wordExportProblem } from '../exporting/export-refused.js';
import { HoldsRealGovernments } from '../generating/refusal.js';
import { ImportRefused } from '../importing/problem.js';
import { wordRefusal } from '../importing/word-issue.js';
import { migrateToLatest, SchemaError } from '../migrate.js';
import { OwnPostgresError } from '../postgres/own-postgres-error.js';
import { HoldsReports } from '../published-reports.js';
import { UndoRefused } from '../undoing/undo-refused.js';
import { wordUndoRefusal } from '../undoing/word-undo.js';
import { type Request, readArguments, UsageError } from './arguments.js';
import { commands } from './commands.js';
import { generateFiles } from './generate.js';
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
  const { command, language } = request;
  if (command === null) return [words.help];
  if (command === 'status') return statusLines(opened, words, language);
  const steps = await migrateToLatest(opened.db);
  const migrated = steps.length > 0 ? [words.migrated(steps.length)] : [];
  if (command === 'migrate') return migrated.length > 0 ? migrated : [words.upToDate];
  return [...migrated, ...(await commands[command]({ request, opened, words, today, progress }))];
}

function explain(error: unknown, { language }: Request, words: CliWords): string {
  if (error instanceof ImportRefused) return wordRefusal(error, language);
  if (error instanceof UndoRefused) return wordUndoRefusal(error.problem, language);
  if (error instanceof ExportRefused) return wordExportProblem(error.problem, language);
  if (error instanceof HoldsRealGovernments) return words.holdsReal(error.codes.join(', '));
  if (error instanceof HoldsReports) return words.holdsReports(error.reports);
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
