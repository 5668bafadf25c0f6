import { parseArgs } from 'node:util';
import { type SizeName, sizeNames } from '../generating/sizes.js';
import type { Language } from '../importing/word-issue.js';
import type { CommandName } from './help/help.js';
import { type CliWords, cliWords } from './words.js';

export interface Request {
  language: Language;
  /** Null asks for the help of all commands. */
  command: CommandName | null;
  help: boolean;
  folder: string;
  /** The batch to undo. */
  batch: number;
  /** Only tell what would change. */
  dryRun: boolean;
  /** The code of the only government to export. */
  government: string | null;
  replace: boolean;
  all: boolean;
  /** How large a made-up data set is asked for, and from which seed. */
  size: SizeName;
  seed: number;
  /** Where made-up files are written to; null loads them into the database. */
  outFolder: string | null;
  /** Governments that an import opens are invented. */
  madeUp: boolean;
  by: string | null;
  yes: boolean;
  empty: boolean;
}

/** Wrong use of the command: one sentence, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const options = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  by: { type: 'string' },
  yes: { type: 'boolean' },
  empty: { type: 'boolean' },
  seed: { type: 'string' },
  out: { type: 'string' },
  'made-up': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  government: { type: 'string' },
  replace: { type: 'boolean' },
  all: { type: 'boolean' },
} as const;

type OptionName = keyof typeof options;

const optionsOf: Record<CommandName, readonly OptionName[]> = {
  migrate: [],
  import: ['by', 'made-up', 'dry-run'],
  batches: ['all'],
  undo: ['by'],
  export: ['government', 'replace'],
  checksum: [],
  status: [],
  reset: ['yes', 'empty'],
  generate: ['seed', 'out', 'by'],
};
/** What is named after the command: a folder, a batch or a size. */
const withPlace: readonly CommandName[] = ['import', 'export', 'checksum', 'undo', 'generate'];
const always: readonly string[] = ['help', 'lang'];

/** What was asked for. A language that is not known yet is Indonesian. */
export function readArguments(argv: string[]): Request {
  const words = cliWords[languageIn(argv)];
  const fail = (reason: string) => new UsageError(words.wrongUse(reason));
  const { values, positionals } = parsed(argv, words, fail);
  if (values.lang !== undefined && values.lang !== 'id' && values.lang !== 'en') {
    throw fail(words.language);
  }
  const [name, ...rest] = positionals;
  if (name !== undefined && !isCommand(name)) throw fail(words.unknownCommand(name));
  const command = name ?? null;
  const known = command ? optionsOf[command] : [];
  for (const option of Object.keys(values)) {
    if (!always.includes(option) && !known.some((each) => each === option)) {
      throw fail(words.unknownOption(`--${option}`));
    }
  }
  const help = values.help === true || command === null;
  if (!help) checkPlaces(command, rest, values.yes === true, words, fail);
  const size = sizeNames.find((each) => each === rest[0]);
  return {
    language: values.lang === 'en' ? 'en' : 'id',
    command,
    help,
    folder: rest[0] ?? '',
    batch: Number(rest[0]),
    dryRun: values['dry-run'] === true,
    government: values.government?.trim() || null,
    replace: values.replace === true,
    all: values.all === true,
    size: size ?? 'city',
    seed: readSeed(values.seed, words, fail),
    outFolder: values.out ?? null,
    madeUp: values['made-up'] === true,
    by: values.by?.trim() || null,
    yes: values.yes === true,
    empty: values.empty === true,
  };
}

function checkPlaces(
  command: CommandName | null,
  rest: string[],
  yes: boolean,
  words: CliWords,
  fail: (reason: string) => Error,
): void {
  const [first] = rest;
  const needsFolder = command === 'import' || command === 'export';
  if (needsFolder && !first) throw fail(words.needsFolder(command));
  if (command === 'generate' && !sizeNames.some((each) => each === first)) {
    throw fail(words.needsSize);
  }
  if (command === 'undo' && !/^[1-9]\d{0,8}$/.test(first ?? '')) throw fail(words.needsBatch);
  const places = command && withPlace.includes(command) ? 1 : 0;
  if (rest.length > places) throw fail(words.tooMany(rest[places] ?? ''));
  if (command === 'reset' && !yes) throw fail(words.needsYes);
}

function readSeed(
  text: string | undefined,
  words: CliWords,
  fail: (reason: string) => Error,
): number {
  if (text === undefined) return 1;
  if (!/^\d{1,9}$/.test(text)) throw fail(words.seed);
  return Number(text);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(optionsOf, name);
}

function languageIn(argv: string[]): Language {
  const isEnglish = argv.some(
    (argument, index) =>
      argument === '--lang=en' || (argument === '--lang' && argv[index + 1] === 'en'),
  );
  return isEnglish ? 'en' : 'id';
}

function parsed(argv: string[], words: CliWords, fail: (reason: string) => Error) {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const option = /'(-{1,2}[^\s']+)/.exec(error.message)?.[1] ?? argv.join(' ');
    const code = 'code' in error ? error.code : '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw fail(words.unknownOption(option));
    if (error.message.includes('does not take')) throw fail(words.optionWithValue(option));
    throw fail(words.optionWithoutValue(option));
  }
}
