import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { desktop, expect, madeUpCity, phone, test } from './journey.js';
import { day, type Language } from './medan.js';

const words = {
  id: {
    none: 'Indeks 2026 belum dapat disimulasikan',
    notZero: 'Ini bukan berarti tingkat 0',
    howTo: 'tingkat-indeks.csv',
    official: 'Indeks resmi 2023: 44,77, inovatif',
    notCounted: 'Dari 49 inovasi tahap Penerapan belum ada yang dihitung dalam indeks 2026',
    menu: (name: string) => `Menu angka: ${name}`,
    figures: [
      'Indeks Inovasi Daerah (IID)',
      'Apa yang kurang',
      'Pemerintah daerah (SPD)',
      'Inovasi (SID)',
      'Indeks resmi menurut tahun',
      'Inovasi dalam indeks',
    ],
    run: 'Jalankan kueri ini',
    same: 'Sama dengan angka di layar.',
    close: 'Tutup',
    assume: (name: string) => `Andaikan ${name}`,
    still: '1 pengandaian, indeks masih belum dapat dihitung',
    nothing: 'Andai: belum ada yang diandaikan',
    back: 'Kembali ke yang tercatat',
    year: 'Aturan tahun:',
    incomplete: 'Aturan 2023 tidak lengkap',
    dropped: 'tidak dikenal dan diabaikan',
    example: 'Target ini contoh',
    find: 'Cari ukuran',
    one: '1 ukuran',
    rules: 'Satu unit kerja satu inovasi',
  },
  en: {
    none: 'The index of 2026 can not be simulated yet',
    notZero: 'This does not mean level 0',
    howTo: 'index-levels.csv',
    official: 'Official index 2023: 44.77, innovative',
    notCounted: 'None of 49 innovations in use counts in the index of 2026',
    menu: (name: string) => `Figure menu: ${name}`,
    figures: [
      'Regional innovation index (IID)',
      'What is missing',
      'Government (SPD)',
      'Innovations (SID)',
      'Official index by year',
      'Innovations in the index',
    ],
    run: 'Run this query',
    same: 'Same as the figure on screen.',
    close: 'Close',
    assume: (name: string) => `Assume ${name}`,
    still: '1 assumption, still no index',
    nothing: 'What if: nothing is assumed yet',
    back: 'Back to what is on record',
    year: 'Year of the rules:',
    incomplete: 'The rules of 2023 are not complete',
    dropped: 'is not known and was ignored',
    example: 'This target is an example',
    find: 'Find a measure',
    one: '1 measure',
    rules: 'One agency one innovation',
  },
} as const;

const index = (lang: Language, more = '') => `/${lang}/indeks?per=${day}${more}`;
const settled = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
};

const axeIn = async (page: Page) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .setLegacyMode(true)
      .analyze();
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(faults, colorScheme).toEqual([]);
  }
};

for (const [lang, use] of [
  ['id', desktop],
  ['en', phone],
] as const) {
  const say = words[lang];

  test.describe(`the index of Medan, ${lang}, ${use.viewport.width} px`, () => {
    test.use({ ...use, contextOptions: { reducedMotion: 'reduce' } });

    test('says what is not known, what is, and how to bring the rest in', async ({ page }) => {
      await page.goto(index(lang));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.none);
      await settled(page);

      const main = page.getByRole('main');
      await expect(main).toContainText(say.notZero);
      await expect(main).toContainText(say.howTo);
      await expect(page.getByRole('heading', { name: say.official })).toBeVisible();
      await expect(page.getByRole('heading', { name: say.notCounted })).toBeVisible();

      await page.getByLabel(say.year).selectOption('2023');
      await expect(main).toContainText(say.incomplete);
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.none);
    });

    test('every figure is what its query gives', async ({ page }) => {
      await page.goto(index(lang));
      await settled(page);
      for (const name of say.figures) {
        await page.getByRole('button', { name: say.menu(name), exact: true }).click();
        const sheet = page.getByRole('dialog');
        await sheet.getByRole('button', { name: say.run }).click();
        await expect(sheet.getByText(say.same), name).toBeVisible();
        await expect(sheet).not.toContainText('innovationIndex.');
        await page.keyboard.press('Escape');
        await expect(sheet).toBeHidden();
      }
    });

    test('an assumption stands in the address, and Back takes it away', async ({ page }) => {
      await page.goto(index(lang));
      await settled(page);
      const choice = page.getByRole('combobox', { name: new RegExp(`^${say.assume('SPD-02')}`) });
      await choice.focus();
      await choice.selectOption('3');
      await expect(page).toHaveURL(/andai=SPD-02\.3/);
      await expect(page.getByRole('heading', { name: say.still })).toBeVisible();

      await page.goBack();

      await expect(page.getByRole('heading', { name: say.nothing })).toBeVisible();
      await expect(choice).toHaveValue('');
    });

    test('an address that the data do not know leads back to what is on record', async ({
      page,
    }) => {
      await page.goto(index(lang, '&andai=SPD-99.3'));
      await page.getByRole('button', { name: say.back }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.none);

      await page.goto(index(lang, '&andai=banyak'));
      await expect(page.getByRole('status').filter({ hasText: say.dropped })).toContainText(
        'andai=banyak',
      );
    });

    test('axe finds no fault in the index and in the method', async ({ page }) => {
      test.slow();
      await page.goto(index(lang));
      await settled(page);
      await axeIn(page);
      await page.goto(`/${lang}/metode?per=${day}&cari=index`);
      await settled(page);
      await axeIn(page);
    });

    test('the method tells the rules, finds a measure, and leads to it', async ({ page }) => {
      await page.goto(`/${lang}/metode?per=${day}`);
      await settled(page);
      await expect(page.getByRole('heading', { name: say.rules })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(say.example);

      await page.getByRole('searchbox', { name: say.find }).fill('publishedIndex');
      await expect(page.getByRole('status').filter({ hasText: say.one })).toBeVisible();
      await expect(page).toHaveURL(/cari=publishedIndex/);

      await page.goto(`/${lang}/metode?per=${day}#publishedIndex`);
      await expect(page.locator('#publishedIndex')).toBeInViewport();
    });
  });
}

