import type { Locator, Page } from '@playwright/test';
import { desktop, expect, phone, test } from './journey.js';
import { addresses, type Language, words } from './medan.js';

/** Every kind of page that has figures, and how many menus it has at least. */
const pagesOf = (lang: Language) => [
  { name: 'overview', address: addresses.overview(lang), menus: 8 },
  { name: 'list of agencies', address: addresses.agencies(lang), menus: 1 },
  { name: 'agency', address: addresses.agency(lang, 'DISDUKCAPIL'), menus: 2 },
  { name: 'list of innovations', address: addresses.innovations(lang), menus: 1 },
  { name: 'innovation', address: addresses.innovation(lang, 'DASHAT-SEI-AGUL'), menus: 3 },
];

const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** Presses Tab until this has the focus. */
const tabOnto = async (page: Page, goal: Locator) => {
  for (let presses = 0; presses < 20; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${goal}`);
};

for (const { lang, size } of [
  { lang: 'id', size: desktop },
  { lang: 'en', size: phone },
] as const) {
  const say = words[lang];
  const openSheet = async (page: Page, menu: Locator) => {
    await menu.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: say.origin });
    await expect(sheet.locator(':focus')).toHaveCount(1);
    return sheet;
  };

  test.describe(`the sheet of a figure by keyboard, ${lang}, ${size.viewport.width} px`, () => {
    test.use(size);

    for (const { name, address, menus } of pagesOf(lang)) {
      test(`goes to the result and comes back with Escape: ${name}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        const buttons = page.getByRole('button', { name: say.figureMenu('') });
        expect(await buttons.count()).toBeGreaterThanOrEqual(menus);
        for (const menu of await buttons.all()) {
          await test.step(String(await menu.getAttribute('aria-label')), async () => {
            const sheet = await openSheet(page, menu);
            await expect(sheet).toBeInViewport({ ratio: 1 });
            const before = await scrolled(page);
            await tabOnto(page, sheet.getByRole('button', { name: say.run }));
            await page.keyboard.press('Enter');

            await expect(sheet.getByRole('heading', { name: say.result })).toBeFocused();
            await expect(sheet.getByRole('heading', { name: say.result })).toBeInViewport();
            expect(await scrolled(page), 'the page below stays').toBe(before);
            await expect(sheet.getByText(say.same)).toBeVisible();
            await expect(sheet.getByText(say.noMeaning)).toHaveCount(0);
            await page.keyboard.press('Escape');

            await expect(sheet).toBeHidden();
            await expect(menu).toBeFocused();
          });
        }
      });
    }

    test('the rows and all their sources are passed with one key', async ({ page }) => {
      await page.goto(addresses.overview(lang));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
      const menu = page.getByRole('button', { name: say.figureMenu(say.coverage) });
      const sheet = await openSheet(page, menu);
      await tabOnto(page, sheet.getByRole('button', { name: say.run }));
      await page.keyboard.press('Enter');
      await expect(sheet.getByRole('heading', { name: say.result })).toBeFocused();
      const pass = sheet.getByRole('button', { name: say.pass });

      await page.keyboard.press('Tab');

      await expect(pass).toBeFocused();
      await expect(pass).toBeInViewport({ ratio: 1 });
      expect((await pass.boundingBox())?.height).toBeGreaterThanOrEqual(36);
      await page.keyboard.press('Enter');
      await expect(sheet.getByRole('button', { name: say.showRows, exact: true })).toBeFocused();
      await tabOnto(page, sheet.getByRole('link', { name: say.inAnalis }));
      await page.keyboard.press('Shift+Tab');
      await expect(sheet.locator(':focus')).toHaveCount(1);
    });

    test('the table is where its button leads, and is asked for if need be', async ({ page }) => {
      await page.goto(addresses.overview(lang));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
      const menu = page.getByRole('button', { name: say.figureMenu(say.coverage) });
      const sheet = await openSheet(page, menu);
      const rows = sheet.getByRole('group', { name: say.behindFigure });

      await tabOnto(page, sheet.getByRole('button', { name: say.showRows, exact: true }));
      await page.keyboard.press('Enter');

      await expect(rows).toBeFocused();
      await expect(rows.getByRole('listitem').first()).toBeInViewport();
      await sheet.getByRole('button', { name: say.showRows, exact: true }).focus();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.keyboard.press('Enter');
      await expect(rows).toBeFocused();
      expect(asked, 'what is there is not asked for again').toEqual([]);
    });

    test('Escape closes it after a download, and wherever the reader pressed', async ({ page }) => {
      await page.goto(addresses.overview(lang));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
      const menu = page.getByRole('button', { name: say.figureMenu(say.coverage) });
      const sheet = await openSheet(page, menu);
      const save = sheet.getByRole('button', { name: say.csv });
      await tabOnto(page, save);
      const download = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      await download;
      await expect(save).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await expect(menu).toBeFocused();

      await page.keyboard.press('Enter');
      await sheet.getByText(say.forAnalysts, { exact: true }).click();
      await page.keyboard.press('Escape');

      await expect(sheet).toBeHidden();
      await expect(menu).toBeFocused();
    });
  });
}
