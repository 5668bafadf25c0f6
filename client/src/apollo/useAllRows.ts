import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useEffect, useEffectEvent } from 'react';
import { type Pages, type RowsPage, usePages } from './usePages';

export interface AllRows<Data, Row> extends Pages<Data, Row> {
  /** Every row of this very question is here: one that is missing is not in the list. */
  whole: boolean;
}

/** Asks for a list page after page without being told to, up to its end. */
export const useAllRows = <
  Data,
  Variables extends OperationVariables & { after?: string | null | undefined },
  Row,
>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
  pageOf: (data: Data) => RowsPage<Row>,
  ready = true,
): AllRows<Data, Row> => {
  const pages = usePages(document, variables, pageOf, ready);
  const { answer, hasMore, going, more } = pages;
  const current = answer.data !== undefined && !answer.old;
  const goOn = useEffectEvent(more);
  const waits = ready && current && hasMore && going === 'still';
  useEffect(() => {
    if (waits) goOn();
  }, [waits]);
  return { ...pages, rows: current ? pages.rows : [], whole: current && !hasMore };
};
