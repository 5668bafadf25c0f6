import { userInfo } from 'node:os';
import path from 'node:path';
import { loadMadeUp } from '../generating/load-made-up.js';
import { writeMadeUpFiles } from '../generating/made-up-files.js';
import type { Request } from './arguments.js';
import type { OpenedDatabase } from './open-database.js';
import type { ProgressTeller } from './progress.js';
import type { CliWords } from './words.js';

interface Told {
  today: string;
  progress: ProgressTeller;
}

export async function generateInto(
  { connectionString }: OpenedDatabase,
  request: Request,
  words: CliWords,
  { today, progress }: Told,
): Promise<string[]> {
  const { size, seed, language } = request;
  const by = request.by ?? userInfo().username;
  const { tables, batch } = await loadMadeUp(connectionString, {
    size,
    seed,
    today,
    by,
    onProgress: progress.ofLoad,
  });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return [words.made(numberIn(language).format(rows), batch)];
}

export async function generateFiles(
  request: Request,
  words: CliWords,
  { today, progress }: Told,
): Promise<string[]> {
  const { size, seed, language } = request;
  const folder = path.resolve(request.outFolder ?? '');
  const rows = await writeMadeUpFiles(folder, { size, seed, today, onProgress: progress.ofLoad });
  return [words.madeFiles(numberIn(language).format(rows), folder)];
}

const numberIn = (language: 'id' | 'en') =>
  new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
