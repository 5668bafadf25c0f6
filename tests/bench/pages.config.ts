import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import journeys from '../playwright.config.js';

/** How soon pages are there, on the same servers and in the same browser as the journeys; one at a time. */
export default defineConfig({
  ...journeys,
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  testMatch: 'pages.bench.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 600_000,
  reporter: [['line']],
});
