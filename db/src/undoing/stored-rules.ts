import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { lastPossible } from '../importing/files/results.js';
import type { RuleName } from '../importing/problem.js';
import { literal, run } from '../importing/statement.js';
import type { BrokenRule } from './undo-refused.js';

/** At most this many broken rules are named. */
const listed = 20;

/**
 * Rules between stored records that no constraint holds. An import checks them against what it finds;
 * what an undo brings back has to be checked against what came since.
 */
export async function findBrokenRules(
  db: Kysely<DB>,
  governments: readonly number[],
): Promise<BrokenRule[]> {
  const broken: BrokenRule[] = [];
  for (const { rule, file, rows } of storedRules) {
    const found = await run<BrokenRule>(
      db,
      `select distinct g.code as government, ${literal(file)} as file, w.key, ${literal(rule)} as rule
       from (${rows}) w join government g using (government_id)
       order by 1, 3 limit ${listed}`,
      [governments],
    );
    broken.push(...found.rows);
  }
  return broken.slice(0, listed);
}

const storedRules: { rule: RuleName; file: string; rows: string }[] = [
  {
    rule: 'SUCCESSION_DATES',
    file: 'successions.csv',
    rows: `select x.government_id, concat(p.code, ' / ', s.code) as key
      from agency_succession x
      join agency p on p.government_id = x.government_id and p.agency_id = x.predecessor_id
      join agency s on s.government_id = x.government_id and s.agency_id = x.successor_id
      where x.government_id = any ($1::int[])
        and (p.valid_to is null or s.valid_from is null or s.valid_from <> p.valid_to + 1)`,
  },
  {
    rule: 'ADOPTER_OWNS',
    file: 'adoptions.csv',
    rows: `select d.government_id, d.code as key from adoption d
      join innovation i using (government_id, innovation_id)
      where d.government_id = any ($1::int[]) and i.owner_id = d.adopter_id`,
  },
  {
    rule: 'ADOPTION_ORDER',
    file: 'adoption-stages.csv',
    rows: `select a.government_id, concat(d.code, ' / ', a.stage) as key
      from adoption_stage a
      join adoption_stage b on b.government_id = a.government_id and b.adoption_id = a.adoption_id
        and b.stage > a.stage
        and ${lastPossible('b.reached_on', 'b.reached_precision')} < a.reached_on
      join adoption d on d.government_id = a.government_id and d.adoption_id = a.adoption_id
      where a.government_id = any ($1::int[])`,
  },
  {
    rule: 'ADOPTION_STOPPED',
    file: 'adoptions.csv',
    rows: `select d.government_id, d.code as key from adoption d
      join adoption_stage s using (government_id, adoption_id)
      where d.government_id = any ($1::int[])
        and s.reached_on > ${lastPossible('d.stopped_on', 'd.stopped_precision')}`,
  },
  {
    rule: 'PARENT_CYCLE',
    file: 'agencies.csv',
    rows: `with recursive climb(government_id, first, at, from_day, until_day, hops) as (
        select government_id, agency_id, parent_id, from_day, until_day, 1 from agency_parent
        where government_id = any ($1::int[])
        union all
        select c.government_id, c.first, p.parent_id, greatest(c.from_day, p.from_day),
          least(c.until_day, p.until_day), c.hops + 1
        from climb c join agency_parent p on p.government_id = c.government_id and p.agency_id = c.at
        where c.at <> c.first and c.hops < 20
          and greatest(c.from_day, p.from_day) < least(c.until_day, p.until_day)
      ) select c.government_id, a.code as key from climb c
        join agency a on a.government_id = c.government_id and a.agency_id = c.first
        where c.at = c.first`,
  },
  {
    rule: 'PARENT_CYCLE',
    file: 'agencies.csv',
    rows: `with recursive climb(government_id, at, hops) as (
        select government_id, parent_government_id, 1 from government
        where government_id = any ($1::int[]) and parent_government_id is not null
        union all
        select c.government_id, g.parent_government_id, c.hops + 1
        from climb c join government g on g.government_id = c.at
        where c.at <> c.government_id and g.parent_government_id is not null and c.hops < 20
      ) select c.government_id, g.code as key from climb c join government g using (government_id)
        where c.at = c.government_id`,
  },
];
