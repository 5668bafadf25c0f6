import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { Observable } from 'rxjs';
import { expect, it } from 'vitest';
import { StatesThenDocument } from '../gql/graphql';
import { askAll, mostPages } from './ask';

/** A list of so many pages of one row. */
const listOf = (pages: number) =>
  new ApolloClient({
    cache: new InMemoryCache(),
    link: new ApolloLink(
      ({ variables }) =>
        new Observable((observer) => {
          const page = Number(variables.after ?? 0) + 1;
          const agency = { code: `A${page}`, government: 'MEDAN' };
          observer.next({
            data: {
              agencyStates: {
                endCursor: String(page),
                hasNextPage: page < pages,
                rows: [{ agency, state: 'NONE' }],
              },
            },
          });
          observer.complete();
        }),
    ),
  });

const askedOf = (pages: number) =>
  askAll(listOf(pages), StatesThenDocument, {}, (data) => data.agencyStates);

it('asks for every page and says that it has them all', async () => {
  const { pages, cut } = await askedOf(3);

  expect(pages.map((page) => page.agencyStates.rows[0]?.agency.code)).toEqual(['A1', 'A2', 'A3']);
  expect(cut).toBe(false);
  expect((await askedOf(mostPages)).cut).toBe(false);
});

it('says where it stopped before the end', async () => {
  const { pages, cut } = await askedOf(mostPages + 1);

  expect(pages).toHaveLength(mostPages);
  expect(cut).toBe(true);
});
