import { adoptionMeasures } from '../sql/adoption-measures.js';
import { comparisonMeasures } from '../sql/comparison-measures.js';
import { evidenceMeasures } from '../sql/evidence-measures.js';
import { facilitationMeasures } from '../sql/facilitation-measures.js';
import { groupMeasures } from '../sql/group-measures/all-group-measures.js';
import { indexMeasures } from '../sql/index-measures.js';
import { innovationMeasures } from '../sql/innovation-measures.js';
import { kippMeasures } from '../sql/kipp-measures.js';
import { kippReadiness } from '../sql/kipp-readiness.js';
import type { MeasureEntry } from '../sql/measure.js';
import { coverageMeasures } from '../sql/measures.js';
import { outcomeMeasures } from '../sql/outcome-measures.js';
import { recognitionMeasures } from '../sql/recognition-measures.js';
import { spreadMeasures } from '../sql/spread-measures.js';
import { survivalMeasures } from '../sql/survival-measures.js';
import { MeasureSubject } from './measure-subject.js';

const bySubject: readonly (readonly [MeasureSubject, readonly MeasureEntry[]])[] = [
  [MeasureSubject.COVERAGE, coverageMeasures],
  [MeasureSubject.COVERAGE, comparisonMeasures],
  [MeasureSubject.INNOVATIONS, innovationMeasures],
  [MeasureSubject.OUTCOMES, outcomeMeasures],
  [MeasureSubject.FACILITATION, facilitationMeasures],
  [MeasureSubject.KIPP, [kippReadiness, ...kippMeasures, ...evidenceMeasures]],
  [MeasureSubject.INDEX, indexMeasures],
  [MeasureSubject.ADOPTION, spreadMeasures],
  [MeasureSubject.RECOGNITION, recognitionMeasures],
  [MeasureSubject.ADOPTION, adoptionMeasures],
  [MeasureSubject.SURVIVAL, survivalMeasures],
  [MeasureSubject.GROUPS, groupMeasures],
];

/** Every measure of the catalogue, in its order. */
export const measureEntries: readonly MeasureEntry[] = bySubject.flatMap(([, entries]) => entries);

const subjects = new Map(
  bySubject.flatMap(([subject, entries]) => entries.map(({ name }) => [name, subject] as const)),
);

/** What a measure of the catalogue is about. */
export const subjectOf = (name: string): MeasureSubject =>
  subjects.get(name) ?? MeasureSubject.GROUPS;
