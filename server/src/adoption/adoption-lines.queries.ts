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
import { type Fragment, named, nothing } from '../sql/fragment.js';
import { innovationLabel } from '../sql/innovation-label.js';
import { unknownKinds } from '../sql/kinds.js';
import { notStopped } from '../sql/records/adoption.js';
import { andInside, askedColumns, scopeWords, subtreeWords } from '../sql/scope.js';
import { agencyLabel, governmentOf, recordSource } from '../sql/shapes.js';
import type { AdoptionStage } from './adoption.type.js';
import type { AdoptionLines } from './adoption-lines.type.js';

/** Which agencies are wanted at one end; null: all. */
export interface PartyAsked {
  readonly codes: readonly string[] | null;
  readonly exceptCodes: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly exceptKinds: readonly string[] | null;
}

/** Where a page of adoptions ended. */
export interface LinesCursor {
  readonly day: string;
  readonly governmentId: number;
  readonly adoptionId: number;
}

export interface AdoptionLinesAsked extends Asked {
  readonly origin: PartyAsked;
  readonly adopter: PartyAsked;
  readonly stages: readonly AdoptionStage[] | null;
  readonly alive: boolean | null;
  readonly placed: boolean | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly first: number;
  readonly after: LinesCursor | null;
}

const given = <T>(value: T | null, condition: (value: T) => Fragment): Fragment =>
  value === null ? nothing : sql` and ${condition(value)}`;

/** The agencies that have one of these codes, alone or after that of their government. */
const withCodes = (codes: readonly string[]): Fragment => sql`
      select p.government_id, p.agency_id from agency p join government pg using (government_id)
      where p.code = any (${codes}::text[]) or pg.code || '/' || p.code = any (${codes}::text[])`;

/** What is asked of one end of an adoption c, whose columns begin with its name. */
const partyCondition = (end: 'origin' | 'adopter', party: PartyAsked): Fragment => {
  const { codes, exceptCodes, kinds, exceptKinds } = party;
  const agency = sql`(c.government_id, ${named(`c.${end}_id`)})`;
  const isListed = sql`${named(`c.${end}_id`)} is not null`;
  const kind = named(`c.${end}_kind`);
  return sql`${given(codes, (all) => sql`${agency} in (${withCodes(all)})`)}${given(
    exceptCodes,
    (all) => sql`${isListed} and ${agency} not in (${withCodes(all)})`,
  )}${given(kinds, (all) => sql`${kind} = any (${all}::text[])`)}${given(
    exceptKinds,
    (all) => sql`${isListed} and ${kind} <> all (${all}::text[])`,
  )}`;
};

/** The last step that an adoption x had taken by the day, as l; nothing where none is dated by then. */
const lastStep = (day: Fragment): Fragment => sql`
  left join lateral (
    select n.stage, n.reached_on, n.reached_precision
    from adoption_stage n
    where n.government_id = x.government_id and n.adoption_id = x.adoption_id and n.reached_on <= ${day}
    order by n.stage desc limit 1
  ) l on true`;

/** On record by the day: with a step by then, or with none at all. */
const hadBegun = sql`(l.stage is not null or not exists (
    select from adoption_stage n where n.government_id = x.government_id and n.adoption_id = x.adoption_id))`;

/**
 * `course`: the adoptions of the scope with who is credited at both ends and their last step. Why made once:
 * what is asked of them looks into other tables, and would else be looked up for each pair of them.
 */
const courseWords = ({ level, within }: Asked, day: Fragment): Fragment => sql`
, course as materialized (
  select x.government_id, x.adoption_id, src.agency_id as origin_id, src.kind_code as origin_kind,
    ad.agency_id as adopter_id, ad.kind_code as adopter_kind, l.stage, l.reached_on, l.reached_precision,
    coalesce(l.reached_on, '-infinity') as moved_on, ${notStopped(day)} as alive
  from adoption x
  join innovation i using (government_id, innovation_id)${withSource(level, day)}${withAdopter(level, day)}${lastStep(day)}
  where ${hadBegun} and ${adoptionAsked(within)}${andInside(within, 'i')}
)`;

