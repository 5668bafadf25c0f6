import { sql } from 'kysely';
import type { Fragment } from './fragment.js';
import { type MeasureEntry, programmeRule, words } from './measure.js';

export const positionAmongKind = {
  name: 'positionAmongKind',
  wording: words('Urutan di antara yang sejenis', 'Position among its kind'),
  definition: words(
    'Urutan perangkat daerah di antara yang sejenis dalam pemerintah yang sama pada hari itu, dari nilai yang lebih baik; yang nilainya sama berurutan sama. Hanya yang nilainya diketahui yang diurutkan: yang belum diketahui bukan nol. Sedikit hari tanpa inovasi lebih baik; selebihnya lebih banyak lebih baik.',
    'Where an agency comes among those of its kind in its government on the day, the better value first; equal values share a position. Only known values are put in order: what is not known is not zero. Few days without an innovation are better; of everything else more is.',
  ),
  formula: '1 + count(agencies of the kind with a better value)',
  unit: words('urutan', 'position'),
  questions: ['agencyComparison'],
  source: programmeRule,
  /** Of a row of values of several measures; `better` is the value, turned where less is better. */
  sql: (): Fragment => sql`rank() over (partition by measure order by better desc)`,
} satisfies MeasureEntry & Record<'sql', unknown>;

export const comparisonMeasures: readonly MeasureEntry[] = [positionAmongKind];
