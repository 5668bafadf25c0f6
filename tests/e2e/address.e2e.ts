import type { Page } from '@playwright/test';
import { askedIn, desktop, expect, isAsked, test } from './journey.js';
import { addresses, day, type Language, languages, words } from './medan.js';

test.use(desktop);

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

const chooseThen = async (page: Page, lang: Language) => {
  const say = words[lang];
  await page.getByRole('button', { name: say.shownDay }).click();
  const calendar = page.getByRole('dialog', { name: say.chooseDay });
  await calendar.getByLabel(say.year).selectOption('2022');
  await calendar.getByLabel(say.month, { exact: true }).selectOption(say.september);
  await calendar.getByRole('button', { name: say.dayThen, exact: true }).click();
};

for (const lang of languages) {
  const say = words[lang];

  test(`a past day shows the city as it was, and Back brings today (${lang})`, async ({ page }) => {
    await page.goto(addresses.overview(lang));
    await expect(headline(page)).toHaveText(say.headline);

    await chooseThen(page, lang);

    await expect(headline(page)).toHaveText(say.headlineThen);
    await expect(page).toHaveURL(/per=2022-09-28/);
    await expect(page.getByRole('button', { name: say.shownDayThen })).toBeVisible();
    await page.goBack();
    await expect(headline(page)).toHaveText(say.headline);
    await page.goForward();
    await expect(headline(page)).toHaveText(say.headlineThen);
    await page.getByRole('navigation').getByRole('link', { name: say.agencies }).click();
    await expect(page.getByText(say.rows(56), { exact: true })).toBeVisible();
  });

  test(`a pasted address shows the same to another person (${lang})`, async ({ page, browser }) => {
    await page.goto(addresses.agencies(lang));
    await page.getByLabel(say.state).selectOption(say.unreported);
    await page.getByLabel(say.order).selectOption('nama');
    await expect(page.getByText(say.rows(25), { exact: true })).toBeVisible();
    const other = await browser.newContext();

    const pasted = await other.newPage();
    await pasted.goto(page.url());

    await expect(pasted.getByText(say.rows(25), { exact: true })).toBeVisible();
    await expect(pasted.getByLabel(say.state)).toHaveValue('belum-melapor');
    await expect(pasted.getByLabel(say.order)).toHaveValue('nama');
    const rows = (of: Page) => of.getByRole('rowheader').allInnerTexts();
    const there = await rows(pasted);
    expect(there).toHaveLength(25);
    await expect.poll(() => rows(page)).toEqual(there);
    await other.close();
  });

  test(`a month in the address is its last day (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/ringkasan?per=2022-09`);
    await expect(page).toHaveURL(/per=2022-09-30/);
    await expect(headline(page)).toHaveText(say.headlineThen);
    await expect(page.getByText('per=2022-09')).toHaveCount(0);
  });

  test(`what an address says wrongly is left out, and said (${lang})`, async ({ page }) => {
    const wrong = 'status=hijau&jenis=galaksi,dinas&urut=acak&angka=x_y&warna=biru&per=2026-02-30';

    await page.goto(`/${lang}/perangkat-daerah?${wrong}&cari=dinas`);

    const notice = page.getByRole('status').filter({ hasText: say.dropped });
    for (const part of wrong.replace(',dinas', '').split('&')) {
      await expect(notice).toContainText(part);
    }
    await expect(page.getByText(say.rows(18), { exact: true })).toBeVisible();
    await expect(page).toHaveURL(`/${lang}/perangkat-daerah?jenis=dinas&cari=dinas`);
    await notice.getByRole('button', { name: say.close }).click();
    await expect(notice).toBeHidden();
  });
}

