import { sql } from 'kysely';
import { type Fragment, named } from '../fragment.js';
import { appliedAdoptions } from '../innovation-measures.js';
import { days, share, words } from '../measure.js';
import { ofGroups } from './entry.js';

/* Measures of groups of adoptions x. */

const ofAdoptions = ofGroups('adoptionGroups');

export const appliedShare = {
  ...ofAdoptions(share, {
    name: 'appliedShare',
    wording: words('Sudah diterapkan', 'Applied'),
    definition: words(
      'Bagian adopsi yang sudah diterapkan dan belum berhenti pada hari itu.',
      'The share of adoptions that are applied and not stopped on the day.',
    ),
    formula: 'count(applied and alive) ÷ count',
  }),
  sql: (day: Fragment): Fragment => sql`(${appliedAdoptions.inUse('x', day)})`,
};

export const aliveShare = {
  ...ofAdoptions(share, {
    name: 'aliveShare',
    wording: words('Masih berjalan', 'Alive'),
    definition: words(
      'Bagian adopsi yang belum berhenti pada hari itu, pada tahap mana pun.',
      'The share of adoptions that have not stopped by the day, at whatever stage.',
    ),
    formula: 'count(not stopped) ÷ count',
  }),
  sql: (day: Fragment): Fragment => sql`(x.stopped_on is null or x.stopped_on > ${day})`,
};

export const provenShare = {
  ...ofAdoptions(share, {
    name: 'provenShare',
    wording: words('Ada buktinya', 'Proven'),
    definition: words(
      'Bagian adopsi yang menyebut bukti, seperti nota kesepahaman.',
      'The share of adoptions that name a proof, such as a memorandum of understanding.',
    ),
    formula: 'count(proof) ÷ count',
  }),
  sql: (): Fragment => sql`x.proof is not null`,
};

/** Takes the aliases of the first step and of the applied one, which may be absent. */
export const daysToApply = {
  ...ofAdoptions(days, {
    name: 'daysToApply',
    wording: words('Hari sampai diterapkan', 'Days to apply'),
    definition: words(
      'Hari dari langkah pertama sampai diterapkan. Kosong bila belum diterapkan, bila langkah sebelumnya tidak tercatat, atau bila salah satu tanggal hanya diketahui tahunnya.',
      'Days from the first step until it was applied. Null where it was not applied by the day, where no earlier step is on record, or where one of the dates is known only by its year.',
    ),
    formula: 'APPLIED − first step',
  }),
  sql: (first: string, applied: string): Fragment =>
    sql`case when ${named(first)}.stage <> 'APPLIED' and ${named(first)}.reached_precision <> 'YEAR'
      and ${named(applied)}.reached_precision <> 'YEAR' then ${named(applied)}.reached_on - ${named(first)}.reached_on end`,
};

export const daysInUse = {
  ...ofAdoptions(days, {
    name: 'daysInUse',
    wording: words('Hari dipakai', 'Days in use'),
    definition: words(
      'Hari sejak diterapkan sampai berhenti, atau sampai hari itu. Kosong bila belum diterapkan, berhenti sebelum diterapkan, atau bila salah satu tanggal hanya diketahui tahunnya.',
      'Days from being applied until it stopped, or until the day. Null where it was not applied, stopped before, or where one of the dates is known only by its year.',
    ),
    formula: 'min(stoppedOn, asOf) − APPLIED',
  }),
  sql: (applied: string, day: Fragment): Fragment =>
    sql`case when ${named(applied)}.reached_precision <> 'YEAR' and (x.stopped_on is null or x.stopped_on > ${day}
        or (x.stopped_precision <> 'YEAR' and x.stopped_on >= ${named(applied)}.reached_on))
      then least(x.stopped_on, ${day}) - ${named(applied)}.reached_on end`,
};
