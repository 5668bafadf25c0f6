import { until } from '@satu-inovasi/db/cancelling';
import type { CompiledQuery } from 'kysely';
import type { Context } from './context.js';
import { saidOf } from './database-error.js';
import { errorCode, InvalidArgumentError, UnavailableError } from './errors.js';

/** The one row of a question: its answer, and what shows whether the question made sense. */
export interface Answered<T> {
  readonly scopes: number;
  readonly first_day: string | null;
  readonly unknown_kinds?: readonly string[] | null;
  /** What can not be answered, such as more cells than a matrix may have: which argument, and why. */
  readonly refused?: Refused | null;
  readonly answer: T;
}

interface Refused {
  readonly argument: string;
  readonly message: string;
  /** INVALID_ARGUMENT when left out. */
  readonly code?: string;
}

/** A question that is built and not yet run. */
export type Question<T> = CompiledQuery<Answered<T>>;

/** What the checks look at; the arguments that a question does not take are left out. */
export interface Checked {
  readonly within?: string | null | undefined;
  /** True where `within` can not name an agency. */
  readonly isGovernment?: true;
  /** The days asked about, by the name of their argument. */
  readonly days: Readonly<Record<string, string | null | undefined>>;
  /** Which argument names a kind of agency; `kinds` when left out. */
  readonly argumentOfKind?: (kind: string) => string;
}

/** Runs a question's one statement and gives its answer, or says which argument made no sense. */
export async function ask<T>(
  context: Context,
  question: Question<T>,
  checked: Checked,
): Promise<T> {
  const row = await onlyRow(context, question);
  checkScope(row.scopes, checked);
  for (const [argument, day] of Object.entries(checked.days)) {
    checkDay(day, argument, row.first_day, context.today);
  }
  const [kind] = row.unknown_kinds ?? [];
  if (row.unknown_kinds && kind !== undefined) {
    throw new InvalidArgumentError(
      [checked.argumentOfKind?.(kind) ?? 'kinds'],
      `There is no kind of agency called ${row.unknown_kinds.join(', ')}. dataset { kinds { code } } lists them.`,
    );
  }
  if (row.refused) {
    const { argument, message, code } = row.refused;
    throw new InvalidArgumentError([argument], message, code);
  }
  return row.answer;
}

/** The same for a question about one thing by its code: absent is null, and held twice is refused. */
export async function askOne<T>(
  context: Context,
  question: Question<T>,
  asOf: string | null | undefined,
  argument = 'code',
): Promise<T | null> {
  const row = await onlyRow(context, question);
  if (row.scopes === 0) return null;
  if (row.scopes > 1) throw ambiguous(argument, row.scopes);
  checkDay(asOf, 'asOf', row.first_day, context.today);
  return row.answer;
}

export async function onlyRow<T>(context: Context, question: CompiledQuery<T>): Promise<T> {
  const [row] = await rowsOf(context, question);
  if (row === undefined) throw new Error('a question gave no row');
  return row;
}

export async function rowsOf<T>(context: Context, question: CompiledQuery<T>): Promise<T[]> {
  const { reader, ending, turns } = context;
  try {
    return await turns.take(async () => {
      ending.throwIfAborted();
      return (await reader.executeQuery(until(ending, question))).rows;
    });
  } catch (error) {
    // Why its reason: a statement that was cancelled says no more than that it was.
    if (ending.aborted) throw ending.reason;
    const said = saidOf(error);
    // Why the code alone while the database is away: every question would repeat the same stack.
    if (said instanceof UnavailableError) context.log.warn({ reason: String(error) }, said.message);
    else context.log.error({ err: error, sql: question.sql }, 'a question failed');
    throw said;
  }
}

function checkScope(scopes: number, { within, isGovernment }: Checked): void {
  if (within == null || scopes === 1) return;
  if (scopes === 0) {
    throw new InvalidArgumentError(
      ['within'],
      isGovernment
        ? 'No government has this code. Here only whole governments can be told apart.'
        : 'No agency or government has this code.',
      errorCode.notFound,
    );
  }
  throw ambiguous('within', scopes);
}

function ambiguous(argument: string, holders: number): InvalidArgumentError {
  return new InvalidArgumentError(
    [argument],
    `${holders} governments hold this code. Write GOVERNMENT/CODE to say which one is meant.`,
    errorCode.ambiguous,
  );
}

function checkDay(
  day: string | null | undefined,
  argument: string,
  firstDay: string | null,
  today: string,
): void {
  if (firstDay === null) {
    throw new InvalidArgumentError(
      [argument],
      'No rule set is stored, so no day can be asked about.',
    );
  }
  const asked = day ?? today;
  if (asked < firstDay || asked > today) {
    throw new InvalidArgumentError(
      [argument],
      `Expected a day from ${firstDay}, when the first rule set starts, to ${today}, which is today in Asia/Jakarta.`,
    );
  }
}
