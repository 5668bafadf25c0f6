import {
  ApolloClient,
  ApolloLink,
  gql,
  InMemoryCache,
  type TypedDocumentNode,
} from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Observable } from 'rxjs';
import { expect, it } from 'vitest';
import { connection } from '../live/connection';
import { usePages } from './usePages';

type Variables = { text: string; after?: string | null };

type Hits = { search: { code: string; cursor: string }[] };

const hits: TypedDocumentNode<Hits, Variables> = gql`
  query Hits($text: String!, $after: String) {
    search(text: $text, after: $after) { code cursor }
  }
`;

/** A list without an end for each text; what follows the first page is answered when the test wants it. */
const open = () => {
  const held: { variables: Variables; answer: () => void; fail: () => void }[] = [];
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        const { text, after } = variables as Variables;
        const page = after ? Number(after) : 0;
        const answer = () => {
          observer.next({
            data: { search: [{ code: `${text}${page}`, cursor: String(page + 1) }] },
          });
          observer.complete();
        };
        if (after) {
          held.push({
            variables: variables as Variables,
            answer,
            fail: () => observer.error(new Error('down')),
          });
        } else answer();
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const { result, rerender } = renderHook(
    ({ text }) =>
      usePages(hits, { text }, ({ search }) => ({
        rows: search.map(({ code }) => code),
        endCursor: search[0]?.cursor ?? null,
        hasNextPage: true,
      })),
    { wrapper, initialProps: { text: 'a' } },
  );
  return { held, result, rerender };
};

it('drops a page that was asked for before the pages were renewed', async () => {
  const { held, result } = open();
  await waitFor(() => expect(result.current.rows).toEqual(['a0']));
  act(() => result.current.more());
  await waitFor(() => expect(held).toHaveLength(1));
  act(() => connection.changed());
  await waitFor(() => expect(held).toHaveLength(2));
  await act(async () => held[0]?.answer());
  expect(result.current.rows).toEqual(['a0']);
  await act(async () => held[1]?.answer());
  await waitFor(() => expect(result.current.rows).toEqual(['a0', 'a1']));
  expect(result.current.going).toBe('still');
});

it('keeps a page of another question out, and says when one fails', async () => {
  const { held, result, rerender } = open();
  await waitFor(() => expect(result.current.rows).toEqual(['a0']));
  act(() => result.current.more());
  await waitFor(() => expect(held).toHaveLength(1));
  rerender({ text: 'b' });
  await waitFor(() => expect(result.current.rows).toEqual(['b0']));
  act(() => result.current.more());
  await waitFor(() => expect(held).toHaveLength(2));
  await act(async () => held[0]?.answer());
  expect(result.current.rows).toEqual(['b0']);
  await act(async () => held[1]?.fail());
  await waitFor(() => expect(result.current.going).toBe('failed'));
});
