import type { DB } from '@satu-inovasi/db/database';
import { type Kysely, sql } from 'kysely';
import type { Answered, Question } from '../graphql/ask.js';
import type { DayAndScope } from '../graphql/asked.js';
import { compiled } from '../sql/compiled.js';
import { askedColumns, scopeWords } from '../sql/scope.js';
import { agencyLabel } from '../sql/shapes.js';
import {
  gapShapes,
  gapWords,
  indicatorShapes,
  knownYears,
  notEntered,
  predicatesOf,
  problemShapes,
  publishedShapes,
  ruleShape,
  type Scenario,
  simulationShape,
} from './index-shapes.js';
import { levelWords, ruleWords, scoreWords } from './index-words.js';
import type { IndexAnswer } from './sound-index.js';

/** A level assumed instead of the recorded one; of the government where no innovation is meant. */
export interface Assumption {
  readonly innovation: string | null;
  /** Of each entered innovation that has not come so far. */
  readonly everyInnovation: boolean;
  readonly indicator: string;
  readonly level: number;
}

export interface InnovationIndexAsked extends DayAndScope {
  readonly year: number | null;
  readonly assumed: readonly Assumption[];
  readonly first: number;
}

/** The index of one government, simulated, beside what shows whether it was asked for rightly. */
export function innovationIndex(
  db: Kysely<DB>,
  asked: InnovationIndexAsked,
): Question<IndexAnswer> {
  const day = sql`${asked.day}::date`;
  const last: Scenario = asked.assumed.length > 0 ? 'ASSUMED' : 'RECORDED';
  return compiled(
    db,
    sql<Answered<IndexAnswer>>`
with recursive moments(day) as (values (${day})), ${scopeWords(asked.within, day)}${ruleWords(asked.year, day)}
${levelWords(JSON.stringify(asked.assumed), day)}${scoreWords}${gapWords(last)}
select ${askedColumns},
  json_build_object('governments', (select count(*) from governments), 'year', (select year from y), 'years', ${knownYears},
    'problems', ${problemShapes},
    'index', json_build_object('asOf', ${day}, 'government', (
        select ${agencyLabel('j.government_id', 'j.agency_id')} from judged j),
      'years', ${knownYears}, 'rule', ${ruleShape}, 'predicates', ${predicatesOf(sql`(select year from y)`)}, 'recorded', ${simulationShape('RECORDED')},
      'assumed', ${last === 'ASSUMED' ? simulationShape('ASSUMED') : sql`null::json`}, 'notEntered', ${notEntered(day)},
      'indicators', ${indicatorShapes(last)}, 'gapCount', (select count(*) from gap), 'gaps', ${gapShapes(asked.first)},
      'published', ${publishedShapes(day)})) as answer`,
  );
}
