import { userInfo } from 'node:os';
import path from 'node:path';
import { loadMadeUp } from '../generating/load-made-up.js';
import type { LoadProgress } from '../generating/load-progress.js';
import { writeMadeUpFiles } from '../generating/made-up-files.js';
import type { Request } from './arguments.js';
import type { OpenedDatabase } from './open-database.js';
import type { CliWords } from './words.js';

interface Told {
  today: string;
  err: (line: string) => void;
}

export async function generateInto(
  { connectionString }: OpenedDatabase,
  request: Request,
  words: CliWords,
  { today, err }: Told,
): Promise<string[]> {
  const { size, seed, language } = request;
  const by = request.by ?? userInfo().username;
  const onProgress = progressLines(words, language, err);
  const { tables, batch } = await loadMadeUp(connectionString, {
    size,
    seed,
    today,
    by,
    onProgress,
  });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return [words.made(numberIn(language).format(rows), batch)];
}

export async function generateFiles(
  request: Request,
  words: CliWords,
  { today, err }: Told,
): Promise<string[]> {
  const { size, seed, language } = request;
  const folder = path.resolve(request.outFolder ?? '');
  const onProgress = progressLines(words, language, err);
  const rows = await writeMadeUpFiles(folder, { size, seed, today, onProgress });
  return [words.madeFiles(numberIn(language).format(rows), folder)];
}

const numberIn = (language: 'id' | 'en') =>
  new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');

const quiet = 3_000;

/** A line at each step and every few seconds, once it takes long enough for someone to wonder. */
function progressLines(
  words: CliWords,
  language: 'id' | 'en',
  write: (line: string) => void,
): (progress: LoadProgress) => void {
  const seconds = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  });
  const began = Date.now();
  let last = { at: began, step: '' };
  return ({ step, share, secondsLeft }) => {
    const now = Date.now();
    if (now - began < quiet || (step === last.step && now - last.at < quiet)) return;
    last = { at: now, step };
    const left = seconds.format(Math.max(1, Math.round(secondsLeft)));
    write(words.progress(words.making[step], Math.floor(share * 100), left));
  };
}