for (const [address, left, parts] of [
  ['laporan?bulan=2026-10&versi=7', 'laporan?bulan=2026-10', ['versi=7']],
  [
    'dampak?tema=GALAKSI&ukuran=tahun-cahaya&indikator=TIDAK-ADA&urut=indikator',
    'dampak?urut=indikator',
    ['tema=GALAKSI', 'ukuran=tahun-cahaya', 'indikator=TIDAK-ADA'],
  ],
  ['adopsi?asal=TIDAK-ADA', 'adopsi', ['asal=TIDAK-ADA']],
  [
    'perangkat-daerah?pilih=TIDAK-ADA,BKPSDM,JUGA-TIDAK',
    'perangkat-daerah?pilih=BKPSDM',
    ['pilih=TIDAK-ADA,JUGA-TIDAK'],
  ],
  [
    'perangkat-daerah?ingatkan=BKPSDM&balas=2020-01-01',
    'perangkat-daerah?ingatkan=BKPSDM',
    ['balas=2020-01-01'],
  ],
] as const) {
  test(`what the data do not know is left out, and said: ${address}`, async ({ page }) => {
    await page.goto(`/id/${address}`);

    const notice = page.locator('.notice').filter({ hasText: words.id.dropped });
    for (const part of parts) await expect(notice).toContainText(part);
    await expect(page).toHaveURL(`/id/${left}`);
  });
}

test('what was closed does not come back after the wall', async ({ page }) => {
  await page.goto('/id/ringkasan?warna=biru');
  const notice = page.getByRole('status').filter({ hasText: words.id.dropped });
  await expect(notice).toContainText('warna=biru');
  await notice.getByRole('button', { name: words.id.close }).click();
  await page.evaluate(() => {
    history.pushState(null, '', '/id/tv');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.locator('.wall')).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(headline(page)).toHaveText(words.id.headline);
  await expect(notice).toHaveCount(0);
});

test('a month in the address is told by the day of the server, not of the device', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-10-05T03:00:00Z'));
  await page.goto('/id/ringkasan?per=2026-11');

  await expect(page).toHaveURL(/per=2026-11-\d\d$/);
  await expect(headline(page)).toHaveText(/^\d+ dari \d+ perangkat daerah sudah punya inovasi/);
  await expect(page.getByText(words.id.dropped)).toHaveCount(0);
});

for (const wrongDay of ['2013-12-31', '2999-01-01', 'kemarin', '2026-02-30']) {
  test(`a day that no figure can be of is left out, said, and not asked for: ${wrongDay}`, async ({
    page,
  }) => {
    const asked: unknown[] = [];
    const statuses: number[] = [];
    page.on('request', (request) => asked.push(askedIn(request).variables?.asOf));
    page.on('response', (response) => {
      if (isAsked(new URL(response.url()))) statuses.push(response.status());
    });
    await page.goto(`/id/ringkasan?per=${wrongDay}`);

    const notice = page.getByRole('status').filter({ hasText: words.id.dropped });
    await expect(notice).toContainText(`per=${wrongDay}`);
    await expect(headline(page)).toHaveText(/^\d+ dari \d+ perangkat daerah sudah punya inovasi/);
    await expect(page.getByRole('button', { name: words.id.figureMenu('') })).toHaveCount(9);
    await expect(page).toHaveURL('/id/ringkasan');
    expect(asked).not.toContain(wrongDay);
    expect([...new Set(statuses)]).toEqual([200]);
  });
}

test('a language that nobody speaks here leaves the rest of the address', async ({ page }) => {
  await page.goto(`/xx/perangkat-daerah/KEC-MEDAN-JOHOR?per=${day}&angka=sejenis`);

  await expect(headline(page)).toHaveText(words.id.johor);
  await expect(page).toHaveURL(addresses.agency('id', 'KEC-MEDAN-JOHOR', '&angka=sejenis'));
  const notice = page.getByRole('status').filter({ hasText: words.id.dropped });
  await expect(notice).toContainText('xx');
  await page.goto(`/xx?per=${day}`);
  await expect(headline(page)).toHaveText(words.id.headline);
  await expect(notice).toContainText('xx');
  await expect(page).toHaveURL(addresses.overview('id'));
});

