import { sql } from 'kysely';
import { type Fragment, ratio } from './fragment.js';
import { innovations, type MeasureEntry, share, words } from './measure.js';
import { recognisedOn } from './shapes.js';

/* What the competition KIPP looks at beside its requirements: all the entries of a government together. */

const competitionRule = 'Permen PAN-RB 7/2021';

/** From which likeness on two titles are shown beside each other. */
export const leastLikeness = 0.6;

const signs = ` \t-–—_.,:;!?'"‘’“”()[]{}/\\&+*#@%|~`;

/**
 * A title without capitals, spaces and signs: two entries that differ in nothing else are the same. Why not by
 * a pattern: that takes ten times as long, and all titles of a government are looked at.
 */
export const bareTitle = (title: Fragment): Fragment =>
  sql`translate(lower(${title}), ${signs}::text, '')`;

export const readyForKipp = {
  name: 'readyForKipp',
  wording: words('Siap diusulkan ke KIPP', 'Ready for KIPP'),
  definition: words(
    'Bagian inovasi yang belum berhenti dan tidak ditolak yang memenuhi kedelapan syarat usulan KIPP menurut catatan hari itu.',
    'The share of the innovations neither stopped nor rejected that meet all eight requirements of an entry to KIPP by what is on record on the day.',
  ),
  formula: 'count(all requirements are met) ÷ candidates',
  unit: share,
  questions: ['kippReadiness'],
  source: competitionRule,
  sql: (ready: Fragment, candidates: Fragment): Fragment => ratio(ready, candidates),
} satisfies MeasureEntry & Record<'sql', unknown>;

export const alikeTitles = {
  name: 'alikeTitles',
  wording: words('Judul serupa', 'Alike titles'),
  definition: words(
    'Judul Indonesia inovasi lain dari pemerintah yang sama, tidak ditolak, yang kemiripannya sedikitnya 0,6: bagian kelompok tiga huruf yang dimiliki kedua judul, tanpa membedakan huruf besar (pg_trgm). Judul sama bila hanya berbeda huruf besar, spasi, atau tanda baca. KIPP menolak judul yang diusulkan dua kali.',
    'Indonesian titles of other innovations of the same government, not rejected, that are alike by at least 0.6: the share of groups of three letters that both titles have, in any case (pg_trgm). Titles are the same where they differ in nothing but capitals, spaces and signs. KIPP refuses a title that is entered twice.',
  ),
  formula: 'shared trigrams ÷ all trigrams of both ≥ 0.6',
  unit: words('dari 0 sampai 1', 'from 0 to 1'),
  questions: ['kippReadiness'],
  source: `${competitionRule}; https://kabar24.bisnis.com/read/20180402/15/779209/jumlah-inovasi-kipp-2018-menurun-75`,
  /** How alike two titles are, from how many groups of letters they share and how many each has. */
  sql: (shared: Fragment, one: Fragment, other: Fragment): Fragment =>
    sql`${shared}::numeric / (${one} + ${other} - ${shared})`,
} satisfies MeasureEntry & Record<'sql', unknown>;

const wonAtKipp = (day: Fragment, tier: Fragment): Fragment => sql`exists (
      select from recognition w left join competition_year y on y.year = w.year
      where w.government_id = i.government_id and w.innovation_id = i.innovation_id and w.programme = 'KIPP'
        and ${recognisedOn('w')} <= ${day} and ${tier})`;

export const kippGroup = {
  name: 'kippGroup',
  wording: words('Kelompok KIPP', 'Group of KIPP'),
  definition: words(
    'Kelompok yang ditunjuk catatan: KHUSUS bila pernah meraih tingkat teratas KIPP, REPLIKASI bila asal tiruannya tercatat, selain itu UMUM. Kosong bila tingkat yang pernah diraih tidak dapat dibandingkan dengan tingkat teratas tahun itu. Kelompok yang dibuka berbeda tiap tahun; lihat riwayat KIPP.',
    'The group that the records point to: SPECIAL where it once won the top tier of KIPP, REPLICATION where it is on record what it was copied from, else GENERAL. Null where a tier that it won can not be compared with the top tier of that year. Which groups are open differs by year; see the history of KIPP.',
  ),
  formula: 'SPECIAL if won top tier; else REPLICATION if copied; else GENERAL',
  unit: innovations,
  questions: ['kippReadiness'],
  source: `${competitionRule}; Keputusan Menteri PAN-RB 161/2021 dan 50/2022`,
  /** The group of an innovation i. */
  sql: (day: Fragment): Fragment => sql`case
        when ${wonAtKipp(day, sql`w.tier = y.top_tier_name`)} then 'SPECIAL'
        when ${wonAtKipp(day, sql`(w.tier is null or y.top_tier_name is null)`)} then null
        when i.origin_place is not null then 'REPLICATION'
        else 'GENERAL' end`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const kippMeasures: readonly MeasureEntry[] = [readyForKipp, alikeTitles, kippGroup];
