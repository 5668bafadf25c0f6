import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const alias = [
  // Why: graphql 16 has a .js and a .mjs form; loaded as both, they refuse each other's schemas.
  { find: /^graphql$/, replacement: 'graphql/index.js' },
  // Tests read the sources, so a stale build can not make them pass.
  { find: /^@satu-inovasi\/(db|server)\/(.*)$/, replacement: `${here('.')}$1/src/$2.ts` },
];

export default defineConfig({
  test: {
    projects: [
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
          setupFiles: ['src/test-setup.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'tests',
          root: here('tests'),
          include: ['**/*.test.ts'],
          globalSetup: ['testkit/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
