import { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Places } from './places.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const reply = () => new ServerResponse({ method: 'GET', httpVersionMajor: 1 } as never);

it('gives a place back when its reply is closed', () => {
  const places = new Places();
  const replies = Array.from({ length: 4 }, reply);
  for (const each of replies) places.take(each);
  expect(places.areTaken).toBe(true);
  replies[0]?.emit('close');
  expect(places.areTaken).toBe(false);
});

it('breaks a file off after five minutes, however slowly it is still read', () => {
  const places = new Places();
  const slow = reply();
  places.take(slow);
  vi.advanceTimersByTime(299_000);
  expect(slow.destroyed).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(slow.destroyed).toBe(true);
});

it('takes no place for one who has left already', () => {
  const places = new Places();
  for (const each of Array.from({ length: 4 }, reply)) places.take(each.destroy());
  expect(places.areTaken).toBe(false);
});
