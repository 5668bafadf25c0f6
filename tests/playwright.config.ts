import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArguments, findChromium } from './testkit/browser.js';

// Why the environment: each worker reads this file again, and has to find what the first one chose.
process.env.CHROMIUM_PATH = await findChromium();
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA_DIR ??= temporaryFolder();

process.env.E2E_MADE_UP_PORT ??= String(await freePort());

const addressOf = (port: string | undefined) => `http://127.0.0.1:${port}`;

/** A server of its own, with the real city or the made-up one; both can share a data folder. */
export const serverOf = (port: string | undefined, args = '') => ({
  // Why the built server: the tests of the sources do not see what only the compiler's output does.
  command: `exec '${process.execPath}' '${fileURLToPath(new URL('../server/dist/main.js', import.meta.url))}'${args}`,
  url: `${addressOf(port)}/readyz`,
  env: {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: String(process.env.E2E_DATA_DIR),
    LOG_LEVEL: 'warn',
  },
  stdout: 'ignore' as const,
  stderr: 'pipe' as const,
  timeout: 180_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 15_000 },
});

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  outputDir: fileURLToPath(new URL('../test-results', import.meta.url)),
  // Why two: a journey waits as much as it computes, and more would only make each one slower.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: addressOf(process.env.E2E_PORT),
    // Why: a worker answers beside the page, where a journey could not put an answer of its own in the
    // way. The journey without a network allows it.
    serviceWorkers: 'block',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Why no trace: recording one costs every journey about as much as the journey itself; ask for it
    // with --trace on.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserArguments },
  },
  webServer: [serverOf(process.env.E2E_PORT), serverOf(process.env.E2E_MADE_UP_PORT, ' --demo')],
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Goes away with the process that made it; a database run as another user may pass through. */
function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'satu-inovasi-e2e-'));
  chmodSync(folder, 0o711);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
