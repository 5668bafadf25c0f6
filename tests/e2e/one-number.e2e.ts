import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readPdf, withoutSpace } from '../testkit/pdf.js';
import { desktop, expect, madeUpCity, test } from './journey.js';

// The four states add up to the eligible, and are the same numbers wherever they are read: on the page,
// in its file, in the file of the API, in the report as a sheet and as PDF, and on the wall.

test.use(desktop);

interface Counts {
  eligible: number;
  covered: number;
  preparing: number;
  none: number;
  unreported: number;
}

/** What the page names the four states, in the order in which they always stand. */
const names = ['Ada', 'Disiapkan', 'Belum', 'Belum melapor'];
const inOrder = ({ covered, preparing, none, unreported }: Counts) => [
  covered,
  preparing,
  none,
  unreported,
];
const written = (counts: Counts): string[] =>
  inOrder(counts).map((count, place) => `${count}${names[place]}`);

const asApiSays = async (page: Page): Promise<Counts> => {
  const query = '{ coverage { eligible states { covered preparing none unreported } } }';
  const answer = await page.request.post('/graphql', { data: { query } });
  const { eligible, states } = (await answer.json()).data.coverage;
  return { eligible, ...states };
};

const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, relax_column_count: true, skip_empty_lines: true });

const textOf = async (download: Promise<Download>) =>
  readFile(await (await download).path(), 'utf8');

const tally = (values: readonly (string | undefined)[], of: readonly string[]): number[] =>
  of.map((each) => values.filter((value) => value === each).length);

for (const [city, use] of Object.entries({ Medan: {}, 'the made-up city': madeUpCity })) {
  test.describe(city, () => {
    test.use(use);

    test('the four states are one set of numbers everywhere', async ({ page }) => {
      const counts = await asApiSays(page);
      expect(inOrder(counts).reduce((sum, count) => sum + count)).toBe(counts.eligible);

      await page.goto('/id/ringkasan');
      const coverage = page.getByRole('region', { name: 'Cakupan' });
      await expect(coverage.getByRole('heading', { level: 1 })).toContainText(
        `${counts.covered} dari ${counts.eligible} `,
      );
      const shown = await coverage.locator('.legend li b').allInnerTexts();
      expect(shown.map(withoutSpace)).toEqual(written(counts).map(withoutSpace));

      await page.goto('/id/perangkat-daerah');
      await expect(page.getByText(`${counts.eligible} baris`, { exact: true })).toBeVisible();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'CSV', exact: true }).click();
      const states = rowsOf(await textOf(saved)).map((row) => row.Status);
      expect(tally(states, names), 'the file of the page').toEqual(inOrder(counts));

      const exported = await page.request.get('/export/agencyStates.csv?lang=id');
      expect(exported.status()).toBe(200);
      const codes = ['COVERED', 'PREPARING', 'NONE', 'UNREPORTED'];
      const cells = (await exported.text()).split(/[\r\n,;"]+/);
      expect(tally(cells, codes), 'the file of the API').toEqual(inOrder(counts));

      await page.goto('/id/laporan');
      const sheet = page.locator('.sheet').first();
      await expect(sheet.locator('.sh-states li')).toHaveText(
        written(counts).map((each) => new RegExp(each.replace(/^\d+/, '$&\\s*'))),
      );
      const file = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Unduh PDF' }).click();
      const { pages } = await readPdf(await readFile(await (await file).path()));
      for (const each of written(counts)) expect(pages[0]).toContain(withoutSpace(each));
      expect(pages[0]).toContain(withoutSpace(`${counts.covered} dari ${counts.eligible} `));

      await page.goto('/id/tv');
      await expect(page.getByRole('listitem')).toHaveText(written(counts));
    });
  });
}
