import { sql } from 'kysely';
import { type Fragment, named } from './fragment.js';
import { type MeasureEntry, programmeRule, words } from './measure.js';

export const recognitionsWon: MeasureEntry & Record<'year', (recognition: string) => Fragment> = {
  name: 'recognitionsWon',
  wording: words('Penghargaan yang diraih', 'Awards won'),
  definition: words(
    'Penghargaan dan peringkat yang diraih sampai hari itu, oleh inovasi maupun perangkat daerah; satu lomba satu peringkat dihitung satu, walau inovasi dan perangkat daerahnya disebut bersama. Tahunnya tahun lomba, atau bila tidak disebut tahun penyerahannya.',
    'Awards and places won by the day, by innovations and by agencies; one place in one contest is one, also where innovation and agency are named together. Its year is that of the contest or, where none is told, that of the day it was handed over.',
  ),
  formula: 'count(recognition by the day)',
  unit: words('penghargaan', 'awards'),
  questions: ['recognitionTotals', 'recognitions'],
  source: programmeRule,
  year: (recognition) =>
    sql`coalesce(${named(recognition)}.year, extract(year from ${named(recognition)}.awarded_on))::int`,
};

export const recognitionMeasures: readonly MeasureEntry[] = [recognitionsWon];
