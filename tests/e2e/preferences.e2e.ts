import type { Locator } from '@playwright/test';
import { desktop, expect, test } from './journey.js';
import { addresses, words } from './medan.js';

// What a reader has told the system, and what the page makes of it.

test.use(desktop);

const say = words.id;

/** How a part of the page is painted, as far as eyes can tell it from its ground. */
const painted = (part: Locator) =>
  part.evaluate((element) => {
    const { backgroundColor, backgroundImage, forcedColorAdjust } = getComputedStyle(element);
    const ground = getComputedStyle(document.body).backgroundColor;
    const isClear = ['rgba(0, 0, 0, 0)', ground].includes(backgroundColor);
    return { stands: !isClear || backgroundImage !== 'none', forcedColorAdjust, backgroundImage };
  });

test('colours of the system leave marks, hatches and the focus to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(addresses.overview('id'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
  const bar = page.getByRole('region', { name: say.coverage }).locator('.ubar').first();
  const parts = await bar.locator('i').all();
  expect(parts.length).toBe(3);
  for (const part of parts) {
    expect(await painted(part)).toMatchObject({ stands: true, forcedColorAdjust: 'none' });
  }
  const { backgroundImage } = await painted(bar.locator('.f-lapor'));
  expect(backgroundImage, 'the hatch of what nobody reported').toContain('gradient');
  await expect(page.getByRole('region', { name: say.behind }).getByRole('img')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(outline).toMatch(/^(solid|auto) [2-9]px$/);
});

test('who wants no motion sees none, also on the wall', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of [addresses.overview('id'), '/id/tv']) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.getAnimations().length), address).toBe(0);
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(
    await page.evaluate(() => document.getAnimations().length),
    'else the wall shows how long a slide still stands',
  ).toBeGreaterThan(0);
});
