// How soon pages are there on a mid phone with a slow network: `npm run bench -- pages`.
import process from 'node:process';
import { type Browser, type Page, test } from '@playwright/test';

const runs = 3;

/** Lighthouse's phone: slow 4G and a processor a quarter as fast, by the browser's own means. */
const latency = 150;
const bytesPerSecond = (1.6 * 1024 * 1024) / 8;
const slowerBy = 4;
const userAgent = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome Mobile Safari';

interface Measured {
  FCP: number;
  LCP: number;
  CLS: number;
  INP: number;
  kilobytes: number;
}

/** Runs in the page before all else: gathers what the browser measures. */
const gather = () => {
  const kept = { FCP: 0, LCP: 0, CLS: 0, INP: 0 };
  Object.assign(window, { measured: kept });
  const watch = (type: string, take: (entry: never) => void, more: object = {}) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry as never);
    }).observe({ type, buffered: true, ...more });
  watch('paint', ({ name, startTime }: PerformanceEntry) => {
    if (name === 'first-contentful-paint') kept.FCP = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }: PerformanceEntry) => {
    kept.LCP = startTime;
  });
  watch('layout-shift', (shift: { hadRecentInput: boolean; value: number }) => {
    if (!shift.hadRecentInput) kept.CLS += shift.value;
  });
  watch(
    'event',
    ({ interactionId, duration }: { interactionId: number; duration: number }) => {
      if (interactionId) kept.INP = Math.max(kept.INP, duration);
    },
    { durationThreshold: 16 },
  );
};

/** As a reader would: the menu of the headline, then another day. */
const readOverview = async (page: Page) => {
  await page.locator('.chartframe svg[role="img"]').waitFor();
  await page.locator('#cakupan button[aria-haspopup="dialog"]').tap();
  // Why by the attribute: to look for roles takes the time of the page.
  await page.locator('[role="dialog"]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.daybtn').tap();
  await page.locator('.calquick button').nth(1).tap();
  await page.waitForURL(/per=/);
  await page.waitForTimeout(2_000);
};

const measure = async (browser: Browser, address: string): Promise<Measured> => {
  const context = await browser.newContext({
    ...{ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, hasTouch: true },
    ...{ isMobile: true, userAgent, locale: 'id-ID', serviceWorkers: 'block' },
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await devtools.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency },
    ...{ downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond / 2 },
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerBy });
  await page.addInitScript(gather);
  await page.goto(address);
  await page.locator('#root > :not([inert])').first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
  const loaded = bytes / 1000;
  if (address.endsWith('/ringkasan')) await readOverview(page);
  const measured = await page.evaluate(
    () => (window as never as { measured: Omit<Measured, 'kilobytes'> }).measured,
  );
  await context.close();
  return { ...measured, kilobytes: loaded };
};

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const pages = [
  'perangkat-daerah',
  'inovasi',
  'adopsi',
  'dampak',
  'fasilitasi',
  'indeks',
  'laporan',
];

for (const [city, port, paths] of [
  ['Medan', process.env.E2E_PORT, ['ringkasan', ...pages, 'metode']],
  ['made-up city', process.env.E2E_MADE_UP_PORT, ['ringkasan', ...pages]],
] as const) {
  for (const path of paths) {
    test(`${path} of ${city}`, async ({ browser }) => {
      const all: Measured[] = [];
      for (let run = 0; run < runs; run += 1) {
        all.push(await measure(browser, `http://127.0.0.1:${port}/id/${path}`));
      }
      const of = (name: keyof Measured) => median(all.map((each) => each[name]));
      const ms = (name: keyof Measured) => `${Math.round(of(name))} ms`;
      const inp = path === 'ringkasan' ? ms('INP') : '';
      console.log(
        `\n| ${city} | ${path} | ${ms('FCP')} | ${ms('LCP')} | ${of('CLS').toFixed(3)} | ${inp} | ${Math.round(of('kilobytes'))} KB |`,
      );
    });
  }
}
