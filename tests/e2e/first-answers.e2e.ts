import { pagesOfMedan } from '../screenshots/pages.js';
import { askedIn, expect, phone, test } from './journey.js';
import { addresses, languages, words } from './medan.js';

test.describe('the first drawing', () => {
  for (const { name, address } of pagesOfMedan) {
    test(`of ${name} comes with the page, and takes nothing from its address as it is`, async ({
      request,
    }) => {
      const html = async (url: string) =>
        (await request.get(url, { headers: { accept: 'text/html' } })).text();
      const there = /<div inert><a class="skip"/;
      const plain = await html(`/id/${address}`);
      if (name === 'analis' || name === 'tv') {
        expect(plain).toContain('<div inert></div>');
        expect(await html(`/${address}`)).toContain('<div inert></div>');
        return;
      }
      expect(plain).toMatch(there);
      const odd = await html(
        `/en/${address}${address.includes('?') ? '&' : '?'}cari=%3Cb%3Ex&utm_source=wa`,
      );
      expect(odd).toMatch(there);
      expect(odd).not.toContain('<b>x');
    });
  }
});

test.describe('the first figures', () => {
  test.use(phone);

  for (const lang of languages) {
    test(`come with the page, and are asked for by nobody (${lang})`, async ({ page }) => {
      const asked: (string | undefined)[] = [];
      page.on('request', (request) => asked.push(askedIn(request).operationName));
      await page.goto(addresses.overview(lang));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[lang].headline);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect(asked).toContain('NeedsAPush');
      expect(asked).not.toContain('Dataset');
      expect(asked).not.toContain('CoverageHeadline');
    });
  }

  test('stand there before any script has run, where the program then puts them', async ({
    browser,
  }) => {
    const userAgent = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome Mobile Safari';
    const boxes = [];
    for (const scripted of [false, true]) {
      const context = await browser.newContext({ ...phone, userAgent });
      const page = await context.newPage();
      if (!scripted)
        await page.route(/\/assets\/.*\.js$/, (route) => new Promise(() => void route));
      await page.goto(addresses.overview('id'), { waitUntil: scripted ? 'load' : 'commit' });
      const heading = page.locator('h1');
      await expect(heading).toHaveText(words.id.headline);
      await expect(page.locator('[inert] h1')).toHaveCount(scripted ? 0 : 1);
      boxes.push(await heading.boundingBox());
      await context.close();
    }
    expect(boxes[0]).toEqual(boxes[1]);
  });

  test('stand there without the scripts of charts, cards or floating parts', async ({ page }) => {
    await page.route(/\/graphql\?/, (route) => new Promise(() => void route));
    await page.goto(addresses.overview('id'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.id.headline);
    await expect(page.getByRole('region', { name: words.id.coverage })).toContainText('25');
  });
});
