import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { desktop, expect, madeUpCity, phone, test } from './journey.js';
import { day, type Language, languages, words } from './medan.js';

const address = (lang: Language, more = '') => `/${lang}/dampak?per=${day}${more}`;

// Counted by hand from outcomes.csv and measurements.csv.
const texts = {
  id: {
    headline: '11 dari 65 inovasi punya hasil terukur (16,9%)',
    parts: ['4 sebelum dan sesudah', '7 nilai sesudah saja', '54 belum diukur'],
    region: 'Inovasi dengan hasil terukur',
    better: 'Nilai yang membaik: 7 dari 7 indikator',
    worse: 'Nilai yang memburuk: 0 dari 7 indikator',
    none: 'Tidak ada indikator yang memburuk di antara yang bisa dibandingkan.',
    moved: ['+29.661 akta', '−1,92 poin persen', '−5 anak'],
    early: 'diukur sebelum Penerapan (30 Nov 2022)',
    missing: '10 indikator baru punya satu dari dua nilai',
    lacking: 'nilai sebelum dan target',
    howTo: 'hasil.csv',
    index: 'Indeks kepuasan masyarakat 80,34 (baik) pada 2023',
    unit: 'Ukuran:',
    change: 'Perubahan:',
    indicator: 'Indikator:',
    overTime: 'Dari waktu ke waktu',
    empty: 'Tidak ada yang cocok.',
    all: /^Semua [\d.]+ dalam hari$/,
    measured: 'inovasi punya hasil terukur',
  },
  en: {
    headline: '11 of 65 innovations have a measured result (16.9%)',
    parts: ['4 before and after', '7 value after only', '54 not measured yet'],
    region: 'Innovations with a measured result',
    better: 'Values that improved: 7 of 7 indicators',
    worse: 'Values that got worse: 0 of 7 indicators',
    none: 'None of the indicators that can be compared became worse.',
    moved: ['+29,661 certificates', '−1.92 percentage points', '−5 children'],
    early: 'measured before it was in use (30 Nov 2022)',
    missing: '10 indicators have only one of two values so far',
    lacking: 'value before and target',
    howTo: 'outcomes.csv',
    index: 'Satisfaction index 80.34 (good) in 2023',
    unit: 'Unit:',
    change: 'Change:',
    indicator: 'Indicator:',
    overTime: 'Over time',
    empty: 'Nothing matches.',
    all: /^All [\d,]+ in days$/,
    measured: 'innovations have a measured result',
  },
};

const settled = (page: Page) => expect(page.locator('[aria-busy="true"]')).toHaveCount(0);

const givesItsFigure = async (page: Page, lang: Language, panel: string) => {
  const say = words[lang];
  await page.locator(panel).locator('.sheethost button').first().click();
  const sheet = page.getByRole('dialog', { name: say.origin });
  await sheet.getByRole('button', { name: say.run }).click();
  await expect(sheet.getByText(say.same)).toBeVisible();
  await page.keyboard.press('Escape');
};

const faults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

for (const [size, lang, use] of [
  ['phone', 'id', phone],
  ['desktop', 'en', desktop],
] as const) {
  const text = texts[lang];

  test.describe(`${size}, ${lang}`, () => {
    test.use({ ...use, contextOptions: { reducedMotion: 'reduce' } });
    test.slow();

    test('Medan: what is measured, what moved, and what is missing', async ({ page }) => {
      await page.goto(address(lang));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.headline);
      const hero = page.getByRole('region', { name: text.region });
      for (const part of text.parts) await expect(hero).toContainText(part);
      await expect(hero).toContainText(text.howTo);
      await expect(page.getByRole('region', { name: text.better }).locator('.change')).toHaveCount(
        7,
      );
      for (const moved of text.moved) {
        await expect(page.getByRole('region', { name: text.better })).toContainText(moved);
      }
      await expect(page.getByRole('region', { name: text.better })).toContainText(text.early);
      await expect(page.getByRole('region', { name: text.worse })).toContainText(text.none);
      await expect(page.getByRole('region', { name: text.missing })).toContainText(text.lacking);
      await expect(page.getByRole('heading', { name: text.index })).toBeVisible();
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
        use.viewport.width,
      );
      for (const panel of ['#terukur', '#perubahan-improved', '#kurang', '#satuan', '#kepuasan']) {
        await givesItsFigure(page, lang, panel);
      }

      expect(await faults(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(page), 'dark').toEqual([]);
    });
  });
}

for (const lang of languages) {
  const text = texts[lang];

  test.describe(`made-up city, ${lang}`, () => {
    test.use({ ...madeUpCity, ...(lang === 'id' ? desktop : phone) });
    test.slow();

    test('one unit is chosen, and Back and Forward find what was there', async ({ page }) => {
      await page.goto(`/${lang}/dampak`);
      const { improved, days, series } = await figuresOf(page.request);
      const count = new Intl.NumberFormat(lang === 'id' ? 'id-ID' : 'en-GB').format;
      await expect(page.getByRole('heading', { level: 1 })).toContainText(text.measured);
      const better = page.getByRole('region', { name: text.better.split(':')[0] ?? '' });
      await expect(better.getByRole('heading', { level: 2 })).toContainText(count(improved));

      await better.getByRole('link', { name: text.all }).click();
      await expect(page).toHaveURL(/ukuran=hari&perubahan=membaik/);
      await expect(page.getByLabel(text.unit)).toHaveValue('hari');
      await expect(better.locator('.change')).toHaveCount(25);
      await expect(better.getByRole('heading', { level: 2 })).toContainText(count(days));
      await page.goBack();
      await expect(page.getByLabel(text.unit)).toHaveValue('');
      await expect(better.getByRole('heading', { level: 2 })).toContainText(count(improved));
      await page.goForward();
      await expect(better.getByRole('heading', { level: 2 })).toContainText(count(days));

      await page.goto(`/${lang}/dampak?indikator=${series}`);
      const drawing = page.locator('#deret').getByRole('img');
      await expect(drawing).toHaveAccessibleName(/./);
      await expect(page.getByLabel(text.indicator)).toHaveValue(series);
      await givesItsFigure(page, lang, '#deret');
    });

    test('what matches nothing says so and is cleared with one tap', async ({ page }) => {
      await page.goto(`/${lang}/dampak?jenis=rumah-sakit`);
      const reason = page.getByRole('status').filter({ hasText: text.empty }).first();
      await reason.getByRole('button', { name: words[lang].clear }).click();
      await expect(page).toHaveURL(`/${lang}/dampak`);
      await expect(page.locator('.change').first()).toBeVisible();
    });
  });
}

/** What the API says of the same day, to hold the page against. */
async function figuresOf(request: APIRequestContext) {
  const query = `{
    all: outcomeSummary(first: 1, orderBy: MOST_VALUES) { counts { improved } rows { code } }
    days: outcomeSummary(first: 1, filter: { units: ["hari"] }) { counts { improved } }
  }`;
  const answer = await request.post('/graphql', { data: { query } });
  const { data } = await answer.json();
  return {
    improved: data.all.counts.improved as number,
    days: data.days.counts.improved as number,
    series: data.all.rows[0].code as string,
  };
}
