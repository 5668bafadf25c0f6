import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { desktop, expect, phone, test } from './journey.js';
import { addresses, languages, words } from './medan.js';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong, in the part of the page that is named or in all of it. */
const faults = async (page: Page, part?: string): Promise<string[]> => {
  // Why legacy: the other way opens a second page to collect what frames found, and there are none.
  const axe = new AxeBuilder({ page })
    .options({ runOnly: rules, resultTypes: ['violations'] })
    .setLegacyMode(true);
  const { violations, passes } = await (part ? axe.include(part) : axe).analyze();
  expect(passes.length, 'rules that had something to look at').toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

const themes = ['light', 'dark'] as const;

for (const [size, use] of Object.entries({ phone, desktop })) {
  for (const lang of languages) {
    const say = words[lang];
    const pages = [
      { name: 'overview', address: addresses.overview(lang), title: say.headline },
      { name: 'agencies', address: addresses.agencies(lang), title: say.list },
      {
        name: 'one agency',
        address: addresses.agency(lang, 'KEC-MEDAN-KOTA'),
        title: say.district,
      },
    ];

    test.describe(`${size}, ${lang}`, () => {
      test.use({ ...use, contextOptions: { reducedMotion: 'reduce' } });

      for (const { name, address, title } of pages) {
        test(`${name} has no fault that axe finds, in both themes`, async ({ page }) => {
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
          await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
          for (const colorScheme of themes) {
            await page.emulateMedia({ colorScheme });
            expect(await faults(page), colorScheme).toEqual([]);
          }
        });
      }

      test('a figure menu has no fault that axe finds, in both themes', async ({ page }) => {
        await page.goto(addresses.overview(lang));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
        await page.getByRole('button', { name: say.figureMenu(say.coverage) }).click();
        const sheet = page.getByRole('dialog', { name: say.origin });
        await sheet.getByText(say.query).click();
        await sheet.getByRole('button', { name: say.run }).click();
        await expect(sheet.getByText(say.same)).toBeVisible();
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme });
          expect(await faults(page, '[role="dialog"]'), colorScheme).toEqual([]);
        }
      });
    });
  }
}
