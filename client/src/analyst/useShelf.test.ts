import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { savedKey, unreadKey } from './kept-queries';
import { fileOf, readFile, type SavedQuery } from './saved-queries';
import { useShelf } from './useShelf';

const query = (name: string, text = `{ ${name} }`): SavedQuery => ({
  name,
  query: text,
  variables: {},
  view: 'table',
});

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const names = (queries: readonly SavedQuery[]) => queries.map(({ name }) => name);
const kept = () => {
  const read = readFile(localStorage.getItem(savedKey) ?? '');
  return 'queries' in read ? names(read.queries) : read.faults;
};

const shelf = () => {
  const { result } = renderHook(useShelf);
  return {
    now: () => result.current,
    does: <T>(what: (shelf: ReturnType<typeof useShelf>) => T): T => {
      const given: T[] = [];
      act(() => {
        given.push(what(result.current));
      });
      return given[0] as T;
    },
  };
};

it('puts a query back where it was, and keeps what was saved since', () => {
  localStorage.setItem(savedKey, fileOf(['A', 'B', 'C'].map((name) => query(name))));
  const { does, now } = shelf();
  const undo = does(({ remove }) => remove('B'));
  does(({ save }) => save(query('D')));
  does(({ save }) => save(query('B', '{ other }')));
  expect(does(undo)).toBe('B (2)');
  expect(kept()).toEqual(['A', 'B (2)', 'C', 'D', 'B']);
  expect(names(now().saved)).toEqual(kept());
});

describe('what could not be read again', () => {
  it.each([
    ['query', query('long', 'x'.repeat(50_001))],
    ['query', query('empty', ' ')],
    [
      'variables',
      { ...query('deep'), variables: JSON.parse(`{"a":${'['.repeat(40)}${']'.repeat(40)}}`) },
    ],
  ])('is not saved, for its %s', (refused, bad) => {
    const { does } = shelf();
    does(({ save }) => save(query('A')));
    expect(does(({ save }) => save(bad))).toEqual({ refused });
    expect(kept()).toEqual(['A']);
  });

  it('is not saved or taken beyond five hundred', () => {
    const many = Array.from({ length: 500 }, (_, index) => query(`q${index}`));
    const { does } = shelf();
    expect(does(({ take }) => take(many))).toBeNull();
    expect(does(({ save }) => save(query('A')))).toEqual({ refused: 'tooMany' });
    expect(does(({ take }) => take([query('A')]))).toBe('tooMany');
    expect(kept()).toHaveLength(500);
  });
});

describe('a text that can not be read whole', () => {
  it('gives what can be read, and is put aside before anything overwrites it', () => {
    const text = fileOf([query('A'), { ...query('B'), view: 'map' as 'table' }]);
    localStorage.setItem(savedKey, text);
    const { does, now } = shelf();
    expect(names(now().saved)).toEqual(['A']);
    expect(now().hasUnread).toBe(true);
    does(({ save }) => save(query('C')));
    expect(kept()).toEqual(['A', 'C']);
    expect(localStorage.getItem(unreadKey)).toBe(text);
  });

  it('leaves what was put aside before', () => {
    localStorage.setItem(unreadKey, 'first');
    localStorage.setItem(savedKey, 'second');
    shelf().does(({ save }) => save(query('A')));
    expect(localStorage.getItem(unreadKey)).toBe('first');
    expect(localStorage.getItem(`${unreadKey}-2`)).toBe('second');
  });

  it('is not overwritten where it can not be put aside', () => {
    localStorage.setItem(savedKey, 'unread');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    const { does, now } = shelf();
    does(({ save }) => save(query('A')));
    does(({ save }) => save(query('B')));
    expect(localStorage.getItem(savedKey)).toBe('unread');
    expect(now().isKept).toBe(false);
    expect(names(now().saved)).toEqual(['A', 'B']);
  });
});

describe('two tabs', () => {
  it('do not overwrite each other', () => {
    const [one, other] = [shelf(), shelf()];
    one.does(({ save }) => save(query('A')));
    other.does(({ save }) => save(query('B')));
    one.does(({ note }) => note({ query: '{a}', variables: {}, at: '2026-11-24T05:00:00Z' }));
    other.does(({ note }) => note({ query: '{b}', variables: {}, at: '2026-11-25T05:00:00Z' }));
    expect(kept()).toEqual(['A', 'B']);
    expect(other.now().history.map((run) => run.query)).toEqual(['{b}', '{a}']);
  });

  it('see what the other keeps', () => {
    const { now, does } = shelf();
    localStorage.setItem(savedKey, fileOf([query('A')]));
    does(() => window.dispatchEvent(new StorageEvent('storage', { key: savedKey })));
    expect(names(now().saved)).toEqual(['A']);
  });
});
