import type { DocumentNode } from 'graphql';
import {
  MethodAdoptionCurveDocument,
  MethodAdoptionGroupsDocument,
  MethodAdoptionLagDocument,
  MethodAdoptionMatrixDocument,
  MethodAgencyGroupsDocument,
  MethodAgencyStatesDocument,
  MethodConcentrationDocument,
  MethodCoverageDocument,
  MethodCoverageTrendDocument,
  MethodEvidenceGapsDocument,
  MethodFacilitationEffectDocument,
  MethodFacilitationGroupsDocument,
  MethodGoodNewsDocument,
  MethodIndexEntriesDocument,
  MethodInnovationGroupsDocument,
  MethodInnovationIndexDocument,
  MethodInnovationLinesDocument,
  MethodInnovationTotalsDocument,
  MethodKippReadinessDocument,
  MethodNeedsAPushDocument,
  MethodOutcomeGroupsDocument,
  MethodOutcomeSummaryDocument,
  MethodOutcomesDocument,
  MethodRecognitionsDocument,
  MethodRecognitionTotalsDocument,
  MethodReplicationChainsDocument,
  MethodStageDwellDocument,
  MethodSurvivalDocument,
  MethodTimeToFirstInnovationDocument,
} from '../gql/graphql';

/** A query to begin with, by the root field that a measure is answered by. */
export const questions: Readonly<Record<string, DocumentNode>> = {
  coverage: MethodCoverageDocument,
  coverageTrend: MethodCoverageTrendDocument,
  agencyStates: MethodAgencyStatesDocument,
  needsAPush: MethodNeedsAPushDocument,
  innovationTotals: MethodInnovationTotalsDocument,
  innovationLines: MethodInnovationLinesDocument,
  innovationGroups: MethodInnovationGroupsDocument,
  outcomeSummary: MethodOutcomeSummaryDocument,
  outcomeGroups: MethodOutcomeGroupsDocument,
  outcomes: MethodOutcomesDocument,
  facilitationEffect: MethodFacilitationEffectDocument,
  facilitationGroups: MethodFacilitationGroupsDocument,
  kippReadiness: MethodKippReadinessDocument,
  evidenceGaps: MethodEvidenceGapsDocument,
  innovationIndex: MethodInnovationIndexDocument,
  indexEntries: MethodIndexEntriesDocument,
  adoptionCurve: MethodAdoptionCurveDocument,
  adoptionLag: MethodAdoptionLagDocument,
  adoptionMatrix: MethodAdoptionMatrixDocument,
  adoptionGroups: MethodAdoptionGroupsDocument,
  agencyGroups: MethodAgencyGroupsDocument,
  concentration: MethodConcentrationDocument,
  replicationChains: MethodReplicationChainsDocument,
  recognitionTotals: MethodRecognitionTotalsDocument,
  recognitions: MethodRecognitionsDocument,
  stageDwell: MethodStageDwellDocument,
  survival: MethodSurvivalDocument,
  timeToFirstInnovation: MethodTimeToFirstInnovationDocument,
  goodNews: MethodGoodNewsDocument,
};

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
