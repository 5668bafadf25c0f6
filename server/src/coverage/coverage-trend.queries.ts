import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { AskedOfKinds } from '../graphql/asked.js';
import type { TimeStep } from '../graphql/enums.js';
import { compiled } from '../sql/compiled.js';
import type { Fragment } from '../sql/fragment.js';
import { unknownKinds } from '../sql/kinds.js';
import { periodsBetweenDays } from '../sql/periods.js';
import { askedColumns, scopeWords, subtreeWords, withinLabel } from '../sql/scope.js';
import {
  coverageFields,
  oneRuleWords,
  targetShape,
  targetWords,
  totalsWords,
} from '../sql/totals.js';
import type { CoverageTrend } from './coverage-trend.type.js';

export interface CoverageTrendAsked extends AskedOfKinds {
  /** The first day wanted; the trend never begins before the first rule set. */
  readonly from: string;
  readonly by: TimeStep;
}

/** `period`: the periods from the one that holds the first day to the one that holds the last. */
const periodWords = ({ from, day, by }: CoverageTrendAsked): Fragment => sql`
period as (${periodsBetweenDays(
  sql`greatest(${from}::date, (
      select min(r.from_day) from rule_set r where r.government_id in (select giver_id from inside)))`,
  sql`${day}::date`,
  by,
)}
), moments(day) as (select day from period)`;

/** A new rule set took force within the period; the very first one changes nothing. */
const ruleChanged: Fragment = sql`exists (
        select from rule_set r
        where r.government_id in (select giver_id from inside) and r.from_day between p.from_day and p.day
          and exists (
            select from rule_set e where e.government_id = r.government_id and e.from_day < r.from_day))`;

/** Coverage as of the last day of each period; the last one ends on the day asked about. */
export function coverageTrend(db: Kysely<DB>, asked: CoverageTrendAsked): Question<CoverageTrend> {
  const day = sql`${asked.day}::date`;
  return compiled(
    db,
    sql<Answered<CoverageTrend>>`
with recursive ${scopeWords(asked.within, day)}, ${periodWords(asked)}
${subtreeWords(asked.within)}${totalsWords(asked.within, asked.level, asked.kinds)}
${oneRuleWords}${targetWords(day)}
select ${askedColumns}${unknownKinds(asked.kinds)},
  json_build_object('by', ${asked.by}::text, 'level', ${asked.level}::text, 'within', ${withinLabel(asked.within)},
    'points', (
      select coalesce(json_agg(json_build_object('period', p.period, 'from', p.from_day, 'to', p.to_day, 'asOf', p.day,
      'provisional', p.day < p.to_day, ${coverageFields('t')}, 'ruleChanged', ${ruleChanged}) order by p.from_day), '[]')
      from period p join sums t using (day)),
    'target', ${targetShape}) as answer`,
  );
}
