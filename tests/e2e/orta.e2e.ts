import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { desktop, expect, phone, test } from './journey.js';
import { addresses, languages, words } from './medan.js';

type Row = Record<string, string>;

const rowsOf = async (download: Download): Promise<Row[]> =>
  parse(await readFile(await download.path()), { columns: true, bom: true });

const saveCsv = async (page: Page): Promise<{ name: string; rows: Row[] }> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), rows: await rowsOf(file) };
};

const tally = (rows: readonly Row[], column: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[row[column] ?? ''] = (counts[row[column] ?? ''] ?? 0) + 1;
  return counts;
};

for (const [size, use] of Object.entries({ phone, desktop })) {
  for (const lang of languages) {
    const say = words[lang];

    test.describe(`${size}, ${lang}`, () => {
      test.use(use);

      test('Orta finds an agency, opens it, and comes back to where it was', async ({ page }) => {
        await page.goto(addresses.agencies(lang));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.list);
        await expect(page.getByText(say.rows(50), { exact: true })).toBeVisible();
        await page.getByLabel(say.state).selectOption(say.notCovered);
        await expect(page.getByText(say.rows(32), { exact: true })).toBeVisible();
        await page.getByLabel(say.kind).selectOption(say.subDistrict);
        await expect(page.getByText(say.rows(14), { exact: true })).toBeVisible();

        const johor = page.getByRole('link', { name: say.johor, exact: true });
        const scrolled = await johor.evaluate((link) => {
          link.scrollIntoView({ block: 'center', behavior: 'instant' });
          return window.scrollY;
        });
        expect(scrolled).toBeGreaterThan(50);
        await johor.click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.johor);
        await expect(page.getByRole('region', { name: say.nextStep })).toBeVisible();
        await expect(page.getByRole('heading', { name: say.peers })).toBeVisible();

        await page.goBack();

        await expect(page.getByText(say.rows(14), { exact: true })).toBeVisible();
        await expect(page.getByLabel(say.kind)).toHaveValue('kecamatan');
        await expect(page.getByLabel(say.state)).toHaveValue('disiapkan,belum,belum-melapor');
        await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
      });
    });
  }
}

for (const lang of languages) {
  const say = words[lang];

  test.describe(`search, filters and files, ${lang}`, () => {
    test.use(lang === 'id' ? phone : desktop);

    test('Orta searches by a part of a name', async ({ page }) => {
      await page.goto(addresses.agencies(lang));
      await expect(page.getByText(say.rows(50), { exact: true })).toBeVisible();

      await page.getByRole('searchbox', { name: say.search }).fill('johor');

      await expect(page.getByText(say.rows(1), { exact: true })).toBeVisible();
      await expect(page.getByRole('link', { name: say.johor, exact: true })).toBeVisible();
      await expect(page).toHaveURL(/cari=johor/);
    });

    test('an empty list says why and is filled with one tap', async ({ page }) => {
      await page.goto(addresses.agencies(lang, '&status=belum&jenis=dinas'));
      await expect(page.getByText(say.rows(0), { exact: true })).toBeVisible();
      const reason = page.getByRole('status').filter({ hasText: say.empty });
      await expect(reason).toContainText(`${say.department}; ${say.none}`);

      await reason.getByRole('button', { name: say.clear, exact: true }).click();

      await expect(page.getByText(say.rows(50), { exact: true })).toBeVisible();
      await expect(reason).toBeHidden();
    });

    test('the rows of the file add up to the headline', async ({ page }) => {
      await page.goto(addresses.agencies(lang));
      await expect(page.getByText(say.rows(50), { exact: true })).toBeVisible();

      const { name, rows } = await saveCsv(page);

      expect(name).toBe('perangkat-daerah-2026-11-24.csv');
      expect(rows).toHaveLength(50);
      expect(tally(rows, say.state.slice(0, -1))).toEqual({
        [say.covered]: 18,
        [say.preparing]: 7,
        [say.unreported]: 25,
      });
      expect(new Set(rows.map((row) => Object.values(row)[0])).size).toBe(50);
    });

    test('a filtered list gives a filtered file', async ({ page }) => {
      await page.goto(addresses.agencies(lang));
      await page.getByRole('button', { name: say.departments }).click();
      await expect(page.getByText(say.rows(18), { exact: true })).toBeVisible();

      const { rows } = await saveCsv(page);

      expect(tally(rows, say.kind.slice(0, -1))).toEqual({ [say.department]: 18 });
      expect(tally(rows, say.state.slice(0, -1))[say.covered]).toBe(9);
    });
  });
}
