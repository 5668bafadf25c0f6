import { sql } from 'kysely';
import { CheckState } from '../graphql/enums.js';
import { OwnerBasis } from '../innovation/innovation.enums.js';
import { InnovationFilter } from '../innovation/innovation-filter.type.js';
import { countingOn } from '../sql/counting.js';
import { innovationFilter } from '../sql/filters/innovation.js';
import { asksFor } from '../sql/filters/walk.js';
import { named } from '../sql/fragment.js';
import {
  checkedInnovations,
  daysToImplementation,
  digitalInnovations,
  implementedInnovations,
} from '../sql/group-measures/innovation.js';
import { countingInnovations, recordedInnovations } from '../sql/innovation-measures.js';
import { innovationWords } from '../sql/records/innovation.js';
import { type AgencyPlace, agencyJoins, agencyKey } from './agency-keys.js';
import { creditedPair, governmentKey, pairOf } from './common-keys.js';
import { setJoins, setMeasures } from './innovation-all.js';
import { classKeys, firstStage, innovationLeaves } from './innovation-keys.js';
import { innovationSpreads, listKeys } from './innovation-lists.js';
import { periodKey } from './period-key.js';
import { bigint, boolean, enumOf, type GroupsRoot, int, type KeyField, text } from './words.js';

/** A date kept with what it rests on. */
const startOf = (day: string, basis: string) => ({
  day: named(day),
  precision: named(basis),
  isKnownSince: sql`${named(basis)} = 'KNOWN_ON'`,
});

const ownerPlace: AgencyPlace = {
  prefix: 'owner',
  alias: 'w',
  governmentId: 'i.government_id',
  agencyId: 'i.owner_id',
};

const ownKeys: KeyField[] = [
  {
    name: 'check',
    description: 'What the check that holds now found.',
    type: () => CheckState,
    nullable: false,
    column: {
      name: 'check_state',
      type: enumOf('check_state', CheckState),
      sql: () => sql`coalesce(k.check_state, 'REPORTED')`,
    },
  },
  {
    name: 'counts',
    description: 'Whether it counts towards coverage by the rules of the day.',
    type: () => Boolean,
    nullable: false,
    column: { name: 'counts', type: boolean, sql: countingOn },
  },
  {
    name: 'ownerBasis',
    description: 'How it is known which agency it belongs to.',
    type: () => OwnerBasis,
    nullable: false,
    column: {
      name: 'owner_basis',
      type: enumOf('owner_basis', OwnerBasis),
      sql: () => sql`i.owner_basis`,
    },
  },
  {
    name: 'origin',
    description:
      'Where outside of its government it was copied from, as its source says; null for what is its own.',
    type: () => String,
    column: { name: 'origin', type: text, sql: () => sql`s.origin_place` },
  },
  {
    name: 'copied',
    description: 'Whether it was copied from outside of its government.',
    type: () => Boolean,
    nullable: false,
    column: { name: 'copied', type: boolean, sql: () => sql`s.origin_place is not null` },
  },
];

/*
 * Innovations are read from their spans, each as it was on the day: so nothing looks for the last stage
 * and the last check of all. What the words of innovations call i, g and k is taken from there.
 */

const recordOfSpan = sql`
  cross join lateral (
    select s.government_id, s.innovation_id, s.owner_id, s.owner_basis, s.form, s.digital, s.initiator, s.theme_code,
      s.origin_place
  ) i`;

const stageAndCheck = sql`
  cross join lateral (select s.stage, s.from_day) g
  cross join lateral (select s.check_state) k`;

/** The fields of a filter that ask for what spans do not keep. */
const notInSpans = new Set<keyof typeof innovationFilter>(['codes', 'search']);

/** The day of the check that holds, which a span does not keep. */
const lastCheckedOn = sql`
  left join lateral (
    select n.checked_on from innovation_check n
    where n.government_id = s.government_id and n.innovation_id = s.innovation_id
    order by n.check_no desc limit 1
  ) ck on true`;

