import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { readPdf, withoutSpace } from '../testkit/pdf.js';
import { desktop, expect, madeUpCity, phone, test } from './journey.js';
import { languages, words } from './medan.js';

const month = '2026-10';

const report = {
  id: {
    title: 'Laporan bulanan Oktober 2026',
    headline: '18 dari 50 perangkat daerah sudah punya inovasi (36,0%). Bulan ini tidak bertambah.',
    pdf: 'Unduh PDF',
    paper: 'Seperti di kertas',
    sheets: 'Lembar laporan',
    number: 'Nomor 10/2026, versi 1, Draf',
    page: (page: number, pages: number) => `Halaman ${page}/${pages}`,
    data: 'Data per 31 Oktober 2026',
    missing: 'Belum tercatat, jadi tidak ada di laporan ini',
    month: 'Bulan:',
  },
  en: {
    title: 'Monthly report, October 2026',
    headline: '18 of 50 agencies have an innovation (36.0%). No more this month.',
    pdf: 'Download PDF',
    paper: 'As on paper',
    sheets: 'Sheets of the report',
    number: 'Number 10/2026, version 1, Draft',
    page: (page: number, pages: number) => `Page ${page}/${pages}`,
    data: 'Data of 31 October 2026',
    missing: 'Not recorded yet, so not in this report',
    month: 'Month:',
  },
} as const;

const opened = async (page: Page, lang: 'id' | 'en', more = `bulan=${month}`) => {
  await page.goto(`/${lang}/laporan?${more}`);
  await expect(page.locator('.sheet').first()).toBeVisible();
  await expect(page.locator('[data-chart] svg').first()).toBeAttached();
};

/** What stands on each sheet, piece by piece, and by how much the last piece sticks out below. */
const sheetsOf = (page: Page) =>
  page.locator('.sheets-all .sheet').evaluateAll((sheets) =>
    sheets.map((sheet) => {
      const body = sheet.querySelector('.sh-body')?.getBoundingClientRect();
      const last = sheet.querySelector('.sh-body > :last-child')?.getBoundingClientRect();
      const parts = sheet.querySelectorAll('h2, h3, [data-row], .sh-states li, .sh-kinds li, p');
      return {
        texts: [...parts].map((part) => part.textContent ?? ''),
        over: (last?.bottom ?? 0) - (body?.bottom ?? 0),
      };
    }),
  );

/** What of a sheet lies over its foot; the ways to the figures lie in the margin. */
const overFeet = (page: Page) =>
  page.locator('.sheets-all .sheet').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const top = sheet.querySelector('.sh-foot')?.getBoundingClientRect().top ?? 0;
      const parts = [...sheet.querySelectorAll('.sh-body *')];
      return parts
        .filter((part) => part.getBoundingClientRect().bottom > top + 0.5)
        .map((part) => part.textContent);
    }),
  );

/** A figure menu must not push down what was laid out without it. */
const menusTakeNoRoom = async (page: Page) => {
  const heights = () =>
    page
      .locator('.sheets-all .sh-block')
      .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().height));
  const shown = await heights();
  const without = await page.addStyleTag({ content: '.sheets-all .figmenu { display: none }' });
  const bare = await heights();
  await without.evaluate((style) => (style as HTMLElement).remove());
  expect(shown).toEqual(bare);
};

const printed = async (page: Page) =>
  readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

test.describe('on a desk', () => {
  test.use(desktop);

  for (const lang of languages) {
    const say = report[lang];

    test(`paper shows the sheets of the screen and nothing else (${lang})`, async ({ page }) => {
      await opened(page, lang);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.title);
      await expect(page.getByText(say.missing)).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      const sheets = await sheetsOf(page);

      const { pages } = await printed(page);

      expect(pages).toHaveLength(sheets.length);
      sheets.forEach(({ texts, over }, index) => {
        expect(over, 'cut off at the end of the sheet').toBeLessThanOrEqual(0);
        for (const text of texts) expect(pages[index]).toContain(withoutSpace(text));
        expect(pages[index]).toContain(withoutSpace(say.page(index + 1, sheets.length)));
        expect(pages[index]).toContain(withoutSpace(say.number));
        expect(pages[index]).toContain(withoutSpace(say.data));
      });
      expect(pages.join('')).not.toContain(withoutSpace(say.pdf));
      expect(pages.join('')).not.toContain(withoutSpace(say.missing));
    });

    test(`nothing lies over the foot of a sheet (${lang})`, async ({ page }) => {
      for (const asked of ['', `bulan=${month}`]) {
        await opened(page, lang, asked);
        expect(await overFeet(page)).toEqual([]);
        await menusTakeNoRoom(page);
      }
    });

    test(`the file says what the sheets say, on as many pages (${lang})`, async ({ page }) => {
      await opened(page, lang);
      const sheets = await sheetsOf(page);

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: say.pdf }).click();
      const file = await download;

      expect(file.suggestedFilename()).toBe(`laporan-${month}.pdf`);
      const { pages, title, language } = await readPdf(await readFile(await file.path()));
      expect(language).toBe(lang);
      expect(title).toContain(say.title);
      expect(pages).toHaveLength(sheets.length);
      expect(pages[0]).toContain(withoutSpace(say.headline));
      for (const state of words[lang].states) expect(pages[0]).toContain(withoutSpace(state));
      sheets.forEach(({ texts }, index) => {
        for (const text of texts) expect(pages[index]).toContain(withoutSpace(text));
        expect(pages[index]).toContain(withoutSpace(say.page(index + 1, sheets.length)));
      });
    });
  }

  test('the months stand in the address, and Back goes back to the one before', async ({
    page,
  }) => {
    await opened(page, 'id');
    const choice = page.getByLabel(report.id.month, { exact: true });
    await choice.selectOption('2026-09');
    await expect(page).toHaveURL(/bulan=2026-09/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Laporan bulanan September 2026',
    );
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(report.id.title);
    await page.goto('/id/laporan?bulan=1999-01');
    await expect(page.getByText('bulan=1999-01')).toBeVisible();
    await expect(page.locator('.sheet').first()).toBeVisible();
  });
});

