import { parseArgs } from 'node:util';
import { aligned } from '@satu-inovasi/db/cli/aligned';
import { openDatabase } from '@satu-inovasi/db/cli/open-database';
import type { DB } from '@satu-inovasi/db/database';
import { migrateToLatest, SchemaError } from '@satu-inovasi/db/migrate';
import type { Kysely } from 'kysely';
import { apartFromTheReal } from '../demo.js';
import { readSettings } from '../env.js';
import { StartError } from '../start-error.js';
import { type Language, type ReportWords, reportWords } from './cli-words.js';
import { publishReport, ReportRefused } from './publish.commands.js';

export interface Surroundings {
  /** What the program's own environment is when left out. */
  readonly env?: NodeJS.ProcessEnv;
  /** The calendar day in Jakarta. */
  readonly today: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const options = {
  by: { type: 'string' },
  reason: { type: 'string' },
  number: { type: 'string' },
  within: { type: 'string' },
  lang: { type: 'string' },
  demo: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parsed>['values'];

const parsed = (argv: string[]) =>
  parseArgs({ args: argv, options, allowPositionals: true, strict: true });

/** Wrong use of the command: one sentence, exit code 2. */
class UsageError extends Error {
  override name = 'UsageError';
}

/** Runs `npm run report` and gives its exit code: 0 done, 1 refused or failed, 2 wrong use. */
export async function runReportCli(argv: string[], surroundings: Surroundings): Promise<number> {
  const language: Language = argv.join(' ').match(/--lang[= ]en\b/) ? 'en' : 'id';
  const words = reportWords[language];
  try {
    const { values, positionals } = understood(argv, words);
    const [command, ...rest] = positionals;
    if (values.help || command === undefined) {
      for (const line of words.help) surroundings.out(line);
      return 0;
    }
    await carryOut(command, rest, values, { words, surroundings });
    return 0;
  } catch (error) {
    return told(error, words, surroundings);
  }
}

function understood(argv: string[], words: ReportWords): ReturnType<typeof parsed> {
  try {
    const found = parsed(argv);
    const { lang } = found.values;
    if (lang !== undefined && lang !== 'id' && lang !== 'en') throw new UsageError(words.language);
    return found;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

interface At {
  readonly words: ReportWords;
  readonly surroundings: Surroundings;
}

async function carryOut(
  command: string,
  rest: readonly string[],
  values: Values,
  { words, surroundings }: At,
): Promise<void> {
  if (command !== 'publish' && command !== 'list') {
    throw new UsageError(words.unknownCommand(command));
  }
  const [month, ...more] = rest;
  const by = values.by?.trim();
  if (command === 'publish' && (!month || more.length > 0)) throw new UsageError(words.needsMonth);
  if (command === 'publish' && !by) throw new UsageError(words.needsBy);
  const { env, today, out, err } = surroundings;
  const named = readSettings(env).database;
  const where = values.demo ? apartFromTheReal(named) : named;
  const opened = await openDatabase(
    'url' in where ? { DATABASE_URL: where.url } : { DATA_DIR: where.dataDir },
    () => err(words.starting),
  );
  try {
    await migrateToLatest(opened.db);
    if (command === 'list') {
      for (const line of await listLines(opened.db, words)) out(line);
      return;
    }
    const asked = { month: month ?? '', by: by ?? '', today };
    const published = await publishReport(opened.db, {
      ...asked,
      reason: values.reason?.trim() || null,
      number: values.number?.trim() || null,
      within: values.within?.trim() || null,
    });
    out(words.published(published));
  } finally {
    await opened.close();
  }
}

async function listLines(db: Kysely<DB>, words: ReportWords): Promise<string[]> {
  const rows = await db
    .selectFrom('report')
    .select([
      'government_code',
      'month',
      'version',
      'number',
      'published_on',
      'published_by',
      'reason',
    ])
    .orderBy('month', 'desc')
    .orderBy('government_code')
    .orderBy('version', 'desc')
    .execute();
  if (rows.length === 0) return [words.none];
  const lines = rows.map((row) => [
    row.month.slice(0, 7),
    String(row.version),
    row.number,
    row.published_on,
    row.published_by,
    row.government_code ?? words.all,
    row.reason ?? '',
  ]);
  return aligned(
    [words.heads, ...lines],
    ['LEFT', 'RIGHT', 'LEFT', 'LEFT', 'LEFT', 'LEFT', 'LEFT'],
  );
}

function told(error: unknown, words: ReportWords, { err }: Surroundings): number {
  if (error instanceof UsageError) {
    err(words.wrongUse(error.message));
    return 2;
  }
  if (error instanceof ReportRefused) {
    err(words.refused(error.refusal));
    return 1;
  }
  if (error instanceof SchemaError || error instanceof StartError) {
    err(error.message);
    return 1;
  }
  throw error;
}
