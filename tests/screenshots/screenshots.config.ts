import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import journeys, { serverOf } from '../playwright.config.js';

/** Pictures of every page, taken from the same server and browser as the journeys. */
export default defineConfig({
  ...journeys,
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  testMatch: '*.shots.ts',
  reporter: 'line',
  ...(process.env.SHOTS_ADDRESS === undefined
    ? { webServer: serverOf(process.env.E2E_PORT, process.env.SHOTS_DEMO ? ' --demo' : '') }
    : { webServer: undefined, use: { ...journeys.use, baseURL: process.env.SHOTS_ADDRESS } }),
});
