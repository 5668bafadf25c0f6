import { sql } from 'kysely';
import type { Fragment } from '../fragment.js';
import { inAlphabet } from '../fragment.js';
import { agency, recordSource, wording } from '../shapes.js';
import { measurement } from './outcome.js';

/*
 * Whole lists that belong to a parent p, as JSON. They are short by nature; those that need not be
 * take how many rows they hold at most.
 */

export const stageHistory = (day: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object('stage', v.stage, 'from', v.from_day, 'precision', v.started_precision,
    'basis', v.date_basis, 'knownBasis', v.known_basis, 'to', case when v.until_day <= ${day} then v.until_day - 1 end,
    'source', ${recordSource('v')}) order by v.from_day), '[]')
  from innovation_stage_span v
  where v.government_id = p.government_id and v.innovation_id = p.id and v.from_day <= ${day})`;

export const checkHistory = (): Fragment => sql`(
  select coalesce(json_agg(json_build_object('check', v.check_state, 'checkedOn', v.checked_on, 'checkedBy', v.checked_by,
    'note', v.note, 'source', ${recordSource('v')}) order by v.check_no), '[]')
  from innovation_check v
  where v.government_id = p.government_id and v.innovation_id = p.id)`;

export const mostEvidence = 200;

export const evidenceList = (): Fragment => sql`(
  select coalesce(json_agg(json_build_object('code', v.code, 'kind', v.kind, 'number', v.number, 'datedOn', v.dated_on,
    'link', v.link, 'note', v.note, 'source', ${recordSource('v')}) order by v.kind, v.dated_on, v.evidence_id), '[]')
  from (
    select * from evidence v
    where v.government_id = p.government_id and v.innovation_id = p.id
    order by v.kind, v.dated_on, v.evidence_id limit ${sql.lit(mostEvidence)}
  ) v)`;

export const indexLevels = (): Fragment => sql`(
  select coalesce(json_agg(json_build_object('year', v.rule_year, 'indicator', v.indicator_code, 'name', ${wording('d', 'name')},
    'weight', d.weight, 'level', v.level, 'evidence', (
      select n.code from evidence n where n.government_id = v.government_id and n.evidence_id = v.evidence_id),
    'source', ${recordSource('v')}) order by v.rule_year desc, d.position), '[]')
  from index_level_reached v
  join index_indicator d on d.rule_year = v.rule_year and d.code = v.indicator_code
  where v.government_id = p.government_id and v.innovation_id = p.id)`;

export const measurementList =
  (first: number) =>
  (day: Fragment): Fragment =>
    sql`(
  select coalesce(json_agg(${measurement} order by m.period_to desc, m.period_from desc), '[]')
  from (
    select * from measurement m
    where m.government_id = p.government_id and m.outcome_id = p.id and m.period_from <= ${day}
    order by m.period_to desc, m.period_from desc limit ${first}
  ) m
  join outcome o using (government_id, outcome_id))`;

export const mostAttendance = 500;

export const attendanceList = (day: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object('agency', ${agency('a', day)}, 'people', n.people, 'source', ${recordSource('n')})
    order by ${inAlphabet(sql`a.name_id`)}, a.agency_id), '[]')
  from (
    select * from attendance n
    where n.government_id = p.government_id and n.facilitation_id = p.id
    order by n.agency_id limit ${sql.lit(mostAttendance)}
  ) n
  join agency a using (government_id, agency_id))`;

/** Null and not zero where nobody noted who came. */
export const attendanceCount = (): Fragment => sql`(
  select nullif(count(*), 0)::int from attendance n
  where n.government_id = p.government_id and n.facilitation_id = p.id)`;

const successionTo =
  (from: string, to: string) =>
  (day: Fragment): Fragment =>
    sql`(
  select coalesce(json_agg(${agency('a', day)} order by ${inAlphabet(sql`a.name_id`)}, a.agency_id), '[]')
  from agency_succession n
  join agency a on a.government_id = n.government_id and a.agency_id = n.${sql.raw(to)}
  where n.government_id = p.government_id and n.${sql.raw(from)} = p.id)`;

export const predecessors = successionTo('successor_id', 'predecessor_id');
export const successors = successionTo('predecessor_id', 'successor_id');
