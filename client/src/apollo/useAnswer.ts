import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { use, useRef } from 'react';
import type { Answer } from '../ui/CardBody';
import { takeFirstAnswer } from './first-answers';
import { DatasetFailedContext, MayAskContext } from './may-ask';
import { refusedArgument } from './refused';

/**
 * Asks one question for one card. While a changed question is under way the last answer stays on
 * the screen, marked as old, so nothing jumps. A question that is not ready yet waits, and has failed
 * where the data set that it waits for has.
 */
export const useAnswer = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
  ready = true,
): Answer<Data> => {
  const mayAsk = use(MayAskContext);
  const retryDataset = use(DatasetFailedContext);
  takeFirstAnswer(useApolloClient(), document, variables);
  const { data, error, loading, refetch } = useQuery(document, {
    variables: variables as Variables,
    skip: !(ready && mayAsk),
    notifyOnNetworkStatusChange: true,
  } as never);
  const key = JSON.stringify(variables);
  const last = useRef<{ key: string; data: Data } | undefined>(undefined);
  if (data !== undefined && !error) last.current = { key, data: data as Data };
  // Why kept: an answer that could not be fetched anew still was the answer to this very question, and
  // the page says how old it is.
  const stays = last.current?.key === key ? last.current.data : undefined;
  if (!ready && retryDataset) {
    return { data: undefined, old: false, loading: false, failed: true, retry: retryDataset };
  }
  return {
    data: error ? stays : ((data as Data | undefined) ?? last.current?.data),
    old: data === undefined && !error && last.current !== undefined,
    loading,
    failed: error !== undefined && stays === undefined,
    refused: stays === undefined ? refusedArgument(error) : undefined,
    retry: () => {
      // Why: a failed try is shown by `failed`; the promise would only say the same again.
      refetch().catch(() => undefined);
    },
  };
};
