import { readFileSync } from 'node:fs';
import { clientRoutes, isClientPage } from '@satu-inovasi/server/http/client-routes';
import { expect, test } from 'vitest';

const source = readFileSync(new URL('../../client/src/routes.tsx', import.meta.url), 'utf8');

interface Route {
  parent: string;
  path: string;
}

/** The routes of the client by their names, as its source states them. */
const routes = new Map(
  [
    ...source.matchAll(
      /const (\w+) = createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*path: '([^']+)'/g,
    ),
  ].map(([, name = '', parent = '', path = '']): [string, Route] => [name, { parent, path }]),
);

const wholePath = ({ parent, path }: Route): string => {
  const above = routes.get(parent);
  return `${above ? wholePath(above) : ''}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
};

test('the server knows every page of the client, and no other', () => {
  expect(routes.size, 'every route is read').toBe(source.split('createRoute({').length - 1);
  const paths = new Set([...routes.values()].map(wholePath));

  expect([...paths].sort()).toEqual([...clientRoutes].sort());
});

test.for([
  ['/', true],
  ['/id', true],
  ['/en/', true],
  ['/id/ringkasan?per=2026-11-24', true],
  ['/id/ringkasan/', true],
  ['/ID/Ringkasan', true],
  ['/xx/perangkat-daerah', true],
  ['/id/perangkat-daerah/3171%2FDINKES', true],
  ['/id/inovasi/apa-saja', true],
  ['/id/tidak-ada', false],
  ['/id/ringkasan/lagi', false],
  ['/id/inovasi/a/b', false],
  ['/graphql/x/y', false],
  ['/?a=/id/tidak-ada', true],
] as const)('%s is a page of the client: %s', ([url, known]) => {
  expect(isClientPage(url)).toBe(known);
});
