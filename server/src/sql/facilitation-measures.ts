import { sql } from 'kysely';
import { type Fragment, ratio } from './fragment.js';
import { agencies, type MeasureEntry, programmeRule, share, words } from './measure.js';

/*
 * What followed an event of the programme. The rows counted are pairs of an event and an agency, with
 * `proposed` and `applied`: whether that agency did so in the days after it.
 */

const judged = words(
  'Hanya kegiatan yang kehadirannya tercatat per perangkat daerah, harinya diketahui, dan jangka waktunya sudah lewat; undangan bukan kehadiran. Awal yang hanya diketahui tahunnya, atau hari sumber pertama kali menunjukkannya, tidak dihitung.',
  'Only events whose attendance is recorded agency by agency, whose day is known and whose days are over; an invitation is not attendance. Starts known by their year alone, or by the day a source first shows them, do not count.',
);
const withJudged = (indonesian: string, english: string) =>
  words(`${indonesian} ${judged.indonesian}`, `${english} ${judged.english}`);

export const proposedAfter = {
  name: 'proposedAfter',
  wording: words('Mengusulkan sesudah kegiatan', 'Proposed after an event'),
  definition: withJudged(
    'Bagian perangkat daerah yang dalam N hari sesudah kegiatan memulai sedikitnya satu inovasi yang tidak ditolak: tahap pertamanya, pada perangkat daerah itu atau unit yang dikreditkan kepadanya.',
    'The share of agencies for which, within N days after the event, at least one innovation that is not rejected began its first stage, their own or that of a unit credited to them.',
  ),
  formula: 'count(first stage in (heldOn, heldOn + N]) ÷ agencies',
  unit: share,
  questions: ['facilitationEffect'],
  source: programmeRule,
  sql: (): Fragment => ratio(sql`proposed`, sql`agencies`),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const appliedAfter = {
  name: 'appliedAfter',
  wording: words('Menerapkan sesudah kegiatan', 'Applied after an event'),
  definition: withJudged(
    'Bagian perangkat daerah yang dalam N hari sesudah kegiatan mulai menerapkan inovasi untuk pertama kali, miliknya atau yang diadopsinya; inovasi itu boleh diusulkan sebelum kegiatan.',
    'The share of agencies which, within N days after the event, first put an innovation to use, of their own or adopted; it may have been proposed before the event.',
  ),
  formula: 'count(first IMPLEMENTATION or APPLIED in (heldOn, heldOn + N]) ÷ agencies',
  unit: share,
  questions: ['facilitationEffect'],
  source: programmeRule,
  sql: (): Fragment => ratio(sql`applied`, sql`agencies`),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const silentAfter = {
  name: 'silentAfter',
  wording: words('Hadir tetapi diam', 'Attended but silent'),
  definition: withJudged(
    'Perangkat daerah yang dalam N hari sesudah kegiatan tidak mengusulkan dan tidak menerapkan apa pun.',
    'Agencies that neither proposed nor applied anything within N days after the event.',
  ),
  formula: 'count(neither proposed nor applied)',
  unit: agencies,
  questions: ['facilitationEffect'],
  source: programmeRule,
  sql: (): Fragment => sql`not proposed and not applied`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const neverAttended = {
  name: 'neverAttended',
  wording: words('Belum pernah hadir', 'Never attended'),
  definition: words(
    'Perangkat daerah yang dihitung pada hari itu dan tidak tercatat hadir, sendiri atau lewat unit yang dikreditkan kepadanya, di satu pun kegiatan yang ditanyakan. Kosong bila kehadiran tidak tercatat di satu kegiatan pun; undangan bukan kehadiran.',
    'Agencies eligible on the day that are not on record as having come, by themselves or by a unit credited to them, to any of the events asked about. Null where attendance is recorded of none of them; an invitation is not attendance.',
  ),
  formula: 'count(no attendance) ÷ eligible agencies',
  unit: agencies,
  questions: ['facilitationEffect'],
  source: programmeRule,
  sql: (): Fragment => ratio(sql`never`, sql`eligible`),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const facilitationMeasures: readonly MeasureEntry[] = [
  proposedAfter,
  appliedAfter,
  silentAfter,
  neverAttended,
];
