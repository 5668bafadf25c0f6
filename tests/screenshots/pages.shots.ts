import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { languages } from '../e2e/medan.js';
import { pagesOfMadeUpCity, pagesOfMedan } from './pages.js';

// `npm run screenshots` takes the few that the README shows and a small picture of every page of both
// cities; with SHOTS_DIR every page is taken there whole, at both widths, in both themes and languages,
// with SHOTS_DEMO of the made-up city, and with SHOTS_ADDRESS from a server that runs already.
const all = process.env.SHOTS_DIR;
const isMadeUp = Boolean(process.env.SHOTS_DEMO);
const pages = isMadeUp ? pagesOfMadeUpCity : pagesOfMedan;
const kept = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
const small = path.join(kept, isMadeUp ? 'made-up-city' : 'medan');

const sizes = { phone: { width: 360, height: 780 }, desktop: { width: 1280, height: 900 } };
const themes = ['light', 'dark'] as const;
/** Long lists look the same further down. */
const mostHeight = 1800;

for (const [size, viewport] of Object.entries(sizes)) {
  for (const theme of themes) {
    for (const lang of languages) {
      const isKept = lang === 'id' && theme === 'light';
      if (!all && !isKept) continue;
      test.describe(`${size} ${theme} ${lang}`, () => {
        test.use({ viewport, colorScheme: theme, hasTouch: size === 'phone' });

        for (const { name, address, inReadme } of pages) {
          test(name, async ({ page }) => {
            await page.goto(`/${lang}/${address}`);
            await page.getByRole('heading', { level: 1 }).waitFor();
            await page.waitForLoadState('networkidle');
            await page.evaluate(() => document.fonts.ready);
            if (all) {
              const file = `${name}-${size}-${theme}-${lang}.png`;
              await page.screenshot({ path: path.join(all, file), fullPage: true });
              return;
            }
            if (inReadme) {
              await page.screenshot({ path: path.join(kept, `${name}-${size}.png`) });
            }
            const file = path.join(small, `${name}-${size}.jpg`);
            const clip = { x: 0, y: 0, width: viewport.width, height: mostHeight };
            await page.screenshot({ path: file, type: 'jpeg', quality: 50, fullPage: true, clip });
          });
        }
      });
    }
  }
}
