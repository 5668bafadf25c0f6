import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import type { Figure } from './figure';
import { useFigureRun } from './useFigureRun';

const client = new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() });
const wrapper = ({ children }: { children: ReactNode }) => (
  <ApolloProvider client={client}>{children}</ApolloProvider>
);

/** A figure whose query gives what the screen shows. */
const figureOf = (shown: string, run?: Figure['run']): Figure => ({
  name: 'cakupan',
  label: 'Cakupan',
  counting: shown,
  shown,
  document: gql`query Covered { coverage { covered } }`,
  variables: {},
  run:
    run ??
    (async () => ({ rows: [], total: 0, sum: shown, makes: shown, csv: () => `baris ${shown}` })),
});

it('gives rows of what the screen shows, also once that has changed', async () => {
  const { result, rerender } = renderHook(useFigureRun, { wrapper, initialProps: figureOf('17') });
  await act(async () => void (await result.current.run()));
  expect(result.current).toMatchObject({ shown: '17', isCurrent: true, answer: { makes: '17' } });

  rerender(figureOf('18'));
  await waitFor(() => expect(result.current.isCurrent).toBe(true));
  expect(result.current).toMatchObject({ shown: '18', state: 'still', answer: { makes: '18' } });
  expect(result.current.answer?.csv()).toBe('baris 18');

  rerender(figureOf('19', () => Promise.reject(new Error('gone'))));
  await waitFor(() => expect(result.current.state).toBe('failed'));
  expect(result.current.answer).toBeNull();
});
