import type { Page } from '@playwright/test';
import { askedIn, expect, phone, test } from './journey.js';
import { addresses, languages, words } from './medan.js';

test.use({
  ...phone,
  serviceWorkers: 'allow',
  expectedTrouble: /Failed to load resource|Failed to fetch|ERR_INTERNET_DISCONNECTED/,
});
test.slow();

/** Everything that opens the program without a server has been fetched. */
const isInstalled = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const kept = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const files = (await Promise.all(kept.map((cache) => cache.keys()))).flat();
    return files.some(({ url }) => url.includes('/index.html'));
  });

/** How many answers the browser holds for a time without a server. */
const keptBy = (page: Page) =>
  page.evaluate(async () =>
    (await caches.open('satu-inovasi-jawaban')).keys().then((all) => all.length),
  );

for (const lang of languages) {
  const say = words[lang];

  test(`what was visited opens without a network, and says of when it is (${lang})`, async ({
    page,
    context,
  }) => {
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { operationName } = askedIn(request);
      if (operationName && operationName !== 'DataVersion') asked.add(operationName);
    });
    await page.goto(addresses.overview(lang));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
    await expect(page.locator('.chartframe svg[role="img"]')).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    // What was asked for, and the two answers that came with the page: they are kept when there is time.
    await expect.poll(() => keptBy(page)).toBeGreaterThanOrEqual(asked.size + 2);
    await page.goto(addresses.agencies(lang));
    await expect(page.getByText(say.rows(50), { exact: true })).toBeVisible();
    await expect.poll(() => isInstalled(page)).toBe(true);
    await expect.poll(() => keptBy(page)).toBeGreaterThanOrEqual(asked.size + 2);

    await context.setOffline(true);
    await page.goto(addresses.overview(lang));

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
    await expect(page.getByText(say.offline)).toBeVisible();
    await expect(page.getByRole('button', { name: say.shownDay })).toBeEnabled();
    await expect(page.locator('.chartframe svg[role="img"]')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.goto(addresses.agencies(lang));
    await expect(page.getByText(say.rows(50), { exact: true })).toBeVisible();

    // What was never visited says so, and claims nothing.
    await page.goto(addresses.innovation(lang, 'KIK-MELON'));
    await expect(page.getByRole('alert').first()).toBeVisible();

    await context.setOffline(false);
    await page.goto(addresses.overview(lang));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
    await expect(page.getByText(say.offline)).toBeHidden();
  });
}

test('the program can be installed', async ({ page, request }) => {
  await page.goto(addresses.overview('id'));
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(String(address))).json();
  expect(manifest).toMatchObject({ lang: 'id', start_url: '/id/ringkasan', display: 'standalone' });
  for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
    const picture = await request.get(src);
    expect(picture.headers()['content-type']).toBe('image/png');
    const bytes = await picture.body();
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
  const worker = await request.get('/sw.js');
  expect(worker.headers()['cache-control']).toContain('no-cache');
});
