import type { Page } from '@playwright/test';
import { pagesOfMadeUpCity, pagesOfMedan } from '../screenshots/pages.js';
import { desktop, expect, madeUpCity, phone, test } from './journey.js';
import { namelessDrawings } from './judging/drawings.js';
import { sideways } from './judging/room.js';
import { hardToTouch } from './judging/touch.js';
import { addresses, languages, words } from './medan.js';
import { resultsAddress, searchWords } from './medan-search.js';

/** What every page of a tablet shows, upright, turned, and just wider than the layout of phones. */
const tablets = [768, 921, 1024];

for (const { city, pages, use } of [
  { city: 'Medan', pages: pagesOfMedan, use: {} },
  { city: 'the made-up city', pages: pagesOfMadeUpCity, use: madeUpCity },
]) {
  test.describe(`a tablet, ${city}`, () => {
    test.use(use);
    test.slow();

    for (const { name, address } of pages.filter((each) => each.name !== 'tv')) {
      test(`is wide enough for ${name}`, async ({ page }) => {
        await page.goto(`/id/${address}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const width of tablets) {
          await page.setViewportSize({ width, height: 1024 });
          await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
          // Why asked again: the page may still be laid out for the width before.
          await expect.poll(() => sideways(page), { message: `${width} px` }).toBe(width);
        }
      });
    }
  });
}

/** Names in tiles and in the header that are torn apart, cut off, or stick out. */
const tornNames = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.tile span, .brand small')]
      .filter((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const lines = new Set([...range.getClientRects()].map((line) => Math.round(line.top)));
        const words = (element.textContent ?? '').split(' ').length;
        const box = element.parentElement?.closest('.tile, .brand') ?? element;
        const cut = element.scrollWidth > element.clientWidth && element.clientWidth > 0;
        return lines.size > words || cut || box.scrollWidth > box.clientWidth;
      })
      .map((element) => element.textContent ?? ''),
  );

for (const lang of languages) {
  const say = words[lang];
  const pages = [
    { address: addresses.overview(lang), title: say.headline },
    { address: addresses.agencies(lang), title: say.list },
    {
      address: addresses.agency(lang, 'KEC-MEDAN-KOTA'),
      title: say.district,
    },
    { address: addresses.agency(lang, 'DISDIKBUD'), title: searchWords[lang].education },
    { address: addresses.innovations(lang), title: say.innovationsTitle },
    { address: addresses.innovation(lang, 'KIK-MELON'), title: say.innovation },
  ];

  test.describe(`a screen of 320 px, ${lang}`, () => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

    test('is wide enough for every page and all that opens on it', async ({ page }) => {
      for (const { address, title } of pages) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
        const menu = page.getByRole('button', { name: say.figureMenu('') }).first();
        await expect(menu).toBeVisible();
        expect(await sideways(page), address).toBe(320);

        await menu.click();
        const sheet = page.getByRole('dialog', { name: say.origin });
        await sheet.getByText(say.query).click();
        await sheet.getByRole('button', { name: say.run }).click();
        await expect(sheet.getByText(say.same)).toBeVisible();
        expect(await sideways(page), `${address}, with the figure menu`).toBe(320);
        await sheet.getByRole('button', { name: say.close }).click();
        await page.getByRole('button', { name: say.shownDay }).click();
        await expect(page.getByRole('dialog', { name: say.chooseDay })).toBeVisible();
        expect(await sideways(page), `${address}, with the calendar`).toBe(320);
      }
    });
  });

  test.describe(`a screen of 320 px for a search, ${lang}`, () => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

    test('is wide enough for what is typed, for what is found and for all of it', async ({
      page,
    }) => {
      const search = searchWords[lang];
      await page.goto(addresses.agency(lang, 'DP3APMP2KB'));
      await page.getByRole('button', { name: search.open }).click();
      await page.getByRole('combobox', { name: search.field }).fill('pelayanan');
      await page.getByRole('option', { name: search.all('pelayanan') }).waitFor();
      expect(await sideways(page)).toBe(320);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(search.heading('pelayanan'));
      await expect(page.getByRole('region', { name: search.agencies })).toBeVisible();
      expect(await sideways(page)).toBe(320);
    });
  });

  test(`names in tiles and in the header are whole at every width (${lang})`, async ({ page }) => {
    await page.goto(addresses.overview(lang));
    for (const width of [320, 360, 414, 600, 601, 768, 920, 921, 1000, 1001, 1215, 1216, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(page.locator('.tile')).toHaveCount(21);
      await expect(page.locator('.brand small')).toHaveText(say.city);
      // Why asked again: the page may still be laid out for the width before.
      await expect.poll(() => tornNames(page), { message: `${width} px` }).toEqual([]);
    }
  });

  test(`the table of the main chart fits its panel at 1280 px (${lang})`, async ({ page }) => {
    await page.setViewportSize(desktop.viewport);
    await page.goto(addresses.overview(lang));
    const trend = page.getByRole('region', { name: say.behind });
    await trend.locator('summary').click();
    const table = trend.getByRole('table');
    await expect(table.getByRole('row').nth(1)).toBeVisible();
    const room = await table.evaluate(({ parentElement, clientWidth }) => [
      clientWidth,
      parentElement?.clientWidth ?? 0,
    ]);
    expect(room[0]).toBeLessThanOrEqual(room[1] ?? 0);
    const [dates, number] = [table.locator('td.oneline'), table.locator('td.n')];
    const heights = await Promise.all(
      [dates, number].map((cells) => cells.first().evaluate((cell) => cell.clientHeight)),
    );
    expect(heights[0], 'a date on one line').toBe(heights[1]);
  });

  test(`a table that would be squeezed stands as cards, with whole bars (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 800 });
    await page.goto(addresses.agencies(lang));
    await expect(page.locator('.agencies, .cards').first()).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    const bars = await page
      .locator('.daysbar')
      .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
    expect(Math.max(...bars)).toBeGreaterThan(400);
    await expect(page.getByRole('button', { name: /^(Lainnya|Others)/ })).toBeVisible();
  });

  test.describe(`a thumb, ${lang}`, () => {
    test.use(phone);

    test('hits every control of the search and of its results', async ({ page }) => {
      const search = searchWords[lang];
      await page.goto(resultsAddress(lang, 'pelayanan'));
      await expect(page.getByRole('region', { name: search.agencies })).toBeVisible();
      expect(await hardToTouch(page)).toEqual([]);
      await page.getByRole('button', { name: search.open }).tap();
      await page.getByRole('combobox', { name: search.field }).fill('pelayanan');
      await page.getByRole('option', { name: search.all('pelayanan') }).waitFor();
      expect(await hardToTouch(page, 'dialog button, [role="option"]')).toEqual([]);
    });
  });

  test.describe(`on paper, ${lang}`, () => {
    test.use(desktop);

    test('the list keeps its title, its table and its day, and loses its controls', async ({
      page,
    }) => {
      await page.goto(addresses.agencies(lang));
      await expect(page.getByText(say.rows(50), { exact: true })).toBeVisible();

      await page.emulateMedia({ media: 'print' });

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.list);
      await expect(page.getByRole('table').getByRole('link')).toHaveCount(50);
      await expect(page.getByText(say.printed)).toBeVisible();
      await expect(page.getByRole('button', { name: say.print })).toBeHidden();
      await expect(page.getByRole('searchbox')).toBeHidden();
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('button', { name: say.figureMenu('') })).toHaveCount(0);
      // Why no button in a head: browsers leave it out on every page but the first.
      await expect(page.getByRole('columnheader').getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('columnheader', { name: /^(Perangkat|Agency)$/ })).toBeVisible();
      await expect(page.getByRole('button', { name: /CSV/ })).toHaveCount(0);
      await expect(page.locator('.daysbar').first()).toHaveCSS('print-color-adjust', 'exact');
    });
  });

  test(`on paper an innovation keeps its evidence and its sources (${lang})`, async ({ page }) => {
    await page.goto(addresses.innovation(lang, 'DASHAT-SEI-AGUL'));
    await expect(page.getByText(say.change)).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);

    await page.emulateMedia({ media: 'print' });

    await expect(page.getByText(say.change)).toBeVisible();
    await expect(page.getByRole('heading', { name: say.history })).toBeVisible();
    await expect(page.getByRole('heading', { name: say.aboutInnovation })).toBeVisible();
    await expect(page.getByText(say.printed)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('banner')).toBeHidden();
    expect(await sideways(page)).toBeLessThanOrEqual(desktop.viewport.width);
  });

  test(`on paper the overview keeps its headline, states and whole drawing (${lang})`, async ({
    page,
  }) => {
    await page.goto(addresses.overview(lang));
    const trend = page.getByRole('region', { name: say.behind });
    await expect(trend.getByRole('img')).toBeVisible();

    await page.emulateMedia({ media: 'print' });

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
    for (const state of say.states) await expect(page.getByText(state).first()).toBeVisible();
    await expect(page.getByText(say.printed)).toBeVisible();
    const [drawing, paper] = await Promise.all([
      trend.getByRole('img').boundingBox(),
      trend.getByRole('figure').boundingBox(),
    ]);
    if (!drawing || !paper) throw new Error('The drawing is not on the paper');
    expect(drawing.width).toBeGreaterThan(300);
    expect(drawing.x + drawing.width).toBeLessThanOrEqual(paper.x + paper.width + 1);
  });

  test(`a drawing has a name, and says what it shows (${lang})`, async ({ page }) => {
    await page.goto(addresses.overview(lang));
    const trend = page.getByRole('region', { name: say.behind });
    const drawing = trend.getByRole('img');
    await expect(drawing).toHaveAccessibleName(/2014 .* 2026.*18 (dari|of) 50.*32/);
    await expect(drawing.locator('title')).not.toBeEmpty();
    await expect(drawing.locator('desc')).not.toBeEmpty();
    expect(await namelessDrawings(page)).toEqual([]);
    for (const { address, title } of pages.slice(1)) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      expect(await namelessDrawings(page)).toEqual([]);
    }
  });
}
