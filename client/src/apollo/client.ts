import { ApolloClient, InMemoryCache } from '@apollo/client';
import type { FieldFunctionOptions } from '@apollo/client/cache';
import { print } from 'graphql';
import { keepingLink } from '../live/keeping-link';
import { addressOfQuestion, askingLink } from './asking-link';

/**
 * Every operation keeps its own answer.
 * Why: rows have no identity of their own, and two cards that ask the same question for different
 * fields would overwrite each other's answer and ask again for ever.
 */
const ownAnswer = {
  keyArgs: (args: Record<string, unknown> | null, { field }: Pick<FieldFunctionOptions, 'field'>) =>
    JSON.stringify([args, field?.selectionSet ? print(field.selectionSet) : '']),
};

/** Every root field of the schema, which a test compares with it. */
export const questions = [
  'adoptions',
  'adoptionMatrix',
  'adoptionStages',
  'adoptionLines',
  'adoptionCurve',
  'adoptionLag',
  'replicationChains',
  'couldCopy',
  'agencyStates',
  'needsAPush',
  'agencyComparison',
  'agency',
  'agencies',
  'timeToFirstInnovation',
  'concentration',
  'changesSince',
  'coverage',
  'coverageTrend',
  'dataset',
  'evidenceGaps',
  'imports',
  'trail',
  'innovationTotals',
  'innovationLines',
  'innovation',
  'innovations',
  'kippReadiness',
  'stageDwell',
  'survival',
  'indexEntries',
  'innovationIndex',
  'measures',
  'outcomes',
  'outcomeSummary',
  'outcomeSeries',
  'commitments',
  'facilitations',
  'facilitationEffect',
  'goodNews',
  'recognitions',
  'recognitionTotals',
  'reports',
  'ruleSets',
  'search',
  'searchByKind',
  'innovationGroups',
  'adoptionGroups',
  'outcomeGroups',
  'agencyGroups',
  'facilitationGroups',
];

export const makeClient = (uri = '/graphql'): ApolloClient =>
  new ApolloClient({
    link: keepingLink({ keyOf: addressOfQuestion }).concat(askingLink(uri)),
    cache: new InMemoryCache({
      typePolicies: {
        Query: { fields: Object.fromEntries(questions.map((name) => [name, ownAnswer])) },
      },
    }),
  });
