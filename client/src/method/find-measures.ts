import type { MeasureItem_MeasureFragment as Measure } from '../gql/graphql';

export interface SubjectGroup {
  subject: Measure['subject'];
  measures: Measure[];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{Diacritic}/gu, '');

/** The measures in which every word of the search occurs, in either language. */
export const findMeasures = (measures: readonly Measure[], text: string | undefined): Measure[] => {
  const words = plain(text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return measures.filter(({ name, wording, definition }) => {
    const all = plain(
      [name, wording.indonesian, wording.english, definition.indonesian, definition.english].join(
        ' ',
      ),
    );
    return words.every((word) => all.includes(word));
  });
};

/** By subject, in the order of the catalogue. */
export const bySubject = (measures: readonly Measure[]): SubjectGroup[] => {
  const groups = new Map<Measure['subject'], Measure[]>();
  for (const measure of measures) {
    groups.set(measure.subject, [...(groups.get(measure.subject) ?? []), measure]);
  }
  return [...groups].map(([subject, found]) => ({ subject, measures: found }));
};
