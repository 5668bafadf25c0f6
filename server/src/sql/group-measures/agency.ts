import { sql } from 'kysely';
import type { Fragment } from '../fragment.js';
import { appliedAdoptions, recordedInnovations } from '../innovation-measures.js';
import { withStageAndCheck } from '../innovation-words.js';
import { innovations, share, words } from '../measure.js';
import { ofGroups, whereKept } from './entry.js';

/* Measures of groups of agencies a. What an agency was credited with by succession is its own. */

const ofAgencies = ofGroups('agencyGroups');

/** What is credited to the agency itself on the day, from records that name w.agency_id. */
const credited = (day: Fragment): Fragment =>
  sql`w.government_id = a.government_id and w.level = 'UNIT' and w.credited_id = a.agency_id
        and w.from_day <= ${day} and ${day} < w.until_day`;

const owned = (day: Fragment): Fragment => sql`
      from agency_credit_span w
      join innovation i on i.government_id = w.government_id and i.owner_id = w.agency_id${withStageAndCheck(day)}
      where ${credited(day)} and ${recordedInnovations.sql()}`;

const takenOver = (day: Fragment): Fragment => sql`
      from agency_credit_span w
      join adoption x on x.government_id = w.government_id and x.adopter_id = w.agency_id
      where ${credited(day)} and ${appliedAdoptions.sql('x', day)}`;

const attended = (day: Fragment): Fragment => sql`
      from agency_credit_span w
      join attendance n on n.government_id = w.government_id and n.agency_id = w.agency_id
      join facilitation e on e.government_id = n.government_id and e.facilitation_id = n.facilitation_id
      where ${credited(day)} and e.held_on <= ${day}`;

export const owningAgencies = {
  ...ofAgencies(share, {
    name: 'owningAgencies',
    wording: words('Punya inovasi', 'With an innovation'),
    definition: words(
      'Bagian perangkat daerah dan unit yang pada hari itu memiliki sedikitnya satu inovasi tercatat, pada tahap mana pun.',
      'The share of agencies and units that own at least one recorded innovation on the day, at whatever stage.',
    ),
    formula: 'count(recorded innovation) ÷ count',
  }),
  sql: (day: Fragment): Fragment => sql`exists (select${owned(day)})`,
};

export const adoptingAgencies = {
  ...ofAgencies(share, {
    name: 'adoptingAgencies',
    wording: words('Mengadopsi', 'Adopting'),
    definition: words(
      'Bagian perangkat daerah dan unit yang pada hari itu menerapkan sedikitnya satu inovasi perangkat daerah lain yang tidak ditolak. Tidak diketahui selama pemerintahnya belum mencatat adopsi satu pun.',
      'The share of agencies and units that have applied at least one innovation of another, not rejected, on the day. Not known while their government has recorded no adoption at all.',
    ),
    formula: 'count(adoption applied and alive) ÷ count',
  }),
  sql: (day: Fragment): Fragment =>
    whereKept('adoption', 'a', sql`exists (select${takenOver(day)})`),
};

export const attendingAgencies = {
  ...ofAgencies(share, {
    name: 'attendingAgencies',
    wording: words('Pernah hadir', 'Attended'),
    definition: words(
      'Bagian perangkat daerah dan unit yang tercatat hadir di sedikitnya satu fasilitasi sampai hari itu. Tidak diketahui selama pemerintahnya belum mencatat kehadiran satu pun.',
      'The share of agencies and units recorded as having attended at least one facilitation by the day. Not known while their government has recorded no attendance at all.',
    ),
    formula: 'count(attendance) ÷ count',
  }),
  sql: (day: Fragment): Fragment =>
    whereKept('attendance', 'a', sql`exists (select${attended(day)})`),
};

export const innovationsOfAgency = {
  ...ofAgencies(innovations, {
    name: 'innovationsOfAgency',
    wording: words('Inovasi per perangkat daerah', 'Innovations per agency'),
    definition: words(
      'Banyaknya inovasi tercatat yang dimiliki perangkat daerah itu sendiri pada hari itu, pada tahap mana pun.',
      'How many recorded innovations the agency itself owns on the day, at whatever stage.',
    ),
    formula: 'count(recorded innovation)',
  }),
  sql: (day: Fragment): Fragment => sql`(select count(*)::int${owned(day)})`,
};

export const adoptionsOfAgency = {
  ...ofAgencies(words('adopsi', 'adoptions'), {
    name: 'adoptionsOfAgency',
    wording: words('Adopsi per perangkat daerah', 'Adoptions per agency'),
    definition: words(
      'Banyaknya inovasi perangkat daerah lain yang tidak ditolak, diterapkannya, dan belum berhenti pada hari itu. Kosong selama pemerintahnya belum mencatat adopsi satu pun.',
      'How many innovations of others, not rejected, it has applied and not stopped on the day. Null while its government has recorded no adoption at all.',
    ),
    formula: 'count(adoption applied and alive)',
  }),
  sql: (day: Fragment): Fragment =>
    whereKept('adoption', 'a', sql`(select count(*)::int${takenOver(day)})`),
};

export const facilitationsOfAgency = {
  ...ofAgencies(words('fasilitasi', 'facilitations'), {
    name: 'facilitationsOfAgency',
    wording: words('Fasilitasi yang dihadiri', 'Facilitations attended'),
    definition: words(
      'Banyaknya fasilitasi sampai hari itu yang tercatat dihadirinya. Kosong selama pemerintahnya belum mencatat kehadiran satu pun.',
      'How many facilitations by the day it is recorded as having attended. Null while its government has recorded no attendance at all.',
    ),
    formula: 'count(different facilitation attended)',
  }),
  sql: (day: Fragment): Fragment =>
    whereKept(
      'attendance',
      'a',
      sql`(select count(distinct e.facilitation_id)::int${attended(day)})`,
    ),
};
