import { sql } from 'kysely';
import { FacilitationFilter } from '../programme/facilitation-filter.type.js';
import { FacilitationKind } from '../programme/programme.enums.js';
import {
  agenciesAttending,
  attendanceKnown,
  peopleAttending,
} from '../sql/group-measures/facilitation.js';
import { facilitationWords } from '../sql/records/programme.js';
import { type AgencyPlace, agencyJoins, agencyKey } from './agency-keys.js';
import { creditedPair, governmentKey } from './common-keys.js';
import { periodKey } from './period-key.js';
import { bigint, boolean, enumOf, type GroupsRoot, type KeyField, text } from './words.js';

const attendeePlace: AgencyPlace = {
  prefix: 'attendee',
  alias: 'nw',
  governmentId: 'n.government_id',
  agencyId: 'n.agency_id',
};

/** Attendance n of an event b. */
const ofEvent = sql`n.government_id = b.government_id and n.facilitation_id = b.facilitation_id`;

const written = (name: string, description: string, column: string): KeyField => ({
  name,
  description,
  type: () => String,
  column: { name: column, type: text, sql: () => sql.raw(`e.${column}`) },
});

export const facilitationGroups: GroupsRoot = {
  noun: 'Facilitation',
  nouns: 'facilitations',
  record: facilitationWords,
  kind: 'facilitation',
  filter: () => FacilitationFilter,
  counts: 'Every event and paper of the programme that began by the day is counted.',
  where: (day) => facilitationWords.onRecord(day, 'ALL'),
  always: [],
  joins: {},
  spreads: {
    attendee: {
      known: sql`exists (select from attendance n where ${ofEvent})`,
      from: sql`attendance n`,
      joins: agencyJoins(attendeePlace),
      where: () => ofEvent,
    },
  },
  keys: [
    governmentKey({ sql: () => sql`e.government_id` }, 'The government that it is recorded by.'),
    {
      name: 'kind',
      description: 'What sort of event or paper it is.',
      type: () => FacilitationKind,
      nullable: false,
      column: {
        name: 'kind',
        type: enumOf('facilitation_kind', FacilitationKind),
        sql: () => sql`e.kind`,
      },
    },
    written(
      'organiser',
      'Who held it, as the source writes; null where it does not say.',
      'organiser',
    ),
    written(
      'place',
      'Where it was held, as the source writes; null where it does not say.',
      'place',
    ),
    written(
      'resourcePerson',
      'Who taught or spoke, as the source writes; null where it does not say.',
      'resource_person',
    ),
    {
      name: 'attendanceKnown',
      description: 'Whether the attendance of at least one agency is on record.',
      type: () => Boolean,
      nullable: false,
      column: { name: 'attendance_known', type: boolean, sql: attendanceKnown.sql },
    },
    agencyKey(
      'attendee',
      'Each agency that attended, or what it has become by succession, so that an event may be in several groups; null where no attendance is on record.',
      attendeePlace,
      'attendee',
    ),
    periodKey('heldOn', 'When it was held, or began.', {
      day: sql`e.held_on`,
      precision: sql`e.held_precision`,
    }),
  ],
  uniq: [
    {
      name: 'agencies',
      description:
        'Agencies of the day that attended at least one of them; null where attendance is on record of none.',
      type: bigint,
      spread: 'attendee',
      needs: ['attendee'],
      sql: () => creditedPair('n.government_id', 'nw'),
    },
    {
      name: 'organisers',
      description: 'Names of those who held at least one of them, as the sources write them.',
      type: text,
      sql: () => sql`e.organiser`,
    },
  ],
  ratios: [{ name: 'attendanceKnown', entry: attendanceKnown, sql: attendanceKnown.sql }],
  facts: [
    { name: 'agencies', entry: agenciesAttending, adds: true, sql: agenciesAttending.sql },
    { name: 'people', entry: peopleAttending, adds: true, sql: peopleAttending.sql },
  ],
  days: ['heldOn'],
};
