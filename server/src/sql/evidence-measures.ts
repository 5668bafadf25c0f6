import { sql } from 'kysely';
import { type Fragment, named, ratio } from './fragment.js';
import { filedBy } from './kipp-readiness.js';
import { type MeasureEntry, share, words } from './measure.js';
import { andInside, type Scope } from './scope.js';

/* Which documents are filed of the innovations in use, and which are not. */

const competitionRule = 'Permen PAN-RB 7/2021';

export const evidenceCompleteness = {
  name: 'evidenceCompleteness',
  wording: words('Kelengkapan bukti dukung', 'Completeness of evidence'),
  definition: words(
    'Dari inovasi yang diterapkan pada hari itu dan tidak ditolak, kali jenis dokumen yang dicari: berapa yang dokumennya sudah tercatat. Dokumen tanpa tanggal dihitung; yang bertanggal sesudah hari itu tidak. Yang tidak tercatat mungkin ada tetapi belum dimasukkan; pemerintah yang belum mencatat dokumen satu pun tidak dihitung, dan bila semuanya begitu, kosong.',
    'Of the innovations in use on the day and not rejected, times the sorts of documents looked for: how many of these are on record. A document without a date counts; one dated after the day does not. What is not on record may exist and not have been entered; governments that have recorded no document at all are not counted, and where all are so, it is null.',
  ),
  formula: 'documents on record ÷ (innovations in use × sorts looked for)',
  unit: share,
  questions: ['evidenceGaps'],
  source: competitionRule,
  sql: (shown: Fragment, looked: Fragment): Fragment => ratio(shown, looked),
  /** Which of the sorts are on record of the innovations of a list; one row for each that has any. */
  shown: (list: string, kinds: Fragment, day: Fragment, within: Scope | null): Fragment => sql`
  select n.government_id, n.innovation_id, array_agg(distinct n.kind order by n.kind) as kinds
  from ${named(list)} join evidence n using (government_id, innovation_id)
  where n.kind = any (${kinds}) and ${filedBy('n', day)}${andInside(within, 'n')}
  group by n.government_id, n.innovation_id`,
} satisfies MeasureEntry & Record<'sql' | 'shown', unknown>;

export const evidenceMeasures: readonly MeasureEntry[] = [evidenceCompleteness];
