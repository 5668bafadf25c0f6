import { sql } from 'kysely';
import { OutcomeFilter } from '../outcome/outcome-filter.type.js';
import type { Fragment } from '../sql/fragment.js';
import {
  baselineShare,
  improvementPoints,
  isImproved,
  measuredShare,
  sampleSize,
  targetReachedShare,
  valuesOfIndicator,
} from '../sql/group-measures/outcome.js';
import { improvement } from '../sql/innovation-measures.js';
import { improvedShare } from '../sql/outcome-measures.js';
import { outcomeWords } from '../sql/records/outcome.js';
import { type AgencyPlace, agencyJoins, agencyKey } from './agency-keys.js';
import { creditedPair, governmentKey, pairOf } from './common-keys.js';
import { innovationJoins, innovationKey, ofInnovationRecordedOn } from './innovation-keys.js';
import { snake } from './measure-choice.js';
import { periodKey } from './period-key.js';
import { bigint, boolean, type GroupsRoot, type KeyField, text } from './words.js';

const ownerPlace: AgencyPlace = {
  prefix: 'owner',
  alias: 'w',
  governmentId: 'o.government_id',
  agencyId: 'i.owner_id',
  needs: ['innovation'],
};

const flag = (
  name: string,
  description: string,
  of: (day: Fragment) => Fragment,
  more: { readonly nullable?: false; readonly needs?: readonly string[] } = {},
): KeyField => ({
  name,
  description,
  type: () => Boolean,
  ...(more.nullable === false && { nullable: false }),
  column: {
    name: snake(name),
    type: boolean,
    sql: of,
    ...(more.needs && { needs: more.needs }),
  },
});

const latest = { needs: ['latest'] };

const ownKeys: KeyField[] = [
  {
    name: 'unit',
    description: 'What one of its values is; only values of one unit can be compared.',
    type: {
      name: 'GroupedUnit',
      description: 'A unit of measurement as a key, in both languages.',
    },
    fields: [
      {
        name: 'indonesian',
        description: 'The unit as it is written in Indonesian.',
        type: () => String,
        column: { name: 'unit_indonesian', type: text, sql: () => sql`o.unit_id` },
      },
      {
        name: 'english',
        description: 'The unit as it is written in English.',
        type: () => String,
        column: { name: 'unit_english', type: text, sql: () => sql`o.unit_en` },
      },
    ],
  },
  flag(
    'percent',
    'Whether it is in percent, so that its change is told in percentage points.',
    () => sql`o.is_percent`,
    { nullable: false },
  ),
  flag(
    'higherIsBetter',
    'Whether a higher value is the better one, or a lower one.',
    () => sql`o.better = 'HIGHER'`,
    { nullable: false },
  ),
  flag('measured', 'Whether it has at least one measured value by the day.', measuredShare.sql, {
    nullable: false,
  }),
  flag(
    'improved',
    'Whether its latest value is better than the baseline; null without one of the two.',
    isImproved,
    latest,
  ),
  flag(
    'targetReached',
    'Whether its latest value reaches the target; null without one of the two.',
    targetReachedShare.sql,
    latest,
  ),
];

export const outcomeGroups: GroupsRoot = {
  noun: 'Outcome',
  nouns: 'indicators',
  record: outcomeWords,
  kind: 'outcome',
  filter: () => OutcomeFilter,
  counts:
    'Every indicator of an innovation that has begun by the day and is not rejected is counted, measured or not; values of different units are never added.',
  where: (day) => ofInnovationRecordedOn('o', day),
  always: [],
  filterNeeds: () => ['latest'],
  joins: {
    latest: { sql: (day) => outcomeWords.beside?.joins(day) ?? sql.raw('') },
    ...innovationJoins('o'),
    ...agencyJoins(ownerPlace),
  },
  spreads: {},
  keys: [
    governmentKey({ sql: () => sql`o.government_id` }, 'The government that it is recorded by.'),
    agencyKey(
      'owner',
      'The agency that owns the innovation on the day, by succession; null where nobody does.',
      ownerPlace,
    ),
    innovationKey('The innovation that it tells of.', 'o'),
    ...ownKeys,
    periodKey(
      'latestPeriodEnds',
      'When the period of its latest value ended; null where it has none by the day.',
      { day: sql`m.period_to`, needs: ['latest'] },
    ),
  ],
  uniq: [
    {
      name: 'innovations',
      description: 'Innovations that they tell of, each once however many tell of it.',
      type: bigint,
      sql: () => pairOf('o.government_id', 'o.innovation_id'),
    },
    {
      name: 'owners',
      description: 'Agencies that own at least one of those innovations on the day.',
      type: bigint,
      needs: ['owner'],
      sql: () => creditedPair('o.government_id', 'w'),
    },
    {
      name: 'units',
      description: 'Units of measurement in which their values are given.',
      type: text,
      sql: () => sql`o.unit_id`,
    },
  ],
  ratios: [
    { name: 'measured', entry: measuredShare, sql: measuredShare.sql },
    { name: 'withBaseline', entry: baselineShare, sql: baselineShare.sql },
    { name: 'improved', entry: improvedShare, sql: isImproved, ...latest },
    { name: 'targetReached', entry: targetReachedShare, sql: targetReachedShare.sql, ...latest },
  ],
  facts: [
    {
      name: 'improvement',
      entry: improvement,
      adds: false,
      // Why exact: its mean is then the same however the rows come, and a cursor may hold it.
      sql: () => improvement.exact('o', improvement.sql('o', 'm')),
      ...latest,
    },
    {
      name: 'improvementPoints',
      entry: improvementPoints,
      adds: false,
      sql: improvementPoints.sql,
      ...latest,
    },
    { name: 'sampleSize', entry: sampleSize, adds: true, sql: sampleSize.sql, ...latest },
    { name: 'values', entry: valuesOfIndicator, adds: true, sql: valuesOfIndicator.sql },
  ],
  days: ['latestPeriodEnds'],
};