interface Simulated {
  recorded: { index: number };
  assumed: { index: number };
}

const simulated = async (request: APIRequestContext, assumed: object[]): Promise<Simulated> => {
  const query =
    'query ($assumed: [AssumedLevel!]) { innovationIndex(assumed: $assumed) { recorded { index } assumed { index } } }';
  const response = await request.post('/graphql', { data: { query, variables: { assumed } } });
  return (await response.json()).data.innovationIndex;
};

test.describe('the index of the made-up city', () => {
  test.use({ ...desktop, ...madeUpCity });

  test('says what the server computes, as recorded and as assumed', async ({ page, request }) => {
    const every = { indicator: 'SID-20', everyInnovation: true, level: 3 };
    const { recorded, assumed } = await simulated(request, [every]);
    const said = (value: number) => value.toLocaleString('id-ID', { maximumFractionDigits: 2 });
    expect(assumed.index).toBeGreaterThan(recorded.index);

    await page.goto('/id/indeks');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(said(recorded.index));
    await settled(page);
    await expect(
      page.getByRole('img', { name: /^Indeks resmi, \d{4} sampai \d{4}/ }),
    ).toBeVisible();
    await page.getByRole('combobox', { name: /^Andaikan SID-20/ }).selectOption('3');

    const heading = page.getByRole('heading', { name: /^Dengan 1 pengandaian/ });
    await expect(heading).toContainText(`${said(recorded.index)} menjadi ${said(assumed.index)}`);
    await expect(page).toHaveURL(/andai=SID-20\.semua\.3/);
    await page.getByRole('button', { name: 'Kembali ke yang tercatat' }).click();
    await expect(page).not.toHaveURL(/andai/);
  });

  test('assumes a level of an innovation that no choice lists, and names it again', async ({
    page,
    request,
  }) => {
    const query =
      '{ indexEntries(first: 300) { rows { innovation { code title { indonesian } } } } }';
    const answer = await request.post('/graphql', { data: { query } });
    const { code, title } = (await answer.json()).data.indexEntries.rows.at(-1).innovation;

    await page.goto('/id/indeks');
    await settled(page);
    const form = page.getByRole('group', { name: 'Andaikan sebuah tingkat' });
    const indicator = await form.getByRole('option', { name: /^SID-20/ }).getAttribute('value');
    await form.getByLabel('Indikator:').selectOption(indicator);
    await form.getByRole('searchbox').fill(title.indonesian);
    await form.getByLabel('Milik:').selectOption({ label: title.indonesian });
    await form.getByRole('button', { name: 'Andaikan' }).click();

    await expect(page).toHaveURL(new RegExp(`andai=SID-20\\.${code}\\.3`));
    await page.reload();
    const listed = page.getByRole('list', { name: 'Tingkat yang diandaikan' });
    await expect(listed).toContainText(title.indonesian);
  });
});
