import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeNewProgram } from './program';

const page = (program: string) =>
  `<html><head><script type="module" src="/assets/${program}.js"></script></head></html>`;

/** The server, and what a worker would answer by itself. */
const serves = (program: string) =>
  vi.fn(async (address: string) =>
    address === '/index.html' ? new Response(page('old')) : new Response(page(program)),
  );

beforeEach(() => {
  document.head.innerHTML = '<script type="module" src="/assets/old.js"></script>';
  sessionStorage.clear();
  window.history.replaceState(null, '', '/id/tv?pemda=MEDAN');
});
afterEach(() => vi.unstubAllGlobals());

it('loads the page once for each program that the server has anew', async () => {
  const load = vi.fn();
  vi.stubGlobal('fetch', serves('old'));
  await takeNewProgram(load);
  expect(load).not.toHaveBeenCalled();

  const asked = serves('new');
  vi.stubGlobal('fetch', asked);
  await takeNewProgram(load);
  await takeNewProgram(load);
  expect(load).toHaveBeenCalledTimes(1);
  expect(asked.mock.calls[0]).toEqual([
    '/id/tv',
    { cache: 'no-store', headers: { accept: 'text/html' } },
  ]);
});

it('stays where nobody answers', async () => {
  const load = vi.fn();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await takeNewProgram(load);
  expect(load).not.toHaveBeenCalled();
});
