import { afterEach, describe, expect, it, vi } from 'vitest';
import { askServer, askWithVersion, givenIn, UnreachableError } from './asking';

const signal = new AbortController().signal;
const asked = { query: '{ coverage { covered } }', variables: {} };

afterEach(() => vi.unstubAllGlobals());

describe('what the server says', () => {
  it('is data, with its cost', () => {
    const cost = { requested: 42, allowed: 5000, used: 40 };
    const data = { coverage: { covered: 18 } };
    expect(givenIn({ data, extensions: { cost } })).toEqual({ data, errors: [], cost });
  });

  it('is a refusal that names its limit; of the cost itself it tells how much', () => {
    const extensions = { limit: 'cost', allowed: 5000, requested: 10201 };
    const locations = [{ line: 2, column: 3 }];
    expect(givenIn({ errors: [{ message: 'Too many.', locations, extensions }] })).toEqual({
      data: null,
      errors: [{ message: 'Too many.', places: locations, limit: 'cost' }],
      cost: { requested: 10201, allowed: 5000, used: 0 },
    });
  });

  it('is nothing where it can not be read', async () => {
    expect(() => givenIn('gateway')).toThrow(UnreachableError);
    vi.stubGlobal('fetch', async () => new Response('<html>'));
    await expect(askServer(asked, { signal })).rejects.toThrow(UnreachableError);
  });
});

describe('asking', () => {
  it('asks for the cost alone where that is wanted', async () => {
    const bodies: unknown[] = [];
    vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
      bodies.push(JSON.parse(body));
      return Response.json({ data: null });
    });
    await askServer(asked, { signal });
    await askServer(asked, { signal, onlyCost: true });
    expect(bodies).toEqual([asked, { ...asked, extensions: { onlyCost: true } }]);
  });
});

describe('the version beside an answer', () => {
  const saying = (...replies: unknown[]) => {
    const queries: string[] = [];
    vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
      queries.push((JSON.parse(body) as { query: string }).query);
      return Response.json(replies.shift());
    });
    return queries;
  };

  it('is asked for once the answer is there', async () => {
    const data = { coverage: { covered: 18 } };
    const queries = saying({ data }, { data: { dataset: { version: '8' } } });
    expect(await askWithVersion(asked, signal)).toMatchObject({ given: { data }, version: '8' });
    expect(queries).toEqual([asked.query, '{ dataset { version } }']);
  });

  it('is not asked for where there is no answer', async () => {
    const queries = saying({ errors: [{ message: 'Too many.' }] });
    expect(await askWithVersion(asked, signal)).toMatchObject({ version: null });
    expect(queries).toEqual([asked.query]);
  });

  it('takes nothing from the answer where it is not known', async () => {
    const data = { coverage: { covered: 18 } };
    saying({ data }, 'gateway');
    expect(await askWithVersion(asked, signal)).toMatchObject({ given: { data }, version: null });
  });
});