test.describe('in the hand', () => {
  test.use(phone);

  test('a phone reads one column, shows the sheets when asked, and prints A4', async ({ page }) => {
    await opened(page, 'id');
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBe(360);
    const headline = page.getByRole('heading', { level: 2, name: report.id.headline });
    expect((await headline.boundingBox())?.width).toBeGreaterThan(240);
    const before = await printed(page);
    expect(before.pages).toHaveLength(await page.locator('.sheet').count());
    for (const text of before.pages) expect(text).toContain(withoutSpace(report.id.number));

    await page.getByRole('button', { name: report.id.paper }).click();

    await expect(page).toHaveURL(/tampak=kertas/);
    // The address is ahead of the sheets by a moment.
    const shape = async () => {
      const sheet = await page.locator('.sheet').first().boundingBox();
      return (sheet?.height ?? 0) / (sheet?.width ?? 1);
    };
    await expect.poll(shape).toBeCloseTo(1122 / 794, 2);
    expect(await wide()).toBe(360);
    expect((await printed(page)).pages).toEqual(before.pages);
    await page.goBack();
    await expect(page.getByRole('button', { name: report.id.paper })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });
});

interface Asked {
  dataset: { today: string };
  coverage: { eligible: number; states: Record<string, number> };
}

const ask = async (page: Page, query: string): Promise<Asked> => {
  const reply = await page.request.post('/graphql', { data: { query } });
  return (await reply.json()).data;
};

const program = fileURLToPath(new URL('../../server/dist/report-cli.js', import.meta.url));

/** `npm run report` for the made-up city of this run. */
const publish = (...args: string[]) =>
  promisify(execFile)(process.execPath, [program, 'publish', ...args, '--demo'], {
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: String(process.env.E2E_DATA_DIR) },
  });

test.describe('the made-up city', () => {
  test.use({ ...desktop, ...madeUpCity });

  test('the sheet says what the API says, and its figures can be traced', async ({ page }) => {
    await opened(page, 'id', '');
    const { coverage } = await ask(
      page,
      '{ coverage { eligible states { covered preparing none unreported } } }',
    );
    const shown = await page.locator('.sh-states b').allTextContents();
    expect(shown.map(Number)).toEqual(Object.values(coverage.states));
    expect(shown.map(Number).reduce((sum, count) => sum + count)).toBe(coverage.eligible);
    await expect(page.locator('.sheet').first()).toContainText('Data karangan');
    await expect(page.locator('.sheet').first()).toContainText('Draf, sementara');
    expect(await overFeet(page)).toEqual([]);
    await menusTakeNoRoom(page);

    await page.getByRole('button', { name: 'Menu angka: Perlu didorong' }).click();
    const sheet = page.getByRole('dialog', { name: words.id.origin });
    await sheet.getByText(words.id.query).click();
    await sheet.getByRole('button', { name: words.id.run }).click();
    await expect(sheet.getByText(words.id.same)).toBeVisible();
  });

  test('a published month is frozen; its correction stands beside it with the reason', async ({
    page,
  }) => {
    const { dataset } = await ask(page, '{ dataset { today } }');
    const [year = 0, running = 0] = dataset.today.split('-').map(Number);
    const over = new Date(Date.UTC(year, running - 4, 15)).toISOString().slice(0, 7);
    await publish(over, '--by', 'Orta', '--number', '000.8/77');
    await publish(over, '--by', 'Orta', '--reason', 'salah tulis');

    await opened(page, 'id', `bulan=${over}`);
    const mast = page.locator('.sh-mast').first();
    await expect(mast).toContainText('versi 2, Terbit');
    await expect(page.locator('.sh-lead')).toContainText('Sebab koreksi: salah tulis');

    await page.getByLabel('Versi:', { exact: true }).selectOption('1');
    await expect(page).toHaveURL(/versi=1/);
    await expect(mast).toContainText('Nomor 000.8/77, versi 1, Terbit');
    await expect(page.getByText('Versi lama. Versi terbaru: 2.')).toBeVisible();
    const [first] = (await printed(page)).pages;
    expect(first).toContain(withoutSpace('Nomor 000.8/77, versi 1, Terbit'));
    await page.goBack();
    await expect(mast).toContainText('versi 2, Terbit');
    await page.getByLabel('Versi:', { exact: true }).selectOption('draf');
    await expect(mast).toContainText('versi 3, Draf');
  });
});
