import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { Asked } from '../graphql/asked.js';
import {
  adoptionAsked,
  adoptionsRecorded,
  listedWords,
  withAdopter,
  withSource,
} from '../sql/adoption-words.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet, named } from '../sql/fragment.js';
import { furthestStage, notStopped } from '../sql/records/adoption.js';
import { andInside, askedColumns, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import { agencyKind, agencyLabel } from '../sql/shapes.js';
import { type AdoptionMatrix, MatrixBy } from './adoption-matrix.type.js';

export const mostCells = 10_000;

export interface AdoptionMatrixAsked extends Asked {
  readonly by: MatrixBy;
  readonly onlyInvolved: boolean;
}

/** What tells one row or column from another: a government and an agency, or a kind wherever it is. */
const partyOf = (by: MatrixBy, listed: string): { government: Fragment; party: Fragment } =>
  by === MatrixBy.AGENCY
    ? {
        government: named(`${listed}.government_id`),
        party: sql`${named(listed)}.agency_id::text`,
      }
    : { government: sql`0`, party: named(`${listed}.kind_code`) };

/** `flow`: each adoption on the day with its stage, from whom to whom; `tally`: how many of each. */
const flowWords = ({ by, level, within }: AdoptionMatrixAsked, day: Fragment): Fragment => sql`
, flow as (
  select ${partyOf(by, 'src').government} as government_id, ${partyOf(by, 'src').party} as source,
    ${partyOf(by, 'ad').party} as adopter, ${furthestStage(day)} as stage
  from adoption x
  join innovation i using (government_id, innovation_id)${withSource(level, day)}${withAdopter(level, day)}
  where ${notStopped(day)} and ${adoptionAsked(within)}${andInside(within, 'i')}
), tally as (
  select government_id, source, adopter, count(*) filter (where stage = 'APPLIED')::int as applied,
    count(*) filter (where stage = 'ADAPTED')::int as adapted, count(*) filter (where stage = 'AGREED')::int as agreed,
    count(*) filter (where stage = 'INTERESTED')::int as interested
  from flow where stage is not null and source is not null and adopter is not null
  group by government_id, source, adopter
)`;

/** One side of the matrix: its parties with their places, in the order in which they are shown. */
const axis = (
  side: 'source' | 'adopter',
  { by, onlyInvolved }: AdoptionMatrixAsked,
  isAsked: Fragment,
): Fragment => sql`
  select p.*, (row_number() over (order by ${
    by === MatrixBy.AGENCY
      ? sql`g.code, ${inAlphabet(sql`a.name_id`)}, p.agency_id`
      : sql`k.position`
  }))::int - 1 as place, ${by === MatrixBy.AGENCY ? sql`a.code` : sql`p.kind_code`} as code,
    (select coalesce(sum(t.applied), 0)::int from tally t
      where t.government_id = p.government_id and t.${named(side)} = p.party) as applied
  from party p
  join agency_kind k on k.code = p.kind_code
  left join agency a on a.government_id = p.government_id and a.agency_id = p.agency_id
  left join government g on g.government_id = a.government_id
  where ${isAsked} and ${
    onlyInvolved
      ? sql`exists (
    select from tally t where t.government_id = p.government_id and t.${named(side)} = p.party)`
      : sql`true`
  }`;

/** `source` and `adopter`: the rows and the columns; `size`: how many cells they make. */
const axisWords = (asked: AdoptionMatrixAsked): Fragment => sql`
, party as (
  select ${partyOf(asked.by, 'l').government} as government_id, ${partyOf(asked.by, 'l').party} as party,
    min(l.kind_code) as kind_code, bool_or(l.asked) as asked,
    ${asked.by === MatrixBy.AGENCY ? sql`min(l.agency_id)` : sql`null::int`} as agency_id
  from listed l group by 1, 2
), source as (${axis('source', asked, sql`true`)}
), adopter as (${axis('adopter', asked, sql`p.asked`)}
), size as (
  select coalesce(sum(s.n * a.n), 0)::bigint as cells
  from (select government_id, count(*) as n from source group by 1) s
  join (select government_id, count(*) as n from adopter group by 1) a using (government_id)
)`;

const partyShapes = (side: 'source' | 'adopter'): Fragment => sql`(
      select coalesce(json_agg(json_build_object('code', p.code, 'agency', ${agencyLabel('p.government_id', 'p.agency_id')},
        'kind', ${agencyKind('k')}, 'applied', case when ${adoptionsRecorded} then p.applied end) order by p.place), '[]')
      from ${named(side)} p join agency_kind k on k.code = p.kind_code)`;

const cellShapes: Fragment = sql`(
      select coalesce(json_agg(json_build_object('source', s.code, 'adopter', a.code, 'sourceAt', s.place,
        'adopterAt', a.place, 'applied', coalesce(t.applied, 0), 'adapted', coalesce(t.adapted, 0),
        'agreed', coalesce(t.agreed, 0), 'interested', coalesce(t.interested, 0)) order by s.place, a.place), '[]')
      from source s
      join adopter a using (government_id)
      left join tally t on t.government_id = s.government_id and t.source = s.party and t.adopter = a.party
      where ${adoptionsRecorded})`;

const tooMany: Fragment = sql`
  (select json_build_object('argument', 'within', 'message', format(
      'The matrix would have %s cells; at most ${named(String(mostCells))} are answered at once. Ask for one government, by kind, or with onlyInvolved.', cells))
    from size where cells > ${sql.lit(mostCells)}) as refused`;

/** How many adoptions go from each source to each adopter on a day. */
export function adoptionMatrix(
  db: Kysely<DB>,
  asked: AdoptionMatrixAsked,
): Question<AdoptionMatrix> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<AdoptionMatrix>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
${listedWords(asked.within, asked.level, day)}${flowWords(asked, day)}${axisWords(asked)}
select ${askedColumns}, ${tooMany},
  case when (select cells from size) <= ${sql.lit(mostCells)} then json_build_object('asOf', ${day}, 'level', ${asked.level}::text, 'by', ${asked.by}::text,
    'within', ${withinLabel(asked.within)}, 'adoptionsRecorded', ${adoptionsRecorded},
    'sources', ${partyShapes('source')}, 'adopters', ${partyShapes('adopter')}, 'cells', ${cellShapes},
    'applied', (select coalesce(sum(applied), 0)::int from tally having ${adoptionsRecorded}),
    'unplaced', (
      select count(*) filter (where stage = 'APPLIED' and (source is null or adopter is null))::int
      from flow having ${adoptionsRecorded})) end as answer`,
  );
}
