import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { desktop, expect, madeUpCity, phone, test } from './journey.js';
import { addresses, day, words } from './medan.js';

const said = {
  id: { save: 'Unduh gambar (PNG)', copy: 'Salin tautan', copied: 'Tautan disalin' },
  en: { save: 'Download picture (PNG)', copy: 'Copy link', copied: 'Link copied' },
} as const;

interface Picture {
  name: string;
  width: number;
  height: number;
  /** The colour of the first dot, and how many dots have any other. */
  ground: string;
  drawn: number;
  /** How many different colours, coarsely. */
  colours: number;
}

/** What a file holds, read by the browser dot by dot. */
const pictureOf = async (page: Page, press: () => Promise<void>): Promise<Picture> => {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  const bytes = await readFile(await file.path());
  const dots = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, width, height);
      const first = data.slice(0, 4).join();
      const colours = new Set<string>();
      let drawn = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data.slice(at, at + 4).join() === first) continue;
        drawn += 1;
        colours.add([...data.slice(at, at + 3)].map((part) => part >> 5).join());
      }
      return { width, height, ground: first, drawn, colours: colours.size };
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
  return { name: file.suggestedFilename(), ...dots };
};

const openFigure = async (page: Page, menu: Locator, origin: string) => {
  await menu.click();
  return page.getByRole('dialog', { name: origin });
};

for (const { lang, size, scheme } of [
  { lang: 'id', size: desktop, scheme: 'dark' },
  { lang: 'en', size: phone, scheme: 'light' },
] as const) {
  const say = words[lang];
  test.describe(`a panel as a picture, ${lang}, ${size.viewport.width} px, ${scheme}`, () => {
    test.use({ ...size, colorScheme: scheme });

    for (const { what, region } of [
      { what: 'the block bar', region: '#cakupan' },
      { what: 'a drawn chart', region: '#jalur' },
    ]) {
      test(`${what}: twice the size, on white, not blank`, async ({ page }) => {
        await page.goto(addresses.overview(lang));
        const panel = page.locator(region);
        await expect(panel.getByRole('img').first()).toBeVisible();
        const menu = panel.getByRole('button', { name: say.figureMenu('') });
        const sheet = await openFigure(page, menu, say.origin);

        const button = sheet.getByRole('button', { name: said[lang].save });
        const picture = await pictureOf(page, () => button.click());

        expect(picture.name).toMatch(new RegExp(`^(cakupan|jalur)-${day}\\.png$`));
        const shown = await panel.boundingBox();
        expect(picture.width).toBeGreaterThanOrEqual(2 * Math.floor(shown?.width ?? 0));
        expect(picture.ground, 'white whatever the theme').toBe('255,255,255,255');
        const part = picture.drawn / (picture.width * picture.height);
        expect(part).toBeGreaterThan(0.02);
        expect(picture.colours, 'ink, grey and the blue of a state').toBeGreaterThan(8);
        await expect(page.locator('.picturehost')).toHaveCount(0);
        await expect(button).toBeFocused();
      });
    }

    test('a copied link opens the menu of its figure', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(addresses.overview(lang));
      const menu = page.locator('#jalur').getByRole('button', { name: say.figureMenu('') });
      const sheet = await openFigure(page, menu, say.origin);
      await sheet.getByRole('button', { name: said[lang].copy }).click();
      await expect(sheet.getByText(said[lang].copied)).toBeVisible();

      const other = await context.newPage();
      await other.goto(await page.evaluate(() => navigator.clipboard.readText()));

      const opened = other.getByRole('dialog', { name: say.origin });
      await expect(opened.getByText('CoverageTrend')).toBeAttached();
      await expect(other).toHaveURL(/angka=jalur/);
    });
  });
}

test.describe('drawings of the made-up city', () => {
  test.use({ ...desktop, ...madeUpCity });

  test('each has a name and a description, and so has its panel', async ({ page }) => {
    await page.goto(addresses.overview('id'));
    const drawings = page.locator('main svg[role="img"]');
    await expect(drawings.first()).toBeVisible();
    for (const drawing of await drawings.all()) {
      await expect(drawing).toHaveAttribute('aria-label', /\S/);
      await expect(drawing.locator('title').first()).toHaveText(/\S/);
      await expect(drawing.locator('desc').first()).toHaveText(/\S/);
    }
    const figure = page.locator('#jalur').getByRole('figure');
    await expect(figure).toHaveAccessibleName(/\S/);
    await expect(figure).toHaveAccessibleDescription(/\S/);
  });
});
