import { sql } from 'kysely';
import { OutcomeOrder } from '../../graphql/record-orders.js';
import type { Fragment } from '../fragment.js';
import { improvement } from '../innovation-measures.js';
import { ownedInSubtree } from '../innovation-words.js';
import { latestMeasurement } from '../outcome-words.js';
import { governmentOf, keyed, keyOf, recordSource, wording } from '../shapes.js';
import { byAscending, byCode, byDescending, type RecordWords } from './record-words.js';

/** A measured value m, with how much better it is than the baseline of its outcome o. */
export const measurement: Fragment = sql`json_build_object('from', m.period_from, 'to', m.period_to, 'note', m.period_note,
      'value', m.value, 'sampleSize', m.sample_size, ${improvement.fields('o', improvement.sql('o', 'm'))},
      'source', ${recordSource('m')})`;

/** The value before of an outcome o, or null. */
export const baseline: Fragment = sql`case when o.baseline_value is not null then json_build_object('value', o.baseline_value,
      'from', o.baseline_from, 'to', o.baseline_to, 'note', o.baseline_note) end`;

const withLatest = (day: Fragment): Fragment => sql`
  left join lateral ${latestMeasurement(day)} m on true`;

/** Indicators; they have no dates of their own, only their values have. */
export const outcomeWords: RecordWords = {
  table: 'outcome',
  alias: 'o',
  key: ['government_id', 'outcome_id'],
  onRecord: () => sql`true`,
  beside: { joins: withLatest, onRecord: false },
  inSubtree: (day) => sql`(o.government_id, o.innovation_id) in (
      select i.government_id, i.innovation_id from innovation i where ${ownedInSubtree(day)})`,
  shapeJoins: withLatest,
  shape: (
    day,
  ) => sql`json_build_object(${keyed('o', 'outcome_id', day)}, 'innovationKey', ${keyOf('o', 'innovation_id')},
      'code', o.code, 'government', ${governmentOf('o')}, 'indicator', ${wording('o', 'indicator')},
      'unit', ${wording('o', 'unit')}, 'isPercent', o.is_percent, 'higherIsBetter', o.better = 'HIGHER',
      'baseline', ${baseline}, 'target', o.target_value,
      'latest', case when m.value is not null then ${measurement} end, 'source', ${recordSource('o')})`,
  orders: {
    [OutcomeOrder.CODE]: () => byCode('o'),
    [OutcomeOrder.INDICATOR]: () => byAscending('text', sql`o.indicator_id`),
    [OutcomeOrder.INNOVATION]: () =>
      byAscending('text', sql`w.title_id`, {
        joins: sql`
      join innovation w on w.government_id = o.government_id and w.innovation_id = o.innovation_id`,
      }),
    [OutcomeOrder.IMPROVEMENT]: () =>
      byDescending(
        'float8',
        sql`coalesce(case when o.is_percent then 0 else ${improvement.sql('o', 'm')} / nullif(abs(o.baseline_value), 0) end, -1e300)::float8`,
        { beside: true },
      ),
  } satisfies Record<OutcomeOrder, unknown>,
};
