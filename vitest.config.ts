import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const alias = [
  // Why: graphql 16 has a .js and a .mjs form; loaded as both, they refuse each other's schemas.
  { find: /^graphql$/, replacement: 'graphql/index.js' },
  {
    find: '@satu-inovasi/server/export/table',
    replacement: here('server/src/export/table/table.ts'),
  },
  // Tests read the sources, so a stale build can not make them pass.
  { find: /^@satu-inovasi\/(db|server)\/(.*)$/, replacement: `${here('.')}$1/src/$2.ts` },
];

/** What crosses a border, on a real PostgreSQL: the same files on each server there is. */
function acrossBorders(name: string, setup: string): TestProjectConfiguration {
  return {
    resolve: { alias },
    test: {
      name,
      root: here('tests'),
      include: ['**/*.test.ts'],
      globalSetup: [here(`tests/testkit/${setup}`)],
      testTimeout: 30_000,
      hookTimeout: 120_000,
      // Why shared: what the files import takes about as long as most of them need to run. What a file
      // changes, it changes in a database of its own.
      isolate: false,
    },
  };
}

const projects: TestProjectConfiguration[] = [
  {
    resolve: { alias },
    test: {
      name: 'db',
      root: here('db'),
      include: ['src/**/*.test.ts'],
      testTimeout: 30_000,
      hookTimeout: 120_000,
    },
  },
  {
    resolve: { alias },
    test: { name: 'server', root: here('server'), include: ['src/**/*.test.ts'] },
  },
  {
    resolve: { alias },
    test: {
      name: 'client',
      root: here('client'),
      environment: 'jsdom',
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: [here('client/src/test-setup.ts')],
    },
  },
  acrossBorders('tests', 'own-server.setup.ts'),
];
if (process.env.TEST_DATABASE_URL) {
  projects.push(acrossBorders('tests on the named server', 'named-server.setup.ts'));
}

// Why all: left to itself vitest leaves a core free, and of two that is half.
export default defineConfig({ test: { projects, maxWorkers: '100%' } });
