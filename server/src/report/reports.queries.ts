import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, nothing } from '../sql/fragment.js';
import type { PublishedReport } from './report.type.js';

export interface ReportsAsked {
  /** Code of a government; null asks for the reports of all together, or of the only one. */
  readonly government: string | null;
  readonly month: string | null;
  readonly version: number | null;
  readonly first: number;
  /** Whether the answers are wanted: they are long, and a list does without. */
  readonly withAnswer: boolean;
}

/** Whose reports are meant where no government is named: those of the only one, else of all together. */
const unnamed = sql`(select case when count(*) = 1 then min(code) end from government)`;

/** How many have the code; one whose records are gone still has its reports. */
const holders = (code: string): Fragment => sql`(
    select count(*)::int from (
      select code from government where code = ${code}
      union select government_code from report where government_code = ${code}
    ) known)`;

/** What was published, the latest month first and of it the latest version. */
export function reports(db: Kysely<DB>, asked: ReportsAsked): Question<PublishedReport[]> {
  const { government, month, version, first, withAnswer } = asked;
  const answer = withAnswer ? sql`, 'answer', r.answer::text` : nothing;
  return compiled(
    db,
    sql<Answered<PublishedReport[]>>`
select ${government === null ? sql`1` : holders(government)} as scopes, null::date as first_day,
  (select coalesce(json_agg(json_build_object('government', r.government_code, 'month', to_char(r.month, 'YYYY-MM'),
      'version', r.version, 'latest', r.version = r.last_version, 'number', r.number, 'publishedOn', r.published_on,
      'publishedBy', r.published_by, 'reason', r.reason, 'asOf', r.as_of, 'dataVersion', r.data_version${answer})
      order by r.month desc, r.version desc), '[]')
    from (
      select o.*, (select max(n.version) from report n
          where n.government_code is not distinct from o.government_code and n.month = o.month) as last_version
      from report o
      where o.government_code is not distinct from ${government ?? unnamed}${
        month === null ? nothing : sql` and o.month = ${`${month}-01`}::date`
      }${version === null ? nothing : sql` and o.version = ${version}::int`}
      order by o.month desc, o.version desc limit ${first}::int
    ) r) as answer`,
  );
}
