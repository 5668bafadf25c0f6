import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Observable, type Subscriber } from 'rxjs';
import { expect, it } from 'vitest';
import { useWallAnswer } from './useWallAnswer';

/** Each question in turn, to be answered when the test wants it. */
const open = () => {
  const asked: Subscriber<ApolloLink.Result>[] = [];
  const link = new ApolloLink(() => new Observable((observer) => void asked.push(observer)));
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const hook = renderHook(({ within }) => useWallAnswer(within), {
    wrapper,
    initialProps: { within: 'NOPE' },
  });
  const answer = (index: number, result: object) =>
    act(async () => {
      asked[index]?.next(result as ApolloLink.Result);
      asked[index]?.complete();
    });
  return { ...hook, asked, answer };
};

const unknown = { data: null, errors: [{ message: 'no', extensions: { code: 'NOT_FOUND' } }] };
const good = (version: string) => ({
  data: { dataset: { version }, coverage: null, goodNews: [] },
});

it('tells an address of no government from a lost server, and forgets it with the address', async () => {
  const { result, rerender, asked, answer } = open();
  await answer(0, unknown);
  await waitFor(() => expect(result.current.isUnknown).toBe(true));
  expect(result.current.lostSince).toBeNull();

  rerender({ within: 'MEDAN' });
  expect(result.current.isUnknown).toBe(false);
  await act(async () => asked[1]?.error(new TypeError('Failed to fetch')));
  await waitFor(() => expect(result.current.lostSince).not.toBeNull());
  expect(result.current.isUnknown).toBe(false);
});

it('shows the latest answer, also where an earlier one comes after it', async () => {
  const { result, asked, answer } = open();
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(asked).toHaveLength(2));
  await answer(1, good('2'));
  await waitFor(() => expect(result.current.data?.dataset.version).toBe('2'));
  await answer(0, good('1'));
  expect(result.current.data?.dataset.version).toBe('2');
});
