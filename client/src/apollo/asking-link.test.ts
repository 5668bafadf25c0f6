import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { afterEach, expect, test, vi } from 'vitest';
import { askingLink } from './asking-link';

afterEach(() => vi.unstubAllGlobals());

const query = gql`
  query Find($text: String!) {
    # For people.
    search(text: $text) {
      code
    }
  }
`;

/** What is sent over the network for a search. */
const sentFor = async (text: string): Promise<{ url: URL; request: RequestInit }> => {
  const network = vi.fn(async () => Response.json({ data: { search: [] } }));
  vi.stubGlobal('fetch', network);
  const client = new ApolloClient({
    link: askingLink('http://city.example/graphql'),
    cache: new InMemoryCache(),
  });
  await client.query({ query, variables: { text } });
  expect(network).toHaveBeenCalledOnce();
  const [url, request] = network.mock.calls[0] as unknown as [string, RequestInit];
  return { url: new URL(url), request };
};

test('a question is an address that a browser can keep the answer of', async () => {
  const { url, request } = await sentFor('kik melon & co');
  expect(request.method).toBe('GET');
  expect(request.body).toBeUndefined();
  expect(Object.fromEntries(url.searchParams)).toEqual({
    operationName: 'Find',
    query: 'query Find($text:String!){search(text:$text){code __typename}}',
    variables: '{"text":"kik melon & co"}',
  });
  expect(request.headers).toMatchObject({ 'apollo-require-preflight': 'true' });
});

test('one too long for an address is sent as a body', async () => {
  const text = 'ü'.repeat(1_000);
  expect((await sentFor(text)).request.method).toBe('POST');
  const { url, request } = await sentFor('x'.repeat(6_000));
  expect(url.search).toBe('');
  expect(JSON.parse(String(request.body))).toMatchObject({
    variables: { text: 'x'.repeat(6_000) },
  });
  expect((await sentFor('x'.repeat(5_000))).request.method).toBe('GET');
});
