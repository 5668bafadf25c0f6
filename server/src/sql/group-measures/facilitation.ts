import { sql } from 'kysely';
import type { Fragment } from '../fragment.js';
import { agencies, share, words } from '../measure.js';
import { ofGroups } from './entry.js';

/* Measures of groups of facilitations e. An invitation is not attendance; where nobody noted it, it is not known. */

const ofFacilitations = ofGroups('facilitationGroups');

export const attendanceKnown = {
  ...ofFacilitations(share, {
    name: 'attendanceKnown',
    wording: words('Kehadiran diketahui', 'Attendance known'),
    definition: words(
      'Bagian fasilitasi yang kehadirannya tercatat untuk sedikitnya satu perangkat daerah.',
      'The share of facilitations of which the attendance of at least one agency is on record.',
    ),
    formula: 'count(attendance) ÷ count',
  }),
  sql: (): Fragment => sql`exists (
      select from attendance n where n.government_id = e.government_id and n.facilitation_id = e.facilitation_id)`,
};

export const agenciesAttending = {
  ...ofFacilitations(agencies, {
    name: 'agenciesAttending',
    wording: words('Perangkat daerah hadir', 'Agencies attending'),
    definition: words(
      'Banyaknya perangkat daerah yang tercatat hadir pada satu fasilitasi. Kosong bila kehadiran tidak tercatat.',
      'How many agencies are recorded as having attended a facilitation. Null where no attendance is on record.',
    ),
    formula: 'count(attendance)',
  }),
  sql: (): Fragment => sql`(
      select nullif(count(*), 0)::int from attendance n
      where n.government_id = e.government_id and n.facilitation_id = e.facilitation_id)`,
};

export const peopleAttending = {
  ...ofFacilitations(words('orang', 'people'), {
    name: 'peopleAttending',
    wording: words('Orang hadir', 'People attending'),
    definition: words(
      'Banyaknya orang yang hadir dari perangkat daerah yang dihitung orangnya. Kosong bila tidak seorang pun menghitung.',
      'How many people came from those agencies whose people were counted. Null where nobody counted.',
    ),
    formula: 'sum(people)',
  }),
  sql: (): Fragment => sql`(
      select sum(n.people)::int from attendance n
      where n.government_id = e.government_id and n.facilitation_id = e.facilitation_id)`,
};