/** Every kind that is named at either end; none where none is. */
const kindsOf = ({ origin, adopter }: AdoptionLinesAsked): readonly string[] | null => {
  const all = [origin, adopter].flatMap(({ kinds, exceptKinds }) => [
    ...(kinds ?? []),
    ...(exceptKinds ?? []),
  ]);
  return all.length > 0 ? [...new Set(all)] : null;
};

const isPlaced = sql`(c.origin_id is not null and c.adopter_id is not null)`;

/** `chosen`: those of them that are wanted. */
const chosenWords = (asked: AdoptionLinesAsked): Fragment => sql`
, chosen as (
  select c.* from course c
  where true${partyCondition('origin', asked.origin)}${partyCondition('adopter', asked.adopter)}${given(
    asked.stages,
    (stages) => sql`c.stage = any (${stages}::adoption_stage_name[])`,
  )}${given(asked.alive, (alive) => (alive ? sql`c.alive` : sql`not c.alive`))}${given(
    asked.placed,
    (placed) => (placed ? isPlaced : sql`not ${isPlaced}`),
  )}${given(asked.from, (from) => sql`c.reached_on >= ${from}::date`)}${given(
    asked.to,
    (to) => sql`c.reached_on <= ${to}::date`,
  )}
)`;

const afterCursor = (cursor: LinesCursor | null): Fragment =>
  cursor === null
    ? nothing
    : sql`
  where (moved_on, government_id, adoption_id) < (${cursor.day}::date, ${cursor.governmentId}::int, ${cursor.adoptionId}::int)`;

const newestFirst = sql`moved_on desc, government_id desc, adoption_id desc`;

const lineShape = (day: Fragment): Fragment => sql`json_build_object(
      'code', x.code, 'government', ${governmentOf('x')}, 'innovation', ${innovationLabel('i')},
      'origin', ${agencyLabel('p.government_id', 'p.origin_id')}, 'adopter', ${agencyLabel('p.government_id', 'p.adopter_id')},
      'recordedAdopter', ${agencyLabel('x.government_id', 'x.adopter_id')}, 'stage', p.stage,
      'reachedOn', case when p.stage is not null then json_build_object('day', p.reached_on, 'precision', p.reached_precision) end,
      'applied', coalesce(p.stage = 'APPLIED', false) and ${notStopped(day)},
      'stoppedOn', case when not ${notStopped(day)} then json_build_object('day', x.stopped_on, 'precision', x.stopped_precision) end,
      'proof', x.proof, 'source', ${recordSource('x')})`;

/** The adoptions behind a figure, those last moved first. */
export function adoptionLines(db: Kysely<DB>, asked: AdoptionLinesAsked): Question<AdoptionLines> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<AdoptionLines>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}
${listedWords(asked.within, asked.level, day)}${courseWords(asked, day)}${chosenWords(asked)}, following as (
  select * from chosen${afterCursor(asked.after)}
  order by ${newestFirst} limit ${asked.first + 1}
), page as (
  select * from following order by ${newestFirst} limit ${asked.first}
)
select ${askedColumns}${unknownKinds(kindsOf(asked))},
  json_build_object('asOf', ${day}, 'adoptionsRecorded', ${adoptionsRecorded}, 'totalCount', (select count(*) from chosen),
    'rows', (
      select coalesce(json_agg(${lineShape(day)} order by p.moved_on desc, p.government_id desc, p.adoption_id desc), '[]')
      from page p
      join adoption x on x.government_id = p.government_id and x.adoption_id = p.adoption_id
      join innovation i on i.government_id = x.government_id and i.innovation_id = x.innovation_id),
    'endCursor', (
      select translate(encode(convert_to(json_build_array(moved_on, government_id, adoption_id)::text, 'UTF8'),
        'base64'), E'\\n', '')
      from page order by moved_on, government_id, adoption_id limit 1),
    'hasNextPage', (select count(*) from following) > ${asked.first}) as answer`,
  );
}
