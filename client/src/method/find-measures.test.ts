import { expect, it } from 'vitest';
import type { MeasureItem_MeasureFragment as Measure } from '../gql/graphql';
import { bySubject, findMeasures } from './find-measures';

const measure = (name: string, subject: Measure['subject'], indonesian: string, english: string) =>
  ({
    name,
    subject,
    wording: { indonesian, english },
    definition: { indonesian: 'Penjelasan', english: 'Definition' },
    formula: '',
    unit: { indonesian: '', english: '' },
    since: '2014-01-01',
    questions: [],
    source: '',
  }) as Measure;

const measures = [
  measure('coverageRate', 'COVERAGE', 'Cakupan', 'Coverage'),
  measure('governmentScore', 'INDEX', 'Skor SPD', 'SPD score'),
  measure('neededPace', 'COVERAGE', 'Laju yang perlu', 'Needed pace'),
];
const names = (found: readonly Measure[]) => found.map(({ name }) => name);

it('finds a measure by its name or its words in either language, whatever the capitals', () => {
  expect(names(findMeasures(measures, 'CAKUPAN'))).toEqual(['coverageRate']);
  expect(names(findMeasures(measures, 'pace needed'))).toEqual(['neededPace']);
  expect(names(findMeasures(measures, 'governmentScore'))).toEqual(['governmentScore']);
  expect(findMeasures(measures, 'spd pace')).toEqual([]);
  expect(findMeasures(measures, undefined)).toHaveLength(3);
});

it('keeps a subject together', () => {
  expect(bySubject(measures).map(({ subject, measures: of }) => [subject, names(of)])).toEqual([
    ['COVERAGE', ['coverageRate', 'neededPace']],
    ['INDEX', ['governmentScore']],
  ]);
});
