import { type DocumentNode, Kind, parse } from 'graphql';

/** The query of each root field as the server asks it for a file: the same words, kept once. */
const texts = import.meta.glob<string>('../../../server/src/export/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Whether it can be asked as it is; one that must be told a code first can not. */
const needsNothing = ({ definitions }: DocumentNode): boolean =>
  definitions.every(
    (each) =>
      each.kind !== Kind.OPERATION_DEFINITION ||
      (each.variableDefinitions ?? []).every(
        ({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined,
      ),
  );

/** A query to begin with, by the root field that a measure is answered by. */
export const questions: Readonly<Record<string, DocumentNode>> = Object.fromEntries(
  Object.entries(texts)
    .map(([file, text]) => [file.replace(/^.*\/|\.graphql$/g, ''), parse(text)] as const)
    .filter(([, document]) => needsNothing(document)),
);

/** The pages, by what stands behind the language in their address. */
export type PageName =
  | 'ringkasan'
  | 'perangkat-daerah'
  | 'inovasi'
  | 'adopsi'
  | 'dampak'
  | 'fasilitasi'
  | 'indeks';

const pageOf: Readonly<Record<string, PageName>> = {
  coverage: 'ringkasan',
  coverageTrend: 'ringkasan',
  needsAPush: 'ringkasan',
  innovationTotals: 'ringkasan',
  goodNews: 'ringkasan',
  agencyStates: 'perangkat-daerah',
  innovationLines: 'inovasi',
  adoptionCurve: 'adopsi',
  adoptionMatrix: 'adopsi',
  adoptionLag: 'adopsi',
  replicationChains: 'adopsi',
  outcomeSummary: 'dampak',
  outcomes: 'dampak',
  facilitationEffect: 'fasilitasi',
  recognitionTotals: 'fasilitasi',
  recognitions: 'fasilitasi',
  innovationIndex: 'indeks',
  indexEntries: 'indeks',
};

/** The pages that show a measure, each once. What only analysts ask has none. */
export const pagesOf = (roots: readonly string[]): PageName[] => [
  ...new Set(roots.flatMap((root) => pageOf[root] ?? [])),
];
