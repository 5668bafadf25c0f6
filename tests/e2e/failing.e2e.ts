import type { Page } from '@playwright/test';
import { askedIn, desktop, expect, isAsked, phone, test } from './journey.js';
import { addresses, day, languages, words } from './medan.js';

test.use({ ...desktop, expectedTrouble: /Failed to load resource|Failed to fetch/ });

/** The server fails one question, until it is told to answer again. */
const failing = async (page: Page, operation: string) => {
  await page.route(isAsked, (route) =>
    askedIn(route.request()).operationName === operation
      ? route.fulfill({ status: 500, json: { errors: [{ message: 'broken' }] } })
      : route.fallback(),
  );
  return { mend: () => page.unroute(isAsked) };
};

/** The page as it comes while the database is away: with no answers in it. */
const withoutFirstAnswers = (page: Page) =>
  page.route(/\/ringkasan/, async (route) => {
    const reply = await route.fetch();
    const body = (await reply.text()).replace(/(id="jawaban">).*?(<\/script>)/s, '$1[]$2');
    await route.fulfill({ response: reply, body });
  });

for (const lang of languages) {
  const say = words[lang];

  test(`one part that fails says so, the others stand, and it can be tried again (${lang})`, async ({
    page,
  }) => {
    const { mend } = await failing(page, 'NeedsAPush');
    await page.goto(addresses.overview(lang));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
    const push = page.getByRole('region', { name: say.push });
    await expect(push.getByRole('alert')).toContainText(say.partFailed);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(page.getByRole('heading', { name: say.districts })).toBeVisible();
    await expect(page.getByRole('heading', { name: say.behind })).toBeVisible();

    await mend();
    await push.getByRole('button', { name: say.retry }).click();

    await expect(push.getByRole('listitem')).toHaveCount(5);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test(`without a server nothing is claimed, and all comes back when it does (${lang})`, async ({
    page,
  }) => {
    await page.route(isAsked, (route) => route.abort());
    await withoutFirstAnswers(page);
    await page.goto(addresses.overview(lang));
    const all = page.getByRole('alert').filter({ hasText: say.allFailed });
    await expect(all).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('18');
    const coverage = page.getByRole('region', { name: say.coverage });
    await expect(coverage.getByRole('alert')).toContainText(say.partFailed);

    await page.unroute(isAsked);
    await all.getByRole('button', { name: say.retry }).click();
    await expect(all).toBeHidden();
    await coverage.getByRole('button', { name: say.retry }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
  });
}

test('no figure of the whole city stands under the kinds of the address while these are not known', async ({
  page,
}) => {
  await failing(page, 'Dataset');
  for (const name of ['ringkasan', 'perangkat-daerah', 'fasilitasi']) {
    await page.route(new RegExp(`/id/${name}`), async (route) => {
      const reply = await route.fetch();
      const body = (await reply.text()).replace(/(id="jawaban">).*?(<\/script>)/s, '$1[]$2');
      await route.fulfill({ response: reply, body });
    });
    await page.goto(`/id/${name}?jenis=kecamatan`);
    const main = page.getByRole('main');
    await expect(main.getByRole('alert').filter({ hasText: words.id.partFailed })).not.toHaveCount(
      0,
    );
    await expect(main).not.toContainText(/18 dari 50|50 baris/);
    await expect(main.locator('[aria-busy="true"]')).toHaveCount(0);
  }
});

test('the other panels of the index stand where its head fails', async ({ page }) => {
  await page.route(/\/indeks/, async (route) => {
    const reply = await route.fetch();
    const body = (await reply.text()).replace(/(id="jawaban">).*?(<\/script>)/s, '$1[]$2');
    await route.fulfill({ response: reply, body });
  });
  const { mend } = await failing(page, 'IndexScore');
  await page.goto(`/id/indeks?per=${day}`);
  const head = page.getByRole('heading', { level: 1 });
  await expect(head).toHaveText('Indeks Inovasi Daerah (IID)');
  await expect(page.locator('#resmi')).toContainText('44,77');
  await expect(page.locator('#resmi')).toBeVisible();

  await mend();
  await page.getByRole('alert').first().getByRole('button', { name: words.id.retry }).click();

  await expect(head).not.toHaveText('Indeks Inovasi Daerah (IID)');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('no part of a page waits until all records are counted', async ({ page }) => {
  let answer = () => {};
  const counted = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked: string[] = [];
  await page.route(isAsked, async (route) => {
    const { operationName = '', query = '' } = askedIn(route.request());
    if (/qualityNotes|records\{/.test(query)) {
      asked.push(operationName);
      await counted;
    }
    await route.fallback();
  });
  for (const { address, title } of [
    { address: addresses.agencies('id'), title: words.id.list },
    { address: addresses.agency('id', 'DISDUKCAPIL'), title: /Kependudukan/ },
    { address: addresses.innovations('id'), title: words.id.innovationsTitle },
    { address: addresses.innovation('id', 'KIK-MELON'), title: words.id.innovation },
    { address: addresses.overview('id'), title: words.id.headline },
  ]) {
    expect(asked, 'only the notes of the overview count').toEqual([]);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }

  await expect(page.locator('[aria-busy="true"]')).toHaveCount(1);
  const notes = page.getByRole('region', { name: words.id.quality });
  await expect(notes.getByRole('button')).toBeEnabled();
  await notes.getByText(words.id.allSources).click();
  await expect(notes.getByRole('listitem').first()).toBeVisible();
  expect(asked).toEqual(['DataQuality']);
  answer();
  await expect(notes).toContainText(words.id.unconfirmed);
});

test('a query that fails in a figure menu says so, and runs when it can', async ({ page }) => {
  await page.goto(addresses.overview('id'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.id.headline);
  const { mend } = await failing(page, 'StateRows');
  await page.getByRole('button', { name: words.id.figureMenu(words.id.coverage) }).click();
  const sheet = page.getByRole('dialog', { name: words.id.origin });
  await sheet.getByRole('button', { name: words.id.run }).click();
  await expect(sheet.getByText('Kueri gagal dijalankan.')).toBeVisible();

  await mend();
  await sheet.getByRole('button', { name: words.id.run }).click();

  await expect(sheet.getByText(words.id.same)).toBeVisible();
});

for (const [size, use] of Object.entries({ phone, desktop })) {
  test.describe(size, () => {
    test.use(use);

    test('the headline does not wait for the chart, nor fall with it', async ({ page }) => {
      const blocked: string[] = [];
      await page.route(/\/assets\/TrendChart[^/]*\.js$/, (route) => {
        blocked.push(route.request().url());
        return route.abort();
      });

      await page.goto(addresses.overview('id'));

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.id.headline);
      const trend = page.getByRole('region', { name: words.id.behind });
      await expect(trend.getByText(words.id.chartFailed)).toBeVisible();
      expect(blocked.length).toBeGreaterThan(0);
      await trend.getByText(words.id.showTable).click();
      await expect(trend.getByRole('row').last()).toContainText('18');
    });
  });
}

test.describe('scripts that are not the program', () => {
  test.use({ expectedTrouble: /Content Security Policy/ });

  test('are refused by the browser', async ({ page }) => {
    const response = await page.goto(addresses.overview('id'));
    const policy = response?.headers()['content-security-policy'] ?? '';
    const [scripts = ''] = /script-src [^;]*/.exec(policy) ?? [];
    expect(scripts).toContain("'self'");
    expect(scripts).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.id.headline);

    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });

    expect(await page.title()).not.toBe('taken over');
  });
});

test('where the program can not be loaded, the page that the server drew says so', async ({
  page,
}) => {
  await page.route(/\/assets\/base-.*\.js$/, (route) => route.abort());
  await page.goto('/id/ringkasan', { waitUntil: 'commit' });
  await expect(page.locator('[inert] h1')).toHaveText(words.id.headline);
  await expect(page.getByRole('alert')).toContainText('Program gagal dimuat.');
});
