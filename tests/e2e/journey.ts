import process from 'node:process';
import { test as base, expect, type Request } from '@playwright/test';

interface Journey {
  /** What the browser may complain of in a journey that breaks something on purpose. */
  expectedTrouble: RegExp | null;
}

interface Watch {
  watch: undefined;
}

/** What the browser says because journeys go without a worker beside the page. */
const ofTheTests = /^Service Worker registration blocked by Playwright$/;

/**
 * A journey fails on its own when the page asks another server for anything, or when the browser
 * complains: of its security policy, of a script that broke, of a file that is not there.
 */
export const test = base.extend<Journey & Watch>({
  expectedTrouble: [null, { option: true }],
  /** Goes on once the program stands: what the server drew before it can be read, but not pressed. */
  page: async ({ page }, use) => {
    const drawn = page.locator('#root > [inert]');
    const goto = page.goto.bind(page);
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      if (options?.waitUntil !== 'commit') await drawn.waitFor({ state: 'detached' });
      return response;
    };
    const reload = page.reload.bind(page);
    page.reload = async (options) => {
      const response = await reload(options);
      await drawn.waitFor({ state: 'detached' });
      return response;
    };
    await use(page);
  },
  watch: [
    async ({ context, baseURL, expectedTrouble }, use) => {
      const elsewhere: string[] = [];
      const complaints: string[] = [];
      const hear = (complaint: string) => {
        if (ofTheTests.test(complaint) || expectedTrouble?.test(complaint)) return;
        complaints.push(complaint);
      };
      context.on('request', (request) => {
        const local = /^(blob|data):/.test(request.url());
        if (!local && !request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url());
      });
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) hear(message.text());
      });
      context.on('weberror', (broken) => hear(String(broken.error())));
      await use(undefined);
      expect(elsewhere, 'what was asked of other servers').toEqual([]);
      expect(complaints, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** A phone in the hand: narrow, touched, not clicked. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
/**
 * The made-up city, for what Medan's public records do not hold. Its figures hang on the day it is
 * made, so a journey through it compares the screen with what the API answers.
 */
export const madeUpCity = { baseURL: `http://127.0.0.1:${process.env.E2E_MADE_UP_PORT}` };
export const desktop = { viewport: { width: 1280, height: 900 } };

/** Whether an address is where questions are asked, whatever is asked. */
export const isAsked = (url: URL): boolean => url.pathname === '/graphql';

interface AskedOf {
  operationName?: string;
  query?: string;
  variables?: Record<string, unknown>;
}

/** What a page asked, whether it was sent as an address or as a body. */
export const askedIn = (request: Request): AskedOf => {
  const url = new URL(request.url());
  if (!isAsked(url)) return {};
  if (request.method() === 'POST') return request.postDataJSON() as AskedOf;
  const { variables = '{}', ...asked } = Object.fromEntries(url.searchParams);
  return { ...asked, variables: JSON.parse(variables) as Record<string, unknown> };
};
