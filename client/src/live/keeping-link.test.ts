import { ApolloLink, execute, gql } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { firstValueFrom, Observable, Subject } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connection } from './connection';
import { keepingLink, longPatience, shortPatience } from './keeping-link';
import type { KeptAnswer } from './kept-answers';
import { ageOf } from './useConnection';

const query = gql`query Eligible { coverage { eligible } }`;
const client = {} as never;
const data = { coverage: { eligible: 50 } };

const kept = new Map<string, KeptAnswer>();
const keep = {
  put: async (key: string, answer: KeptAnswer) => void kept.set(key, answer),
  get: async (key: string) => kept.get(key) ?? null,
};

const asked = (answer: () => ApolloLink.Result, context = {}) => {
  const server = new ApolloLink(
    () =>
      new Observable((observer) => {
        try {
          observer.next(answer());
          observer.complete();
        } catch (error) {
          observer.error(error);
        }
      }),
  );
  const link = keepingLink({ keyOf: () => 'eligible', keep }).concat(server);
  return firstValueFrom(execute(link, { query, context }, { client }));
};

const nobody = () => {
  throw new TypeError('Failed to fetch');
};
const answeredBy = (status: number) => () => {
  throw new ServerError('no', { response: new Response('', { status }), bodyText: '' });
};

describe('a question while nobody answers', () => {
  beforeEach(() => kept.clear());

  it('keeps what it was told, and gives it with its age once the server is gone', async () => {
    expect(await asked(() => ({ data }))).toEqual({ data });
    await vi.waitFor(() => expect(kept.get('eligible')?.result).toEqual({ data }));
    kept.set('eligible', { result: { data }, at: 1_000 });

    for (const answer of [nobody, answeredBy(503), answeredBy(502)]) {
      expect(await asked(answer)).toEqual({ data });
    }

    expect(connection.read().lost).toBe(true);
    expect(ageOf(connection.read())).toBe(1_000);
    connection.answered();
    expect(ageOf(connection.read()), 'another question').toBe(1_000);
    expect(await asked(() => ({ data }), { anew: true })).toEqual({ data });
    expect(ageOf(connection.read()), 'one that is not for the page').toBe(1_000);
    expect(await asked(() => ({ data }), { anew: true, forPage: true })).toEqual({ data });
    expect(ageOf(connection.read())).toBeNull();
  });

  it('gives it also where the database is away', async () => {
    kept.set('eligible', { result: { data }, at: 1_000 });
    const away = { data: null, errors: [{ message: 'away', extensions: { code: 'UNAVAILABLE' } }] };
    expect(await asked(() => away)).toEqual({ data });
  });

  it('fails where nothing was kept, where the question is wrong, and where only news will do', async () => {
    await expect(asked(nobody)).rejects.toThrow('Failed to fetch');
    kept.set('eligible', { result: { data }, at: 1_000 });
    await expect(asked(answeredBy(500))).rejects.toThrow();
    await expect(asked(nobody, { anew: true })).rejects.toThrow('Failed to fetch');
  });
});

describe('a network that neither answers nor fails', () => {
  beforeEach(() => {
    kept.clear();
    connection.showsOnly(new Set());
    connection.answered();
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  const waiting = (context = {}) => {
    const server = new Subject<ApolloLink.Result>();
    const link = keepingLink({ keyOf: () => 'hanging', keep }).concat(
      new ApolloLink(() => new Observable((observer) => server.subscribe(observer))),
    );
    const told: unknown[] = [];
    execute(link, { query, context }, { client }).subscribe({
      next: (result) => told.push(result.data),
      error: (error) => told.push(String(error)),
      complete: () => told.push('whole'),
    });
    return { server, told };
  };
  const old = { coverage: { eligible: 49 } };

  it('has what is kept given after a while, until the server answers after all', async () => {
    kept.set('hanging', { result: { data: old }, at: 1_000 });
    const { server, told } = waiting();
    await vi.advanceTimersByTimeAsync(shortPatience - 1);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual([old]);
    expect(ageOf(connection.read())).toBe(1_000);

    server.next({ data });
    server.complete();
    expect(told).toEqual([old, data, 'whole']);
    expect(ageOf(connection.read())).toBeNull();
  });

  it('lets a question go in the end, failed where nothing was kept or only news will do', async () => {
    const first = waiting();
    await vi.advanceTimersByTimeAsync(longPatience);
    expect(first.told).toEqual([expect.stringContaining('TypeError')]);
    expect(first.server.observed).toBe(false);

    kept.set('hanging', { result: { data: old }, at: 1_000 });
    const second = waiting();
    const byHand = waiting({ anew: true, patience: shortPatience });
    await vi.advanceTimersByTimeAsync(longPatience);
    expect(second.told).toEqual([old, 'whole']);
    expect(byHand.told).toEqual([expect.stringContaining('TypeError')]);
  });
});
