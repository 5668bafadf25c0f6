import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { use, useRef } from 'react';
import type { Answer } from '../ui/CardBody';
import { MayAskContext } from './may-ask';

/**
 * Asks one question for one card. While a changed question is under way the last answer stays on
 * the screen, marked as old, so nothing jumps. A question that is not ready yet waits.
 */
export const useAnswer = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
  ready = true,
): Answer<Data> => {
  const mayAsk = use(MayAskContext);
  const { data, error, loading, refetch } = useQuery(document, {
    variables: variables as Variables,
    skip: !(ready && mayAsk),
    notifyOnNetworkStatusChange: true,
  } as never);
  const last = useRef<Data | undefined>(undefined);
  if (data !== undefined && !error) last.current = data as Data;
  return {
    data: error ? undefined : ((data as Data | undefined) ?? last.current),
    old: data === undefined && last.current !== undefined,
    loading,
    failed: error !== undefined,
    retry: () => {
      // Why: a failed try is shown by `failed`; the promise would only say the same again.
      refetch().catch(() => undefined);
    },
  };
};