export const innovationGroups: GroupsRoot = {
  noun: 'Innovation',
  nouns: 'innovations',
  record: innovationWords,
  kind: 'innovation',
  filter: () => InnovationFilter,
  counts:
    'Every innovation with a stage on the day that is not rejected is counted, stopped ones too.',
  from: sql`innovation_span s`,
  where: (day) =>
    sql`s.from_day <= ${day} and ${day} < s.until_day and ${recordedInnovations.sql()}`,
  always: ['record_of_span', 'stage_and_check'],
  filterNeeds: (filter) => (asksFor(filter, notInSpans) ? ['record'] : []),
  joins: {
    record: {
      sql: () => sql`
  join innovation i on i.government_id = s.government_id and i.innovation_id = s.innovation_id`,
    },
    record_of_span: { sql: () => recordOfSpan, unless: 'record' },
    stage_and_check: { sql: () => stageAndCheck },
    started: { sql: (day) => firstStage('gs', day) },
    implemented: { sql: (day) => firstStage('gi', day, 'IMPLEMENTATION') },
    implemented_by: {
      sql: (day) => sql`
  cross join lateral (select case when s.implemented_on <= ${day} then s.implemented_on end as day) gd`,
    },
    checked: { sql: () => lastCheckedOn },
    ...agencyJoins(ownerPlace),
    ...setJoins,
  },
  spreads: innovationSpreads,
  keys: [
    governmentKey({ sql: () => sql`i.government_id` }, 'The government that it is recorded by.'),
    agencyKey(
      'owner',
      'The agency that owns it on the day, by succession; null where nobody does or nobody knows.',
      ownerPlace,
    ),
    {
      name: 'innovation',
      description: 'The innovation itself, so that each is a group of its own.',
      type: {
        name: 'GroupedInnovationName',
        description: 'One innovation by itself as a key, without what it is.',
      },
      fields: innovationLeaves({
        name: 'innovation',
        sql: () => pairOf('i.government_id', 'i.innovation_id'),
      }),
    },
    ...classKeys('', [], []),
    ...ownKeys,
    ...listKeys,
    periodKey(
      'startedOn',
      'When its first stage on record began.',
      startOf('s.begun_on', 's.begun_basis'),
    ),
    periodKey('implementedOn', 'When it was first in regular use; null where it never was.', {
      ...startOf('gd.day', 's.implemented_basis'),
      needs: ['implemented_by'],
    }),
    periodKey('since', 'When its stage on the day began.', startOf('s.from_day', 's.date_basis')),
    periodKey('checkedOn', 'When the check that holds now was made; null where not known.', {
      day: sql`ck.checked_on`,
      needs: ['checked'],
    }),
  ],
  uniq: [
    {
      name: 'owners',
      description: 'Agencies that own at least one of them on the day; those of nobody add none.',
      type: bigint,
      needs: ['owner'],
      sql: () => creditedPair('i.government_id', 'w'),
    },
    {
      name: 'adopters',
      description:
        'Agencies that have applied at least one of them and not stopped on the day; null while their governments have recorded no adoption at all.',
      type: bigint,
      spread: 'adopter',
      needs: ['adopter_now'],
      sql: () => creditedPair('x.government_id', 'xw'),
    },
    {
      name: 'governments',
      description: 'Governments that have recorded at least one of them.',
      type: int,
      sql: () => sql`i.government_id`,
    },
    {
      name: 'themes',
      description: 'Subjects under which they are gathered; those under none add none.',
      type: text,
      sql: () => sql`i.theme_code`,
    },
    {
      name: 'affairs',
      description:
        'Fields of government that at least one of them serves; null while their governments have recorded none at all.',
      type: text,
      spread: 'affair',
      sql: () => sql`n.affair_code`,
    },
    {
      name: 'sdgs',
      description:
        'Sustainable development goals that at least one of them serves; null while their governments have recorded none at all.',
      type: int,
      spread: 'sdg',
      sql: () => sql`n.sdg::int`,
    },
  ],
  ratios: [
    { name: 'digital', entry: digitalInnovations, sql: digitalInnovations.sql },
    { name: 'implemented', entry: implementedInnovations, sql: implementedInnovations.sql },
    { name: 'checked', entry: checkedInnovations, sql: checkedInnovations.sql },
    { name: 'counting', entry: countingInnovations, sql: countingOn },
    { name: 'adopted', ...setMeasures.adopted },
    { name: 'measured', ...setMeasures.measured },
    { name: 'beforeAfter', ...setMeasures.beforeAfter },
    { name: 'recognised', ...setMeasures.recognised },
  ],
  facts: [
    { name: 'adoptions', adds: true, ...setMeasures.adoptions },
    { name: 'measuredIndicators', adds: true, ...setMeasures.measuredIndicators },
    { name: 'improvement', adds: false, ...setMeasures.improvement },
    { name: 'documents', adds: true, ...setMeasures.documents },
    {
      name: 'daysToImplementation',
      entry: daysToImplementation,
      adds: false,
      needs: ['started', 'implemented'],
      sql: () => daysToImplementation.sql('gs', 'gi'),
    },
  ],
  days: ['startedOn', 'implementedOn', 'since'],
};
