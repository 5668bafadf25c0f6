import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet, nothing, ratio } from '../sql/fragment.js';
import { indexGainOfPoint } from '../sql/index-measures.js';
import { innovationLabel } from '../sql/innovation-label.js';
import { recordedInnovations } from '../sql/innovation-measures.js';
import { withStageAndCheck } from '../sql/innovation-words.js';
import { askedColumns, scopeWords } from '../sql/scope.js';
import { agencyLabel } from '../sql/shapes.js';
import type { IndexEntries } from './index-entries.type.js';
import { knownYears } from './index-shapes.js';
import { levelWords, ruleWords, scoreWords } from './index-words.js';
import type { JudgedBy } from './sound-index.js';

/** Where a page of entries ended; -1 points where no level is recorded. */
export interface EntryCursor {
  readonly points: number;
  readonly title: string;
  readonly innovationId: number;
}

export interface IndexEntriesAsked extends DayAndScope {
  readonly year: number | null;
  readonly entered: boolean | null;
  readonly first: number;
  readonly after: EntryCursor | null;
}

export interface EntriesAnswer extends JudgedBy {
  readonly entries: IndexEntries;
}

/** Most points first; who has no level comes after who has any. */
const sortKeys: Fragment = sql`-coalesce(points, -1), ${inAlphabet(sql`title_id`)}, innovation_id`;

const afterCursor = (cursor: EntryCursor | null): Fragment =>
  cursor === null
    ? nothing
    : sql`
  where (${sortKeys}) > (-${cursor.points}::float8, ${inAlphabet(sql`${cursor.title}::text`)}, ${cursor.innovationId}::int)`;

const entryShape: Fragment = sql`json_build_object('innovation', ${innovationLabel('i')},
      'entered', p.points is not null, 'levels', ${ratio(sql`p.levels`, sql`(select count(*)::int from judging)`)},
      'evidenced', p.evidenced, 'points', p.points,
      'pointsMaximum', (select coalesce(sum(max_score), 0)::float8 from judging),
      'given', case when y.complete then round((p.points * ${indexGainOfPoint})::numeric, 4)::float8 end)`;

/** What the index of a year counts, and what is in use without a level. */
export function indexEntries(db: Kysely<DB>, asked: IndexEntriesAsked): Question<EntriesAnswer> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<EntriesAnswer>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${ruleWords(asked.year, day)}
${levelWords('[]', day)}${scoreWords}
, judging as (
  select * from listed where aspect = 'SID' and not is_number
), pointed as (
  select r.subject_id as innovation_id, sum(r.level * d.weight)::float8 as points, count(*)::int as levels,
    count(*) filter (where r.evidenced)::int as evidenced
  from reached r join judging d on d.code = r.code
  group by r.subject_id
), chosen as (
  select i.innovation_id, i.title_id, t.points, coalesce(t.levels, 0) as levels, coalesce(t.evidenced, 0) as evidenced
  from innovation i${withStageAndCheck(day)}
  left join pointed t on t.innovation_id = i.innovation_id
  where i.government_id = (select government_id from judged) and ${recordedInnovations.sql()}
    and (t.points is not null or g.stage = 'IMPLEMENTATION')
    and ${asked.entered === null ? sql`true` : sql`(t.points is not null) = ${asked.entered}::boolean`}
), following as (
  select * from chosen${afterCursor(asked.after)}
  order by ${sortKeys} limit ${asked.first + 1}
), page as (
  select * from following order by ${sortKeys} limit ${asked.first}
), shaped as (
  select p.points, p.title_id, p.innovation_id, ${entryShape} as shape
  from page p
  join innovation i on i.government_id = (select government_id from judged) and i.innovation_id = p.innovation_id
  cross join y
  cross join (select divisor from scores where scenario = 'RECORDED') s
)
select ${askedColumns},
  json_build_object('governments', (select count(*) from governments), 'year', (select year from y), 'years', ${knownYears},
    'entries', json_build_object('asOf', ${day}, 'government', (
        select ${agencyLabel('j.government_id', 'j.agency_id')} from judged j),
      'year', (select year from y), 'totalCount', (select count(*) from chosen),
      'enteredCount', (select count(points) from chosen),
      'rows', (select coalesce(json_agg(shape order by ${sortKeys}), '[]') from shaped),
      'endCursor', (
        select translate(encode(convert_to(json_build_array(coalesce(points, -1), title_id, innovation_id)::text,
          'UTF8'), 'base64'), E'\\n', '')
        from page
        order by -coalesce(points, -1) desc, ${inAlphabet(sql`title_id`)} desc, innovation_id desc limit 1),
      'hasNextPage', (select count(*) from following) > ${asked.first})) as answer`,
  );
}
