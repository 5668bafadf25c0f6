import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import { type Fragment, inAlphabet, nothing } from '../sql/fragment.js';
import { measuredOutcomes, recordedInnovations } from '../sql/innovation-measures.js';
import {
  measuredInnovationSet,
  recognisedInnovationSet,
  type Wanted,
} from '../sql/innovation-sets.js';
import {
  innovationInScope,
  ownerOnDay,
  stageFields,
  withSpan,
  withStageAndCheck,
} from '../sql/innovation-words.js';
import { askedColumns, insideOf, scopeWords, subtreeWords } from '../sql/scope.js';
import {
  agencyLabel,
  recognisedOn,
  recognition,
  recordSource,
  wording,
  wordingOrNull,
} from '../sql/shapes.js';
import { InnovationFigure } from './innovation.enums.js';
import type { InnovationLines } from './innovation-answers.type.js';
import type { InnovationCursor } from './innovation-cursor.js';

export interface InnovationLinesAsked extends DayAndScope {
  readonly figure: InnovationFigure;
  readonly first: number;
  readonly after: InnovationCursor | null;
}

const among = (set: Fragment, condition: Fragment = sql`true`): Fragment =>
  sql`(i.government_id, i.innovation_id) in (
      select n.government_id, n.innovation_id from (${set}) n where ${condition})`;

/** Which of the recorded innovations stand behind a figure. */
const behind: Record<InnovationFigure, (day: Fragment, inside: Wanted) => Fragment> = {
  RECORDED: () => sql`true`,
  MEASURED: (day, inside) => among(measuredInnovationSet(day, inside)),
  BEFORE_AFTER: (day, inside) => among(measuredInnovationSet(day, inside), sql`n.before_after`),
  RECOGNISED: (day, inside) => among(recognisedInnovationSet(day, inside)),
  NO_OWNER: (
    day,
  ) => sql`(i.owner_id is null or ${ownerOnDay('i.government_id', 'i.owner_id', day)} is null
    and not exists (
      select from agency o
      where o.government_id = i.government_id and o.agency_id = i.owner_id and o.kind_code = 'GOVERNMENT'))`,
};

const sortKeys: Fragment = sql`${inAlphabet(sql`title_id`)}, government_id, innovation_id`;

const afterCursor = (cursor: InnovationCursor | null): Fragment =>
  cursor === null
    ? nothing
    : sql`
  where (${sortKeys}) > (${inAlphabet(sql`${cursor.title}::text`)}, ${cursor.governmentId}::int, ${cursor.innovationId}::int)`;

const recognitionsOf = (day: Fragment): Fragment => sql`(
      select coalesce(json_agg(${recognition('r', day)} order by ${recognisedOn('r')} desc, r.recognition_id), '[]')
      from recognition r
      where r.government_id = i.government_id and r.innovation_id = i.innovation_id and ${recognisedOn('r')} <= ${day})`;

const lineShape = (day: Fragment): Fragment => sql`json_build_object(
      'code', i.code, 'government', (select ig.code from government ig where ig.government_id = i.government_id),
      'title', ${wording('i', 'title')}, 'summary', ${wordingOrNull('i', 'summary')},
      'owner', ${agencyLabel('i.government_id', 'i.owner_id')}, 'ownerBasis', i.owner_basis, 'form', i.form,
      'digital', i.digital, ${stageFields}, 'outcomes', ${measuredOutcomes(day)},
      'recognitions', ${recognitionsOf(day)}, 'source', ${recordSource('i')})`;

/** The innovations behind one figure, by title. */
export function innovationLines(
  db: Kysely<DB>,
  asked: InnovationLinesAsked,
): Question<InnovationLines> {
  const day = sql`${asked.day}::date`;
  const inside = insideOf(asked.within);
  return compiled(
    db,
    sql<Answered<InnovationLines>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
, chosen as (
  select i.government_id, i.innovation_id, i.title_id
  from innovation i${withSpan(day, asked.within)}
  where ${recordedInnovations.sql()} and ${innovationInScope(asked.within, day)} and ${behind[asked.figure](day, inside)}
), following as (
  select * from chosen${afterCursor(asked.after)}
  order by ${sortKeys} limit ${asked.first + 1}
), page as (
  select * from following order by ${sortKeys} limit ${asked.first}
), shaped as (
  select p.title_id, p.government_id, p.innovation_id, ${lineShape(day)} as shape
  from page p join innovation i using (government_id, innovation_id)${withStageAndCheck(day)}
)
select ${askedColumns},
  json_build_object('asOf', ${day}, 'figure', ${asked.figure}::text, 'totalCount', (select count(*) from chosen),
    'rows', (select coalesce(json_agg(shape order by ${sortKeys}), '[]') from shaped),
    'endCursor', (
      select translate(encode(convert_to(json_build_array(title_id, government_id, innovation_id)::text, 'UTF8'),
        'base64'), E'\\n', '')
      from page
      order by ${inAlphabet(sql`title_id`)} desc, government_id desc, innovation_id desc limit 1),
    'hasNextPage', (select count(*) from following) > ${asked.first}) as answer`,
  );
}
