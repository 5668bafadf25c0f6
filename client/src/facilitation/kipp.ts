import type { KippReadinessQuery } from '../gql/graphql';

export type Readiness = KippReadinessQuery['kippReadiness'];

export const candidatePage = 10;
/** As many as one answer gives. */
export const mostCandidates = 50;
