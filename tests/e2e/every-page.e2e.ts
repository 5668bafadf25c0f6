import type { Page } from '@playwright/test';
import { pagesOfMadeUpCity, pagesOfMedan } from '../screenshots/pages.js';
import { desktop, expect, madeUpCity, phone, test } from './journey.js';
import { faultsInBothThemes } from './judging/axe.js';
import {
  drawingsWithoutTable,
  namelessDrawings,
  paleTexts,
  smallTexts,
} from './judging/drawings.js';
import { walk } from './judging/keys.js';
import {
  cutTexts,
  overlappedHeadings,
  readersSpacing,
  sideways,
  unreachableScrolls,
} from './judging/room.js';
import { hardToTouch, lowBoxes } from './judging/touch.js';

// What every page owes to every reader, judged by machine at once: what one page lacks is seen with
// all others. Each size in one language, since what is looked for does not hang on the words.

declare global {
  interface Window {
    shifted: number;
  }
}

/** Adds up how far what is on the screen jumps while the page loads (CLS without its windows). */
const countShifts = (page: Page) =>
  page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!shift.hadRecentInput) window.shifted += shift.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const open = async (page: Page, address: string) => {
  await countShifts(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  expect.soft(await page.evaluate(() => window.shifted), 'how far things jumped').toBeLessThan(0.1);
};

const judgeDrawings = async (page: Page) => {
  expect.soft(await namelessDrawings(page), 'drawings without name or text').toEqual([]);
  expect.soft(await drawingsWithoutTable(page), 'drawings without a table').toEqual([]);
  expect.soft(await smallTexts(page), 'texts in drawings under 14 px').toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await paleTexts(page), `pale texts in drawings, ${colorScheme}`).toEqual([]);
  }
};

const judgeRoom = async (page: Page, width: number) => {
  expect.soft(await sideways(page), `width at ${width} px`).toBe(width);
  expect.soft(await unreachableScrolls(page), `scrolls without keyboard, ${width} px`).toEqual([]);
};

/** Pages that hold no more in a city with full data than in Medan. */
const sameInBoth = [
  ...['perangkat-berakhir', 'hasil-pencarian', 'inovasi-kartu'],
  ...['satu-perangkat', 'metode', 'tv', 'analis'],
];

const cities = [
  { city: 'Medan', pages: pagesOfMedan, use: {} },
  {
    city: 'the made-up city',
    pages: pagesOfMadeUpCity.filter(({ name }) => !sameInBoth.includes(name)),
    use: madeUpCity,
  },
];

for (const { city, pages, use } of cities) {
  test.describe(city, () => {
    test.use({ ...use, contextOptions: { reducedMotion: 'reduce' } });

    // Why slow: what is judged is computed without a pause, and on a busy machine that takes a while.
    test.slow();

    for (const { name, address } of pages) {
      test.describe('in the hand', () => {
        test.use(phone);

        test(`${name} can be read and touched at 320 and 360 px`, async ({ page }) => {
          await open(page, `/id/${address}`);
          await expect(page.locator('html')).toHaveAttribute('lang', 'id');
          for (const width of [320, 360]) {
            await page.setViewportSize({ width, height: 740 });
            await judgeRoom(page, width);
            expect.soft(await faultsInBothThemes(page), `axe at ${width} px`).toEqual([]);
          }
          await judgeDrawings(page);
          expect.soft(await hardToTouch(page), 'hard to touch').toEqual([]);
          expect.soft(await lowBoxes(page), 'low boxes').toEqual([]);
        });
      });

      test.describe('on a desk', () => {
        test.use(desktop);

        test(`${name} can be read and walked through at 1280 px`, async ({ page }) => {
          await open(page, `/en/${address}`);
          await expect(page.locator('html')).toHaveAttribute('lang', 'en');
          await judgeRoom(page, 1280);
          expect.soft(await faultsInBothThemes(page), 'axe at 1280 px').toEqual([]);
          await judgeDrawings(page);
          const moving = await page.evaluate(() => document.getAnimations().length);
          expect.soft(moving, 'what moves though the reader wants none of it').toBe(0);
          // Why not there: its editor keeps the Tab key until Escape, which has a journey of its own.
          if (name === 'analis') return;
          const stops = await walk(page);
          expect.soft(stops.length, 'stops of the Tab key').toBeGreaterThan(0);
          const poor = stops.filter((stop) => stop.name === '' || !stop.ring || stop.covered);
          expect.soft(poor, 'stops without name or ring, or covered').toEqual([]);
        });

        // Why in one city: it is the words and the order of the page that are judged, not the data.
        if (city !== 'Medan') return;

        test(`${name} bears larger letters and wider spacing`, async ({ page }) => {
          await open(page, `/id/${address}`);
          const spacing = await page.addStyleTag({ content: readersSpacing });
          expect.soft(await cutTexts(page), 'cut by wider spacing').toEqual([]);
          expect.soft(await sideways(page), 'width with wider spacing').toBe(1280);
          await spacing.evaluate((style) => style.parentNode?.removeChild(style));
          await page.addStyleTag({ content: 'html { font-size: 200% }' });
          expect.soft(await overlappedHeadings(page), 'overlapped at 200 %').toEqual([]);
          expect.soft(await cutTexts(page), 'cut at 200 %').toEqual([]);
        });
      });
    }
  });
}
