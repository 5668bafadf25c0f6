import { ApolloLink, execute, gql } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { firstValueFrom, Observable } from 'rxjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connection } from './connection';
import { keepingLink } from './keeping-link';
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
