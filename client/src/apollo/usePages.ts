import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
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

const none = (key: string) => ({ key, pages: [], going: 'still' as const });

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
  const [kept, setKept] = useState<Later<Row>>(() => none(key));
  const later: Later<Row> = kept.key === key && !answer.old ? kept : none(key);
  const first = answer.data === undefined ? [] : [pageOf(answer.data)];
  const pages = [...first, ...later.pages];
  const last = pages.at(-1);
  const askAfter = async (after: string | null | undefined) =>
    pageOf(await ask(client, document, { ...variables, after } as Variables));
  const { changedAt } = useConnection();
  const renewal = useRef(0);
  // The pages behind the first are of the data as they were: they are fetched anew, and change at once.
  const again = useEffectEvent(async () => {
    renewal.current += 1;
    const mine = renewal.current;
    const wanted = later.pages.length + (later.going === 'busy' ? 1 : 0);
    const pages: RowsPage<Row>[] = [];
    let at = first[0];
    const renewed = (going: Later<Row>['going']) => {
      if (renewal.current === mine)
        setKept((before) => (before.key === key ? { key, pages, going } : before));
    };
    // Why a copy: a page under way no longer follows these. Why none: pages of a question that was left
    // must not come back when it does.
    setKept((before) => (before.key === key ? { ...before } : none(key)));
    if (wanted === 0) return;
    try {
      while (pages.length < wanted && at?.hasNextPage) {
        at = await askAfter(at.endCursor);
        pages.push(at);
      }
      renewed('still');
    } catch {
      renewed('failed');
    }
  });
  useEffect(() => {
    if (changedAt !== null) void again();
  }, [changedAt]);
  const more = () => {
    const asked: Later<Row> = { ...later, going: 'busy' };
    // Why compared: once the question is another or the pages are new, this page follows none of them.
    const answered = (next: Later<Row>) => setKept((before) => (before === asked ? next : before));
    setKept(asked);
    askAfter(last?.endCursor).then(
      (page) => answered({ key, pages: [...asked.pages, page], going: 'still' }),
      () => answered({ ...asked, going: 'failed' }),
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
