import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useConnection } from '../live/useConnection';
import type { Answer } from '../ui/CardBody';
import { ask, type Page } from './ask';
import { useAnswer } from './useAnswer';

/** One page of a list: its rows, and how to go on. */
export interface RowsPage<Row> extends Page {
  rows: readonly Row[];
}

export interface Pages<Data, Row> {
  /** The first page: it loads, fails and is tried again as a card. */
  answer: Answer<Data>;
  /** The rows fetched so far. */
  rows: readonly Row[];
  hasMore: boolean;
  going: 'still' | 'busy' | 'failed';
  more: () => void;
}

interface Later<Row> {
  key: string;
  pages: readonly RowsPage<Row>[];
  going: 'still' | 'busy' | 'failed';
}

/** Asks for a list page by page; a page that fails is asked for again without losing the ones before. */
export const usePages = <
  Data,
  Variables extends OperationVariables & { after?: string | null | undefined },
  Row,
>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
  pageOf: (data: Data) => RowsPage<Row>,
  ready = true,
): Pages<Data, Row> => {
  const client = useApolloClient();
  const answer = useAnswer(document, variables, ready);
  const key = JSON.stringify(variables);
  const [kept, setKept] = useState<Later<Row>>({ key, pages: [], going: 'still' });
  const later: Later<Row> =
    kept.key === key && !answer.old ? kept : { key, pages: [], going: 'still' };
  const first = answer.data === undefined ? [] : [pageOf(answer.data)];
  const pages = [...first, ...later.pages];
  const last = pages.at(-1);
  const askAfter = async (after: string | null | undefined) =>
    pageOf(await ask(client, document, { ...variables, after } as Variables));
  // The pages behind the first are of the data as they were: they are fetched anew, and change at once.
  const again = useEffectEvent(async () => {
    if (later.pages.length === 0) return;
    const anew: RowsPage<Row>[] = [];
    let at = first[0];
    for (let page = 0; page < later.pages.length && at?.hasNextPage; page += 1) {
      at = await askAfter(at.endCursor);
      anew.push(at);
    }
    setKept((before) => (before.key === key ? { ...before, pages: anew } : before));
  });
  const { changedAt } = useConnection();
  useEffect(() => {
    if (changedAt !== null) again().catch(() => undefined);
  }, [changedAt]);
  const more = () => {
    setKept({ ...later, going: 'busy' });
    askAfter(last?.endCursor).then(
      (page) => setKept({ key, pages: [...later.pages, page], going: 'still' }),
      () => setKept({ ...later, going: 'failed' }),
    );
  };
  return {
    answer,
    rows: pages.flatMap((page) => page.rows),
    hasMore: last?.hasNextPage ?? false,
    going: later.going,
    more,
  };
};
