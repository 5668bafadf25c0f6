import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { Asked } from '../graphql/asked.js';
import type { PlaceCursor } from '../graphql/place-cursor.js';
import type { EvidenceKind } from '../innovation/innovation.enums.js';
import { compiled } from '../sql/compiled.js';
import { evidenceCompleteness } from '../sql/evidence-measures.js';
import { type Fragment, ratio } from '../sql/fragment.js';
import { innovationLabel } from '../sql/innovation-label.js';
import { recordedInnovations } from '../sql/innovation-measures.js';
import { innovationInScope, withSpan } from '../sql/innovation-words.js';
import { placedPage, placedPageFields, placeOrder } from '../sql/placed-innovations.js';
import { askedColumns, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import { agencyLabel } from '../sql/shapes.js';
import { type EvidenceGaps, mostAgencies } from './evidence-gaps.type.js';

export interface EvidenceGapsAsked extends Asked {
  readonly kinds: readonly EvidenceKind[];
  readonly first: number;
  readonly after: PlaceCursor | null;
}

/**
 * `filed`: each innovation in use with the agency credited with it and the sorts on record of it. Why `kept`:
 * of a government that never entered a document nothing is known.
 */
const filedWords = (asked: EvidenceGapsAsked, kinds: Fragment, day: Fragment): Fragment => sql`
, in_use as materialized (
  select i.government_id, i.innovation_id, i.title_id, c.credited_id
  from innovation i${withSpan(day, asked.within)}
  left join agency_credit_span c on c.government_id = i.government_id and c.level = ${asked.level}::coverage_level
    and c.agency_id = i.owner_id and c.from_day <= ${day} and ${day} < c.until_day
  where ${recordedInnovations.sql()} and g.stage = 'IMPLEMENTATION' and ${innovationInScope(asked.within, day)}
), shown as (${evidenceCompleteness.shown('in_use', kinds, day, asked.within)}
), filed as materialized (
  select u.government_id, u.innovation_id, u.title_id, u.credited_id, coalesce(s.kinds, '{}') as kinds,
    cardinality(${kinds}) as looked, coalesce(cardinality(s.kinds), 0) as present,
    exists (select from evidence n where n.government_id = u.government_id) as kept
  from in_use u left join shown s using (government_id, innovation_id)
), counted as (
  select count(*)::int as in_use, count(*) filter (where present = looked)::int as complete,
    coalesce(sum(present), 0)::int as present, coalesce(sum(looked), 0)::int as looked
  from filed where kept
), chosen as (
  select *, present - looked as place from filed where present < looked
)`;

const evidenceRecorded: Fragment = sql`exists (
      select from evidence n where n.government_id = any (array(select government_id from inside)))`;

const ifRecorded = (figure: Fragment): Fragment =>
  sql`case when ${evidenceRecorded} then ${figure} end`;

const byKind = (kinds: Fragment): Fragment => sql`(
      select json_agg(json_build_object('kind', n.kind, 'present', ${ifRecorded(ratio(sql`n.present`, sql`c.in_use`))}) order by n.kind)
      from (
        select kind, (select count(*)::int from filed f where kind = any (f.kinds)) as present
        from unnest(${kinds}) as kind
      ) n)`;

const byAgency: Fragment = sql`(
      select coalesce(json_agg(json_build_object('agency', ${agencyLabel('n.government_id', 'n.credited_id')},
        'inUse', n.in_use, 'lacking', case when n.kept then n.lacking end, 'completeness', case when n.kept then
          ${evidenceCompleteness.sql(sql`n.present`, sql`n.looked`)} end)
        order by n.missing desc, n.government_id, n.credited_id), '[]')
      from (
        select government_id, credited_id, count(*)::int as in_use, count(*) filter (where present < looked)::int as lacking,
          bool_or(kept) as kept, sum(present)::int as present, sum(looked)::int as looked, sum(looked - present) as missing
        from filed group by government_id, credited_id
        order by missing desc, government_id, credited_id limit ${mostAgencies}
      ) n)`;

const rowWords = (kinds: Fragment): Fragment => sql`
, shaped as (
  select p.place, p.title_id, p.government_id, p.innovation_id, json_build_object('innovation', ${innovationLabel('i')},
      'agency', ${agencyLabel('p.government_id', 'p.credited_id')}, 'present', to_json(p.kinds),
      'missing', to_json(array(select kind from unnest(${kinds}) as kind where kind <> all (p.kinds) order by kind))) as shape
  from page p join innovation i using (government_id, innovation_id)
)`;

/** Which documents the innovations in use lack: by sort, by agency and by innovation. */
export function evidenceGaps(db: Kysely<DB>, asked: EvidenceGapsAsked): Question<EvidenceGaps> {
  const day = sql`${asked.day}::date`;
  const kinds = sql`${asked.kinds}::evidence_kind[]`;
  return compiled(
    db,
    sql<Answered<EvidenceGaps>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
${filedWords(asked, kinds, day)}${placedPage(asked.first, asked.after)}${rowWords(kinds)}
select ${askedColumns},
  json_build_object('asOf', ${day}, 'within', ${withinLabel(asked.within)}, 'level', ${asked.level}::text,
    'kinds', to_json(${kinds}), 'evidenceRecorded', ${evidenceRecorded},
    'complete', ${ifRecorded(ratio(sql`c.complete`, sql`c.in_use`))},
    'completeness', ${ifRecorded(evidenceCompleteness.sql(sql`c.present`, sql`c.looked`))}, 'byKind', ${byKind(kinds)},
    'agencyCount', (select count(*) from (select distinct government_id, credited_id from filed) a),
    'byAgency', ${byAgency}, 'rows', (select coalesce(json_agg(shape order by ${placeOrder}), '[]') from shaped),
    ${placedPageFields(asked.first)}) as answer
from counted c`,
  );
}
