import type { Page } from '@playwright/test';
import { desktop, expect, test as journey, phone } from './journey.js';
import { words } from './medan.js';
import { type Province, startProvince } from './province.js';

// Why in order: one program with several governments serves every journey of this file.
journey.describe.configure({ mode: 'default' });

const test = journey.extend<object, { province: Province }>({
  province: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads here that nothing else is needed
    async ({}, use) => {
      const province = await startProvince();
      await use(province);
      await province.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ province }, use) => use(province.address),
});

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

const coverageOf = async ({ request }: Page, within: string | null) => {
  const response = await request.post('/graphql', {
    data: {
      query: `query ($within: String) {
        coverage(within: $within) { eligible states { covered } }
        innovationTotals(within: $within) { recorded }
      }`,
      variables: { within },
    },
  });
  const { data } = await response.json();
  const { eligible, states } = data.coverage;
  return { eligible, covered: states.covered, recorded: data.innovationTotals.recorded };
};

const said = {
  id: {
    button: 'Pemerintah: ',
    choose: 'Pilih pemerintah',
    all: 'Semua pemerintah',
    province: 'Pemerintah Provinsi Contoh',
    city: 'Pemerintah Kota Contoh',
    medan: 'Pemerintah Kota Medan',
    part: 'bagian dari Pemerintah Provinsi Contoh',
    none: 'Tidak ada pemerintah yang cocok dengan “zzz”.',
    dropped: 'pemda=ATLANTIS',
    headline: (covered: number, eligible: number) =>
      new RegExp(`^${covered} dari ${eligible} perangkat daerah sudah punya inovasi`),
  },
  en: {
    button: 'Government: ',
    choose: 'Choose a government',
    all: 'All governments',
    province: 'Example Province',
    city: 'Example City',
    medan: 'Medan City Government',
    part: 'part of Example Province',
    none: 'No government matches “zzz”.',
    dropped: 'pemda=ATLANTIS',
    headline: (covered: number, eligible: number) =>
      new RegExp(`^${covered} of ${eligible} agencies have an innovation`),
  },
} as const;

for (const { lang, size } of [
  { lang: 'id', size: desktop },
  { lang: 'en', size: phone },
] as const) {
  const say = said[lang];
  const switchOf = (page: Page) => page.getByRole('button', { name: say.button });
  const shows = async (page: Page, within: string | null, place: string) => {
    const { covered, eligible } = await coverageOf(page, within);
    await expect(headline(page)).toHaveText(say.headline(covered, eligible));
    await expect(switchOf(page)).toHaveText(place);
    await expect(page).toHaveTitle(new RegExp(place));
    await expect(page.getByRole('contentinfo')).toContainText(place);
  };

  test.describe(`several governments, ${lang}, ${size.viewport.width} px`, () => {
    test.use(size);

    test('one is chosen by keyboard, its figures are the server’s, and Back brings all', async ({
      page,
    }) => {
      await page.goto(`/${lang}/ringkasan`);
      await shows(page, null, say.all);

      await switchOf(page).focus();
      await page.keyboard.press('Enter');
      const sheet = page.getByRole('dialog', { name: say.choose });
      const field = sheet.getByRole('combobox');
      await expect(field).toBeFocused();
      await expect(sheet.getByRole('option')).toHaveText([
        say.all,
        say.province,
        `${say.city} ${say.part}`,
        `${say.medan} ${say.part}`,
      ]);
      await page.keyboard.type('zzz');
      await expect(sheet.getByText(say.none)).toBeVisible();
      await field.fill('BINJAI');
      await expect(sheet.getByRole('option')).toHaveText([`${say.city} ${say.part}`]);
      await page.keyboard.press('Enter');

      await expect(sheet).toBeHidden();
      await expect(page).toHaveURL(new RegExp(`/${lang}/ringkasan\\?pemda=BINJAI$`));
      await shows(page, 'BINJAI', say.city);
      await expect(page.getByRole('alert'), 'every card has an answer').toHaveCount(0);
      await expect(switchOf(page)).toBeFocused();
      await page.goBack();
      await shows(page, null, say.all);
      await page.goForward();
      await shows(page, 'BINJAI', say.city);
    });

    test('the lists follow, records of the same code are told apart', async ({ page }) => {
      const city = await coverageOf(page, 'BINJAI');
      await page.goto(`/${lang}/inovasi?pemda=BINJAI`);
      await expect(page.getByText(words[lang].rows(city.recorded), { exact: true })).toBeVisible();

      await page.goto(`/${lang}/perangkat-daerah?cari=kesehatan&urut=nama`);
      const own = lang === 'id' ? 'Dinas Kesehatan' : 'Department of Health';
      const links = page.getByRole('main').getByRole('link', { name: own, exact: true });
      await expect(links, 'one of the province, of the city and of Medan').toHaveCount(3);
      const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(addresses).toContain(`/${lang}/perangkat-daerah/BINJAI%2FDINKES`);
      expect(addresses).toContain(`/${lang}/perangkat-daerah/SUMUT%2FDINKES`);
      const row = page
        .locator(size === desktop ? 'tr' : 'li.card')
        .filter({ has: page.locator('a[href*="BINJAI%2F"]') });
      await expect(row).toContainText(say.city);
      await row.getByRole('link', { name: own, exact: true }).click();
      await expect(headline(page)).toHaveText(own);
      await expect(page.getByRole('main')).toContainText(lang === 'id' ? 'Antrean' : 'queue');
    });

    test('a figure gives back what is shown of the one chosen', async ({ page }) => {
      await page.goto(`/${lang}/ringkasan?pemda=BINJAI&angka=cakupan`);
      const sheet = page.getByRole('dialog', { name: words[lang].origin });
      await sheet.getByRole('button', { name: words[lang].run }).click();
      await expect(sheet.getByText(words[lang].same)).toBeVisible();
      const { eligible } = await coverageOf(page, 'BINJAI');
      await expect(sheet.getByRole('listitem')).toHaveCount(eligible);
    });

    test('a government that is not there is left out, and said', async ({ page }) => {
      await page.goto(`/${lang}/ringkasan?pemda=ATLANTIS`);
      await expect(page.getByText(say.dropped)).toBeVisible();
      await shows(page, null, say.all);
      await expect(page).toHaveURL(new RegExp(`/${lang}/ringkasan$`));
    });
  });
}

journey('with one government there is nothing to choose', async ({ page }) => {
  await page.goto('/id/ringkasan');
  await expect(headline(page)).toHaveText(words.id.headline);
  await expect(page.getByRole('banner')).toContainText(said.id.medan);
  await expect(page.getByRole('button', { name: said.id.button })).toHaveCount(0);
});
