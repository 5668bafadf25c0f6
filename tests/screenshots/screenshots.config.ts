import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import journeys from '../playwright.config.js';

/** Pictures of every page, taken from the same server and browser as the journeys. */
export default defineConfig({
  ...journeys,
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  testMatch: '*.shots.ts',
  reporter: 'line',
  ...(process.env.SHOTS_ADDRESS === undefined
    ? {}
    : { webServer: undefined, use: { ...journeys.use, baseURL: process.env.SHOTS_ADDRESS } }),
});
