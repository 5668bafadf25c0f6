import type { RecognitionListQuery, RecognitionTotalsQuery } from '../gql/graphql';

export type Totals = RecognitionTotalsQuery['recognitionTotals'];
export type Award = RecognitionListQuery['recognitions']['nodes'][number];