test('the other language is the same page, address, title and tongue', async ({ page }) => {
  await page.goto(addresses.agencies('id', '&status=belum-melapor'));
  await expect(headline(page)).toHaveText(words.id.list);
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await expect(page).toHaveTitle('Perangkat Daerah · Satu Inovasi · Pemerintah Kota Medan');

  await page.getByRole('group', { name: 'Bahasa' }).getByRole('link', { name: 'EN' }).click();

  await expect(headline(page)).toHaveText(words.en.list);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Agencies · Satu Inovasi · Medan City Government');
  await expect(page).toHaveURL(addresses.agencies('en', '&status=belum-melapor'));
  await page.getByRole('link', { name: words.en.johor, exact: true }).click();
  await expect(headline(page)).toHaveText(words.en.johor);
  await page.getByRole('group', { name: 'Language' }).getByRole('link', { name: 'ID' }).click();
  await expect(headline(page)).toHaveText(words.id.johor);
  await expect(page).toHaveURL(addresses.agency('id', 'KEC-MEDAN-JOHOR'));
  await expect(page).toHaveTitle('Medan Johor · Satu Inovasi · Pemerintah Kota Medan');
});

test('an agency that does not exist is said not to', async ({ page }) => {
  await page.goto(addresses.agency('id', 'DINAS-SIHIR'));

  await expect(headline(page)).toHaveText('Perangkat DINAS-SIHIR tidak ditemukan');
});

test.describe('an address without a page', () => {
  test.use({ expectedTrouble: /404/ });

  test('is not found for programs, and leads people on', async ({ page }) => {
    const missing = await page.goto('/id/dongeng');

    expect(missing?.status()).toBe(404);
    await expect(headline(page)).toHaveText('Halaman ini tidak ada');
    await page.getByRole('link', { name: 'Buka Ringkasan' }).click();
    await expect(headline(page)).toHaveText(/perangkat daerah sudah punya inovasi/);
    expect((await page.reload())?.status()).toBe(200);
  });
});

test('the theme follows the system until a reader chooses, and the choice is kept', async ({
  page,
}) => {
  const canvas = () =>
    page.evaluate(() => {
      const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
      return Number(red) < 60 ? 'dark' : 'light';
    });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(addresses.overview('id'));
  await expect(headline(page)).toHaveText(words.id.headline);
  await expect.poll(canvas).toBe('dark');

  await page.getByRole('button', { name: words.id.toLight }).click();

  await expect.poll(canvas).toBe('light');
  await page.reload();
  await expect(headline(page)).toHaveText(words.id.headline);
  expect(await canvas()).toBe('light');
  await page.getByRole('button', { name: words.id.toDark }).click();
  await expect.poll(canvas).toBe('dark');
});

test('every order that Dampak offers stays in the address, also when it is pasted', async ({
  page,
}) => {
  await page.goto('/id/dampak');
  const order = page.getByLabel('Urut:');
  await expect(order).toBeVisible();
  const values = await order
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  expect(values).toHaveLength(4);
  for (const value of values.slice(1)) {
    await order.selectOption(value);
    await expect(page).toHaveURL(new RegExp(`urut=${value}`));
    await page.reload();
    await expect(page.getByLabel('Urut:')).toHaveValue(value);
    await expect(page.getByRole('main').getByRole('status').first()).toBeEmpty();
  }
});

test('what is typed with pauses keeps every letter, and Back empties the box', async ({ page }) => {
  await page.goto('/id/perangkat-daerah');
  const box = page.getByRole('main').getByRole('searchbox');
  for (const part of ['kecamatan ', 'medan ', 'kota']) {
    await box.pressSequentially(part);
    await expect(page).toHaveURL(new RegExp(`cari=.*${part.trim()}`));
  }
  await expect(box).toHaveValue('kecamatan medan kota');
  await expect(page.getByText('1 baris', { exact: true })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Inovasi' }).first().click();
  await page.goBack();
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('kecamatan medan kota');
});
