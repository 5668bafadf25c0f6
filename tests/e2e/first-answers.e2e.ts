import { askedIn, desktop, expect, madeUpCity, phone, test } from './journey.js';
import { addresses, languages, words } from './medan.js';

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

  test('stand there without the scripts of charts, cards or floating parts', async ({ page }) => {
    await page.route(/\/graphql\?/, (route) => new Promise(() => void route));
    await page.goto(addresses.overview('id'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.id.headline);
    await expect(page.getByRole('region', { name: words.id.coverage })).toContainText('25');
  });
});

/** How far what is on the screen moved by itself, as browsers measure it; 0.1 is what readers still bear. */
const shifts = () =>
  new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const each of list.getEntries() as (PerformanceEntry & {
        hadRecentInput: boolean;
        value: number;
      })[]) {
        if (!each.hadRecentInput) sum += each.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 300);
  });

const pages = ['ringkasan', 'perangkat-daerah', 'inovasi', 'adopsi', 'dampak', 'fasilitasi'].concat(
  ['indeks', 'laporan', 'metode', 'cari?q=layanan', 'analis'],
);

for (const [size, use] of Object.entries({ phone, desktop })) {
  test.describe(`nothing jumps, ${size}`, () => {
    test.use({ ...use, ...madeUpCity });
    test.slow();

    test('while a page of the made-up city loads', async ({ page }) => {
      const moved: Record<string, number> = {};
      for (const name of pages) {
        await page.goto(`/id/${name}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        const sum = await page.evaluate(shifts);
        if (sum > 0.1) moved[name] = sum;
      }
      expect(moved).toEqual({});
    });
  });
}
