import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { AskedOfKinds } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import type { Fragment } from '../sql/fragment.js';
import { unknownKinds } from '../sql/kinds.js';
import {
  actualPace,
  eligibleAgencies,
  neededPace,
  paceVerdict,
  uncoveredAgencies,
} from '../sql/measures.js';
import { askedColumns, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import {
  coverageFields,
  kindCoverage,
  oneRuleWords,
  targetShape,
  targetWords,
  totalsWords,
} from '../sql/totals.js';
import type { Coverage } from './coverage.type.js';

const sixMonthsBefore = (day: Fragment): Fragment => sql`(${day} - interval '6 months')::date`;

/** Where the years begin into which six months reach: a start known only by year stands on their first day. */
const yearsBefore = (day: Fragment): Fragment =>
  sql`(date_trunc('year', ${sixMonthsBefore(day)}) - interval '1 day')::date`;

/** `pace`: a row of what the verdict looks at. Before the first rule set there is nothing to compare with. */
const paceWords = (day: Fragment): Fragment => sql`
, pace as (
  select p.*, ${actualPace.sql(sql`p.gain`)} as actual
  from (
    select t.missing, t.overdue, ${day} < t.from_day as early, ${neededPace.sql(sql`t.missing`, day, sql`t.day`)} as needed, before.day as since,
      now.covered - before.covered as gain,
      now.covered_by_year + now.covered_known_on - before.covered_by_year - before.covered_known_on as gain_inexact,
      now.covered - before.covered + greatest(0, before.covered_by_year - years.covered_by_year) as gain_at_most
    from target t
    join sums now on now.day = ${day}
    join sums years on years.day = ${yearsBefore(day)}
    left join sums before on before.day = ${sixMonthsBefore(day)} and before.day >= (
      select min(r.from_day) from rule_set r where r.government_id in (select giver_id from inside))
  ) p
)`;

const paceShape: Fragment = sql`(
    select json_build_object('needed', p.needed, 'actual', p.actual, 'gain', p.gain, 'gainInexact', p.gain_inexact, 'gainAtMost', p.gain_at_most,
      'since', p.since, 'verdict', ${paceVerdict.sql('p')}) from pace p)`;

/** How many agencies have an innovation on a day, beside the target and the pace towards it. */
export function coverage(db: Kysely<DB>, asked: AskedOfKinds): Question<Coverage> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<Coverage>>`
with recursive moments(day) as (values (${day}), (${sixMonthsBefore(day)}), (${yearsBefore(day)})
), ${scopeWords(asked.within, day)}${subtreeWords(asked.within)}${totalsWords(asked.within, asked.level, asked.kinds)}
${oneRuleWords}${targetWords(day)}${paceWords(day)}
select ${askedColumns}${unknownKinds(asked.kinds)},
  json_build_object('asOf', t.day, 'level', ${asked.level}::text, 'within', ${withinLabel(asked.within)},
    ${coverageFields('t')}, 'uncovered', ${uncoveredAgencies.sql('t')},
    'quota', (select quota from one_rule), 'target', ${targetShape}, 'pace', ${paceShape},
    'byKind', (
      select coalesce(json_agg(${kindCoverage} order by k.position), '[]')
      from totals t join agency_kind k on k.code = t.kind_code
      where t.day = ${day} and ${eligibleAgencies.sql('t')} > 0),
    'madeUp', exists (select from inside join government g using (government_id) where g.made_up)) as answer
from sums t where t.day = ${day}`,
  );
}
