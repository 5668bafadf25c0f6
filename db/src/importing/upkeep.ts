import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { changedGovernments } from './outcome.js';
import type { StagedFile } from './staging.js';
import { run } from './statement.js';

/** What has to follow a change of the records inside the same transaction: summaries and versions. */

/** The eligible agencies of a government by their states, at the level of agencies. */
export interface Headline {
  covered: number;
  preparing: number;
  none: number;
  unreported: number;
  eligible: number;
}

const states = ['covered', 'preparing', 'none', 'unreported'] as const;

export interface HeadlineChange {
  government: string;
  before: Headline | null;
  after: Headline;
}

const structure = ['agencies.csv', 'agency-parents.csv', 'successions.csv', 'rule-sets.csv'];

/** Derives coverage anew for the agencies and governments that the import touched. */
export async function refreshCoverage(
  db: Kysely<DB>,
  files: readonly StagedFile[],
  { batch, isMoved }: { batch: number; isMoved: boolean },
): Promise<void> {
  if (isMoved) {
    // Why: the steps of every government above, old and new, would have to move as well.
    await run(db, 'select rebuild_coverage()');
    return;
  }
  const changing = (names: readonly string[]) =>
    changedGovernments(
      db,
      files.map((file) => file.description).filter(({ file }) => names.includes(file)),
    );
  const below = await governmentsBelow(db, await changing(['rule-sets.csv']));
  const whole = [...new Set([...(await changing(structure)), ...below])].sort((a, b) => a - b);
  for (const government of whole) await run(db, 'select refresh_coverage($1::int)', [government]);
  const touching = files.flatMap((file) => touchedBy[file.description.file] ?? []);
  if (touching.length === 0) return;
  const touched = await run<{ government_id: number; agencies: number[] }>(
    db,
    `select government_id, array_agg(distinct agency_id) as agencies
     from (${touching.join(' union all ')}) t(government_id, agency_id)
     where agency_id is not null and government_id <> all ($2::int[]) and $1::int is not null
     group by government_id order by government_id`,
    [batch, whole],
  );
  for (const { government_id, agencies } of touched.rows) {
    await run(db, 'select refresh_coverage($1::int, $2::int[])', [government_id, agencies]);
  }
}

/** Rules hold for the governments below that have none of their own. */
export async function governmentsBelow(db: Kysely<DB>, above: number[]): Promise<number[]> {
  const { rows } = await run<{ government_id: number }>(
    db,
    `with recursive below as (
       select government_id from government where parent_government_id = any ($1::int[])
       union
       select g.government_id from below b join government g on g.parent_government_id = b.government_id
     ) select government_id from below`,
    [above],
  );
  return rows.map((row) => row.government_id);
}

const innovationsIn = (merged: string, column: string) => `
  select i.government_id, i.owner_id as agency_id from ${merged} m
  join government g on g.code = m.government
  join innovation i on i.government_id = g.government_id and i.code = m.${column}
  where m.is_changed`;

/** By file: who owns a changed record or did so before, and who reported. */
const touchedBy: Record<string, string> = {
  'innovations.csv': [
    innovationsIn('merged_innovations_0', 'code'),
    innovationsIn('merged_innovations_1', 'innovation'),
    innovationsIn('merged_innovations_2', 'innovation'),
    `select government_id, (before_image ->> 'owner_id')::int from trail_entry
     where batch_id = $1::int and record = 'innovation' and action = 'UPDATE'`,
  ].join(' union all '),
  'innovation-stages.csv': innovationsIn('merged_innovation_stages_0', 'innovation'),
  'innovation-checks.csv': innovationsIn('merged_innovation_checks_0', 'innovation'),
  'agency-reports.csv': `
    select a.government_id, a.agency_id from merged_agency_reports_0 m
    join government g on g.code = m.government
    join agency a on a.government_id = g.government_id and a.code = m.agency
    where m.is_changed`,
};

/**
 * Counts one more version for every government whose answers may differ now. What all versions add up to
 * never stands still or goes back, so `more` makes up for governments that are gone.
 */
export async function countVersions(
  db: Kysely<DB>,
  governments: readonly number[] | 'ALL',
  more = 0,
): Promise<void> {
  await run(
    db,
    `with first as (select min(government_id) as government_id from government)
     insert into data_version (government_id, version, changed_at)
     select g.government_id, 1 + case when exists (select from data_version) then 0
         else coalesce((select max(last_version) from import_batch), 0) end, now()
     from government g where $1 or g.government_id = any ($2::int[]) order by g.government_id
     on conflict (government_id) do update
       set changed_at = excluded.changed_at, version = data_version.version + 1
         + case when data_version.government_id = (select government_id from first) then $3::bigint else 0 end`,
    [governments === 'ALL', governments === 'ALL' ? [] : governments, more],
  );
}

/** The headline of each government on a day, or of some. */
export async function headlines(
  db: Kysely<DB>,
  day?: string,
  governments: readonly number[] | 'ALL' = 'ALL',
): Promise<Map<string, Headline>> {
  if (day === undefined) return new Map();
  const sums = states.map((state) => `coalesce(sum(s.${state}), 0)::int as ${state}`);
  const { rows } = await run<Headline & { code: string }>(
    db,
    `select g.code, ${sums.join(', ')},
       coalesce(sum(s.covered + s.preparing + s.none + s.unreported), 0)::int as eligible
     from government g
     left join lateral coverage_on(g.government_id, 'AGENCY', array[$1::date]) s on true
     where $2 or g.government_id = any ($3::int[])
     group by g.code order by g.code`,
    [day, governments === 'ALL', governments === 'ALL' ? [] : governments],
  );
  return new Map(rows.map(({ code, ...headline }) => [code, headline]));
}

/** Before and after, for each government that was written to or whose headline is another now. */
export function headlineChanges(
  before: ReadonlyMap<string, Headline>,
  after: ReadonlyMap<string, Headline>,
  written: ReadonlySet<string>,
): HeadlineChange[] {
  return [...after]
    .map(([government, now]) => ({
      government,
      before: before.get(government) ?? null,
      after: now,
    }))
    .filter(
      ({ government, before: then, after: now }) => written.has(government) || isOther(then, now),
    );
}

const isOther = (a: Headline | null, b: Headline) =>
  a === null || states.some((state) => a[state] !== b[state]);
