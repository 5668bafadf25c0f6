import type { Page } from '@playwright/test';
import { desktop, expect, phone, test } from './journey.js';
import { faultsInBothThemes } from './judging/axe.js';
import { addresses, words } from './medan.js';
import { searchWords } from './medan-search.js';

const expectNoFaults = async (page: Page, part?: string) =>
  expect(await faultsInBothThemes(page, part)).toEqual([]);

// The pages themselves are judged with all others, in every-page; here is what opens on them.
// Why each size in one language: axe computes long, and what it looks for does not hang on the words.
const sizes = [
  { size: 'phone', lang: 'id', use: phone },
  { size: 'desktop', lang: 'en', use: desktop },
] as const;

for (const { size, lang, use } of sizes) {
  const say = words[lang];

  test.describe(`${size}, ${lang}`, () => {
    test.use({ ...use, contextOptions: { reducedMotion: 'reduce' } });

    // Why slow: axe computes without a pause, and on a busy machine that takes a while.
    test.slow();

    test('axe finds no fault in a figure menu', async ({ page }) => {
      await page.goto(addresses.overview(lang));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
      await page.getByRole('button', { name: say.figureMenu(say.coverage) }).click();
      const sheet = page.getByRole('dialog', { name: say.origin });
      await sheet.getByText(say.query).click();
      await sheet.getByRole('button', { name: say.run }).click();
      await expect(sheet.getByText(say.same)).toBeVisible();
      await expectNoFaults(page, '[role="dialog"]');
    });

    test('axe finds no fault in the search', async ({ page }) => {
      const search = searchWords[lang];
      await page.goto(addresses.agency(lang, 'DISDIK'));
      await page.getByRole('button', { name: search.open }).click();
      await page.getByRole('combobox', { name: search.field }).waitFor();
      await expectNoFaults(page, 'dialog');
      await page.getByRole('combobox', { name: search.field }).fill('pelayanan');
      await page.getByRole('option', { name: search.all('pelayanan') }).waitFor();
      await page.keyboard.press('ArrowDown');
      await expectNoFaults(page, 'dialog');
    });
  });
}
