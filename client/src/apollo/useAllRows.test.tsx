import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import { Observable } from 'rxjs';
import { expect, it } from 'vitest';
import { StatesThenDocument } from '../gql/graphql';
import { useAllRows } from './useAllRows';

/** Two pages of each day; those of the second day wait until they are let go. */
const twoPages = () => {
  const held: (() => void)[] = [];
  const link = new ApolloLink(
    ({ variables: { asOf, after } }) =>
      new Observable((observer) => {
        const answer = () => {
          observer.next({
            data: {
              agencyStates: {
                __typename: 'AgencyStates',
                endCursor: 'a',
                hasNextPage: !after,
                rows: [
                  {
                    __typename: 'AgencyStanding',
                    agency: {
                      __typename: 'Agency',
                      code: `${asOf} ${after ? 'second' : 'first'}`,
                      government: 'MEDAN',
                    },
                    state: 'NONE',
                  },
                ],
              },
            },
          });
          observer.complete();
        };
        if (asOf === '2025-01-01') held.push(answer);
        else answer();
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  return { client, letGo: () => held.splice(0).forEach((answer) => void answer()) };
};

const List = ({ day }: { day: string }) => {
  const { rows, whole } = useAllRows(
    StatesThenDocument,
    { asOf: day },
    ({ agencyStates }) => agencyStates,
  );
  return (
    <p>
      {rows.map(({ agency }) => agency.code).join(', ')} {whole ? 'whole' : 'not yet'}
    </p>
  );
};

it('asks to the end, and never shows the rows of another question', async () => {
  const { client, letGo } = twoPages();
  const shown = (day: string) => (
    <ApolloProvider client={client}>
      <List day={day} />
    </ApolloProvider>
  );
  const { rerender } = render(shown('2024-01-01'));
  expect(await screen.findByText('2024-01-01 first, 2024-01-01 second whole')).toBeInTheDocument();

  rerender(shown('2025-01-01'));
  expect(screen.getByText('not yet')).toBeInTheDocument();
  letGo();

  expect(await screen.findByText(/2025-01-01 first.* not yet/)).toBeInTheDocument();
  letGo();
  expect(await screen.findByText('2025-01-01 first, 2025-01-01 second whole')).toBeInTheDocument();
});
