import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { languages } from '../e2e/medan.js';
import { pages } from './pages.js';

// `npm run screenshots` keeps the few that the README shows; with SHOTS_DIR every page is taken, at
// both widths, in both themes and languages, and with SHOTS_ADDRESS from a server that runs already.
const all = process.env.SHOTS_DIR;
const kept = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));

const sizes = { phone: { width: 360, height: 780 }, desktop: { width: 1280, height: 900 } };
const themes = ['light', 'dark'] as const;

for (const [size, viewport] of Object.entries(sizes)) {
  for (const theme of themes) {
    for (const lang of languages) {
      test.describe(`${size} ${theme} ${lang}`, () => {
        test.use({ viewport, colorScheme: theme, hasTouch: size === 'phone' });

        for (const { name, address, inReadme } of pages) {
          const isKept = inReadme && lang === 'id' && theme === 'light';
          if (!all && !isKept) continue;
          test(name, async ({ page }) => {
            await page.goto(`/${lang}/${address}`);
            await page.getByRole('heading', { level: 1 }).waitFor();
            await page.waitForLoadState('networkidle');
            await page.evaluate(() => document.fonts.ready);
            const file = all ? `${name}-${size}-${theme}-${lang}.png` : `${name}-${size}.png`;
            await page.screenshot({ path: path.join(all ?? kept, file), fullPage: Boolean(all) });
          });
        }
      });
    }
  }
}
