import { parseArgs } from 'node:util';
import { type SizeName, sizeNames } from '../generating/sizes.js';
import type { Language } from '../importing/word-issue.js';
import { type CliWords, type CommandName, cliWords } from './words.js';

export interface Request {
  language: Language;
  /** Null asks for the help of all commands. */
  command: CommandName | null;
  help: boolean;
  folder: string;
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
} as const;

type OptionName = keyof typeof options;

const optionsOf: Record<CommandName, readonly OptionName[]> = {
  migrate: [],
  import: ['by', 'made-up'],
  status: [],
  reset: ['yes', 'empty'],
  generate: ['seed', 'out', 'by'],
};
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
  if (!help && command === 'generate' && !size) throw fail(words.needsSize);
  return {
    language: values.lang === 'en' ? 'en' : 'id',
    command,
    help,
    folder: rest[0] ?? '',
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
  const places = command === 'import' || command === 'generate' ? 1 : 0;
  if (rest.length < places)
    throw fail(command === 'generate' ? words.needsSize : words.needsFolder);
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
