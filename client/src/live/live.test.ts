import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { Observable } from 'rxjs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addressOfQuestion } from '../apollo/asking-link';
import { connection } from './connection';
import { keepingLink } from './keeping-link';
import { startLive } from './live';
import { ageOf } from './useConnection';

const coverage = gql`query Covered { coverage { covered } }`;
const totals = gql`query Total { innovationTotals { total } }`;

/** What the server has, and which questions it refuses for now. */
const server = {
  version: 1,
  refuses: new Set<string>(),
  isGone: false,
  /** Neither answers nor fails. */
  hangs: false,
  asked: [] as string[],
};

const answerTo = (name: string): ApolloLink.Result => {
  if (server.isGone) throw new TypeError('Failed to fetch');
  if (server.refuses.has(name))
    return { data: null, errors: [{ message: 'busy', extensions: { code: 'BUSY' } }] } as never;
  const answers: Record<string, object> = {
    DataVersion: { dataset: { version: String(server.version), today: '2026-11-26' } },
    Covered: { coverage: { covered: server.version } },
    Total: { innovationTotals: { total: server.version } },
  };
  return { data: answers[name] as Record<string, unknown> };
};

const link = new ApolloLink(
  ({ operationName }) =>
    new Observable((observer) => {
      server.asked.push(operationName ?? '');
      if (server.hangs) return;
      try {
        observer.next(answerTo(operationName ?? ''));
        observer.complete();
      } catch (error) {
        observer.error(error);
      }
    }),
);

const keep = {
  put: async () => undefined,
  get: async (key: string) => ({
    result: {
      data: key.includes('Covered')
        ? { coverage: { covered: 0 } }
        : { innovationTotals: { total: 0 } },
    },
    at: 1_000,
  }),
};

let stop = () => {};
let client: ApolloClient;

/** A page with two cards that knows of which version they are; gives what stands in them. */
const open = async () => {
  client = new ApolloClient({
    link: keepingLink({ keyOf: addressOfQuestion, keep }).concat(link),
    cache: new InMemoryCache({ addTypename: false } as never),
  });
  const cards = [coverage, totals].map((query) => client.watchQuery({ query }));
  const watched = cards.map((card) => card.subscribe({ error: () => undefined }));
  stop = startLive(client);
  const stopLive = stop;
  stop = () => {
    stopLive();
    for (const each of watched) each.unsubscribe();
  };
  await vi.advanceTimersByTimeAsync(server.isGone ? 100 : 31_000);
  return {
    cards,
    shown: () =>
      cards.map((card) => {
        const { data, error } = card.getCurrentResult();
        return error
          ? 'failed'
          : Object.values(Object.values(data as object)[0]).find(Number.isInteger);
      }),
  };
};

const asked = (name: string) => server.asked.filter((each) => each === name).length;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(server, { version: 1, refuses: new Set(), isGone: false, hangs: false, asked: [] });
});
afterEach(() => {
  stop();
  connection.showsOnly(new Set());
  connection.isBehind(false);
  connection.answered();
  vi.useRealTimers();
});

it('never tells a page as updated, or shows a kept answer as of now, while a part is refused', async () => {
  const { shown, cards } = await open();
  const before = connection.read().changedAt;
  server.version = 2;
  server.refuses.add('Covered');

  await vi.advanceTimersByTimeAsync(31_000);
  expect(shown()).toEqual(['failed', 2]);
  expect(connection.read().behind).toBe(true);
  expect(connection.read().changedAt).toBe(before);
  expect(ageOf(connection.read())).not.toBeNull();

  server.refuses.clear();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(shown()).toEqual([2, 2]);
  expect(connection.read().changedAt).not.toBe(before);
  expect(ageOf(connection.read())).toBeNull();
  expect(cards[0]?.options.context?.anew).toBeUndefined();
  expect(asked('Total'), 'what was answered is not asked again').toBe(2);
});

it('asks a part that goes on failing now and then only, and is true once it was mended by itself', async () => {
  const { cards } = await open();
  server.version = 2;
  server.refuses.add('Covered');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked('Covered')).toBe(1 + 3);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(asked('Covered')).toBe(1 + 4);

  server.refuses.clear();
  await cards[0]?.refetch();
  const before = connection.read().changedAt;
  await vi.advanceTimersByTimeAsync(31_000);
  expect(connection.read().behind).toBe(false);
  expect(connection.read().changedAt).not.toBe(before);
});

it('asks for what it showed of before once the server is back, and no more often than it must', async () => {
  server.isGone = true;
  const { shown } = await open();
  expect(shown()).toEqual([0, 0]);
  expect(ageOf(connection.read())).toBe(1_000);

  server.isGone = false;
  server.refuses.add('Covered');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(connection.read().keptFrom).toBe(1_000);
  expect(asked('Covered')).toBe(1 + 3);
  expect(asked('Total')).toBe(1 + 1);

  server.refuses.clear();
  await vi.advanceTimersByTimeAsync(330_000);
  expect(shown()).toEqual([1, 1]);
  expect(ageOf(connection.read())).toBeNull();
});

it('gives what is kept where the network hangs, and is true once it goes again', async () => {
  server.hangs = true;
  const { shown } = await open();
  expect(shown()).toEqual([0, 0]);
  expect(ageOf(connection.read())).toBe(1_000);
  expect(connection.read().lost).toBe(true);

  await vi.advanceTimersByTimeAsync(60_000);
  server.hangs = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(shown()).toEqual([1, 1]);
  expect(ageOf(connection.read())).toBeNull();
});

it('tells no age of a page that was left, also while nobody answers', async () => {
  server.isGone = true;
  await open();
  expect(ageOf(connection.read())).toBe(1_000);
  stop();
  stop = startLive(client);
  connection.showsKept('left', 500);
  connection.answered();
  connection.unreachable();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(connection.read().lost).toBe(true);
  expect(connection.kept()).toEqual([]);
});
