import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DB } from '@satu-inovasi/db/database';
import { countVersions } from '@satu-inovasi/db/importing/upkeep';
import type { FastifyBaseLogger } from 'fastify';
import { graphql } from 'graphql';
import { type Kysely, sql } from 'kysely';
import { questionSchema } from '../graphql/build-schema.js';
import { requestContext } from '../graphql/request-context.js';
import { Turns } from '../limits/turns.js';
import { dayBefore, isMonth, lastDayOf, usualNumber } from './report-month.js';

// Why by way of src: the compiler copies none but its own files.
const operation = readFileSync(
  fileURLToPath(new URL('../../src/report/report.graphql', import.meta.url)),
  'utf8',
);

// Names of conditions as PostgreSQL gives them.
const serializationFailure = '40001';
const uniqueViolation = '23505';

export interface Publishing {
  /** 2026-10 */
  readonly month: string;
  readonly by: string;
  readonly reason: string | null;
  /** Its number in the office; month and year where none is given. */
  readonly number: string | null;
  /** Code of a government; null means all that the data hold, or the only one. */
  readonly within: string | null;
  /** The calendar day in Jakarta. */
  readonly today: string;
}

/** Why a report is not published. */
export type Refusal =
  | { why: 'NO_MONTH'; month: string }
  | { why: 'RUNNING'; month: string; over: string }
  | { why: 'BEFORE_RULES'; month: string; firstDay: string }
  | { why: 'NO_RULES' }
  | { why: 'NO_GOVERNMENT'; code: string }
  | { why: 'NO_REASON'; month: string; version: number }
  | { why: 'AT_ONCE'; month: string };

export class ReportRefused extends Error {
  override name = 'ReportRefused';

  constructor(readonly refusal: Refusal) {
    super(refusal.why);
  }
}

export interface Published {
  readonly month: string;
  readonly version: number;
  readonly number: string;
  readonly dataVersion: string;
}

/**
 * Asks what the page of the report asks and keeps the answer as it is. All of it, the asking too, is one
 * transaction that sees one moment: no record can be written between two parts of a report.
 */
export async function publishReport(db: Kysely<DB>, asked: Publishing): Promise<Published> {
  if (!isMonth(asked.month)) throw new ReportRefused({ why: 'NO_MONTH', month: asked.month });
  try {
    return await publishAlone(db, asked);
  } catch (error) {
    if (!isBeaten(error)) throw error;
    throw new ReportRefused({ why: 'AT_ONCE', month: asked.month });
  }
}

/** Of two that publish at the same moment the database lets one through. */
const isBeaten = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === serializationFailure ||
    (error.code === uniqueViolation &&
      'constraint' in error &&
      error.constraint === 'report_once'));

const publishAlone = (db: Kysely<DB>, asked: Publishing): Promise<Published> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const scope = await scopeFor(transaction, asked);
      const version = (await lastVersion(transaction, scope, asked.month)) + 1;
      if (version > 1 && asked.reason === null) {
        throw new ReportRefused({ why: 'NO_REASON', month: asked.month, version });
      }
      const asOf = lastDayOf(asked.month);
      const { answer, dataVersion } = await answerNow(transaction, asked, scope);
      const number = asked.number ?? usualNumber(asked.month);
      await transaction
        .insertInto('report')
        .values({
          ...{ government_code: scope.code, month: `${asked.month}-01`, version, number },
          ...{ published_on: asked.today, published_by: asked.by, reason: asked.reason },
          ...{ as_of: asOf, data_version: dataVersion, answer: JSON.stringify(answer) },
        })
        .execute();
      // Why: what programs keep in memory of reports must not outlive this one.
      await countVersions(transaction, scope.ids);
      return { month: asked.month, version, number, dataVersion };
    });

interface ReportScope {
  readonly code: string | null;
  readonly ids: readonly number[] | 'ALL';
  readonly firstDay: string;
}

/** Of which government it is, and that the month can be reported on there. */
async function scopeFor(db: Kysely<DB>, asked: Publishing): Promise<ReportScope> {
  const { month, today, within } = asked;
  const governments = await db.selectFrom('government').select(['government_id', 'code']).execute();
  const named = governments.find(({ code }) => code === within);
  if (within !== null && !named) throw new ReportRefused({ why: 'NO_GOVERNMENT', code: within });
  // Why: the report of the only one stays its own, also once there is another.
  const chosen = named ?? (governments.length === 1 ? governments[0] : undefined);
  const { rows } = await sql<{ day: string | null }>`
    select min(from_day) as day from rule_set
    where ${chosen === undefined} or government_id = any (government_scope(${chosen?.government_id ?? null}::int))`.execute(
    db,
  );
  const firstDay = rows[0]?.day ?? null;
  if (firstDay === null) throw new ReportRefused({ why: 'NO_RULES' });
  const last = lastDayOf(month);
  if (last < firstDay) throw new ReportRefused({ why: 'BEFORE_RULES', month, firstDay });
  if (last >= today) throw new ReportRefused({ why: 'RUNNING', month, over: last });
  return {
    code: chosen?.code ?? null,
    ids: chosen ? [chosen.government_id] : 'ALL',
    firstDay,
  };
}

async function lastVersion(db: Kysely<DB>, { code }: ReportScope, month: string): Promise<number> {
  const { rows } = await sql<{ version: number | null }>`
    select max(version) as version from report
    where government_code is not distinct from ${code} and month = ${`${month}-01`}::date`.execute(
    db,
  );
  return rows[0]?.version ?? 0;
}

const silent = { warn: () => {}, error: () => {} } as unknown as FastifyBaseLogger;

async function answerNow(
  db: Kysely<DB>,
  { month, today }: Publishing,
  { code, firstDay }: ReportScope,
): Promise<{ answer: object; dataVersion: string }> {
  const since = dayBefore(month);
  const context = requestContext(
    { id: 'report', log: silent },
    { reader: db, today, left: new AbortController().signal },
  );
  const { data, errors } = await graphql({
    schema: await questionSchema(),
    source: operation,
    variableValues: { asOf: lastDayOf(month), since, compared: since >= firstDay, within: code },
    // Why one at a time: they share the connection of the transaction.
    contextValue: { ...context, turns: new Turns(1) },
  });
  if (errors?.[0] || !data) throw errors?.[0] ?? new Error('the report gave no answer');
  const { version } = data.dataset as { version: string };
  return { answer: data, dataVersion: version };
}
