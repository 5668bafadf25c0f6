import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { analystWords } from './analyst-words.js';
import { askedIn, desktop, expect, isAsked, phone, test } from './journey.js';
import { languages } from './medan.js';

/** The example that asks how the kinds of agencies stand: seven kinds, of which 21 are sub-districts. */
const kinds = 7;

/** A query of the tester's own: short, and with one row for each kind. */
const ownQuery = '{ coverage { byKind { kind { code } eligible states { covered } } } }';

const address = (lang: string, query?: string, more = '') =>
  `/${lang}/analis${query === undefined ? '' : `#kueri=${encodeURIComponent(query)}${more}`}`;

const editorOf = (page: Page, label: string) => page.getByRole('textbox', { name: label });

/** Puts a query into the editor as hands do, in place of what stands there. */
const write = async (page: Page, label: string, text: string) => {
  await editorOf(page, label).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
  // The editor closes brackets by itself: what it added stands behind what was written.
  await page.keyboard.press('ControlOrMeta+Shift+End');
  await page.keyboard.press('Delete');
};

const column = (page: Page, place: number) =>
  page.locator('.dk-table tbody tr').locator(`td:nth-child(${place})`).allInnerTexts();

const downloaded = async (page: Page, press: () => Promise<void>) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};

const faults = async (page: Page): Promise<string[]> => {
  const axe = new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

for (const lang of languages) {
  const say = analystWords[lang];

  test.describe(`at a desk (${lang})`, () => {
    test.use({ ...desktop, contextOptions: { reducedMotion: 'reduce' } });

    test('an example answers at once, and is changed and run by keyboard alone', async ({
      page,
    }) => {
      await page.goto(`/${lang}/ringkasan`);
      await page.getByRole('link', { name: say.page, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.title);
      await expect(page.locator('.dk-table tbody tr')).toHaveCount(1);

      await page.getByRole('button', { name: say.byKind }).click();
      await expect(page.getByRole('button', { name: say.byKind })).toHaveAttribute('aria-current');
      await expect(
        page.getByRole('list', { name: say.chartByKind }).getByRole('listitem'),
      ).toHaveCount(kinds);

      await write(page, say.editor, ownQuery);
      await page.keyboard.press('ControlOrMeta+Enter');
      await page.getByRole('button', { name: say.table, exact: true }).click();
      await expect(page.locator('.dk-table tbody tr')).toHaveCount(kinds);
      await expect(page.getByText(say.cost(4))).toBeVisible();
    });

    test('the editor completes, tells faults and can be left with Escape and Tab', async ({
      page,
    }) => {
      await page.goto(address(lang, '{ coverage { eligible } }'));
      await expect(page.locator('.dk-table tbody tr')).toHaveCount(1);
      await write(page, say.editor, '{ cover');
      await page.keyboard.press('Control+Space');
      await expect(page.locator('.suggest-widget .monaco-list-row').first()).toContainText(
        'coverage',
      );
      await page.keyboard.press('Escape');

      await write(page, say.editor, '{ coverage { nonsense } }');
      await expect(page.getByText('Cannot query field "nonsense"')).toBeVisible();
      const leaving = page.getByText(say.leaving);
      await expect(leaving).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(editorOf(page, say.editor)).toBeFocused();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await expect(editorOf(page, say.editor)).not.toBeFocused();
      expect(
        await page.evaluate(
          () => document.activeElement?.closest('.dk-query, .dk-answer') !== null,
        ),
      ).toBe(true);
      await page.keyboard.press('Shift+Tab');
      await expect(editorOf(page, say.editor)).toBeFocused();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+Tab');
      await expect(editorOf(page, say.editor)).not.toBeFocused();
    });

    test('a table is sorted, and leaves as CSV and JSON with the same rows', async ({ page }) => {
      await page.goto(address(lang, ownQuery));
      await expect(page.locator('.dk-table tbody tr')).toHaveCount(kinds);
      const head = page.getByRole('columnheader', { name: 'eligible' });
      await head.getByRole('button').click();
      await head.getByRole('button').click();
      await expect(head).toHaveAttribute('aria-sort', 'descending');
      const [most] = await column(page, 2);
      expect(most).toBe('21');

      await page.getByRole('button', { name: say.download }).click();
      const sheet = page.getByRole('dialog', { name: say.downloadAs });
      const csv = await downloaded(page, () => sheet.getByRole('button', { name: 'CSV' }).click());
      expect(csv.name).toMatch(/^coverage-\d{4}-\d{2}-\d{2}\.csv$/);
      const rows = parse(csv.text, {
        bom: true,
        columns: true,
        comment: '#',
        relax_quotes: true,
        skip_empty_lines: true,
      }) as Record<string, string>[];
      expect(rows).toHaveLength(kinds);
      expect(rows.reduce((sum, row) => sum + Number(row.eligible), 0)).toBe(50);
      await expect(sheet.getByText(say.fileDone)).toBeVisible();

      const json = await downloaded(page, () =>
        sheet.getByRole('button', { name: 'JSON' }).click(),
      );
      const xlsx = await downloaded(page, () =>
        sheet.getByRole('button', { name: 'XLSX' }).click(),
      );
      expect(xlsx.name).toMatch(/^coverage-\d{4}-\d{2}-\d{2}\.xlsx$/);
      expect(xlsx.text.slice(0, 2)).toBe('PK');

      const { coverage } = JSON.parse(json.text);
      expect(coverage.byKind).toHaveLength(kinds);
      expect(rows.map((row) => Number(row.eligible))).toEqual(
        coverage.byKind.map((each: { eligible: number }) => each.eligible),
      );
    });

    test('a chart follows from the shape, and can be another', async ({ page }) => {
      await page.goto(address(lang));
      await page.getByRole('button', { name: say.trend }).click();
      await expect(page.locator('.dk-answer svg[role="img"]')).toBeVisible();
      await page.getByLabel(say.kind).selectOption('bars');
      await expect(page.locator('.vbars li').first()).toBeVisible();
      await page.getByText(say.showTable).click();
      const drawn = await page.locator('.vbars li').count();
      await expect(page.locator('.dk-answer .behind tbody tr')).toHaveCount(drawn);
    });

    test('a link opened by somebody else gives the same', async ({ page, browser, baseURL }) => {
      const query =
        'query Past($asOf: Day) { coverage(asOf: $asOf) { eligible rate { numerator } } }';
      const variables = `&variabel=${encodeURIComponent('{"asOf":"2024-06-30"}')}`;
      await page.goto(address(lang, query, `${variables}&tampilan=json`));
      const answer = page.getByRole('region', { name: say.answerJson });
      await expect(answer).toContainText('"eligible"');
      const then = String(await answer.textContent());
      await expect(page.getByLabel('asOf')).toHaveValue('2024-06-30');
      await page.getByLabel('asOf').fill('2023-06-30');
      await page.getByRole('button', { name: say.run }).click();
      await expect(page).toHaveURL(/2023-06-30/);
      await expect(answer).not.toHaveText(then);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      const shown = await answer.textContent();

      const other = await browser.newContext({ ...(baseURL && { baseURL }) });
      const pasted = await other.newPage();
      await pasted.goto(page.url());
      await expect(pasted.getByLabel('asOf')).toHaveValue('2023-06-30');
      await expect(pasted.getByRole('region', { name: say.answerJson })).toHaveText(shown ?? '');
      await other.close();
    });

    test('the other language keeps the query, whatever signs are in it', async ({ page }) => {
      const query = '{ agencies(filter: {search: "100% & b#c"}) { totalCount } }';
      await page.goto(address(lang, query, '&tampilan=json'));
      const answer = page.locator('.dk-result');
      await expect(answer).toContainText('"totalCount": 0');
      const other = lang === 'id' ? 'EN' : 'ID';
      await page.getByRole('link', { name: other, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${other.toLowerCase()}/analis#kueri=`));
      await expect(answer).toContainText('"totalCount": 0');
      await page.reload();
      await expect(answer).toContainText('"totalCount": 0');
    });

    test('what a link says wrongly is left out, and said', async ({ page }) => {
      await page.goto(address(lang, ownQuery, '&variabel=%5B1%5D&tampilan=peta&warna=biru'));
      await expect(page.locator('.dk-table tbody tr')).toHaveCount(kinds);
      await expect(page.getByText(say.dropped)).toBeVisible();
    });

    test('a query is saved, renamed, deleted, brought back, and taken along', async ({
      page,
      browser,
      baseURL,
    }) => {
      await page.goto(address(lang, ownQuery));
      await expect(page.locator('.dk-table tbody tr')).toHaveCount(kinds);
      await page.getByRole('button', { name: say.save, exact: true }).click();
      const sheet = page.getByRole('dialog', { name: say.saveTitle });
      await sheet.getByLabel(say.name).fill('Per jenis "50"');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: say.saved }).click();
      await page.getByRole('button', { name: say.renameOf('Per jenis "50"') }).click();
      await page.getByRole('textbox', { name: say.renameOf('Per jenis "50"') }).fill('Jenis');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: say.deleteOf('Jenis') }).click();
      await expect(page.getByRole('button', { name: 'Jenis', exact: true })).toHaveCount(0);
      await page.getByRole('button', { name: say.undo }).click();
      await page.reload();
      await page.getByRole('button', { name: say.saved }).click();
      await expect(page.getByRole('button', { name: 'Jenis', exact: true })).toBeVisible();
      const file = await downloaded(page, () =>
        page.getByRole('button', { name: say.toFile }).click(),
      );

      const other = await browser.newContext({ ...(baseURL && { baseURL }) });
      const elsewhere = await other.newPage();
      await elsewhere.goto(address(lang));
      await elsewhere.getByRole('button', { name: say.saved }).click();
      const bad = JSON.stringify({ ...JSON.parse(file.text), queries: [{ name: 'A', query: '' }] });
      const take = (text: string) =>
        elsewhere.getByLabel(say.fromFile).setInputFiles({
          name: 'kueri.json',
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        });
      await take(bad);
      await expect(elsewhere.getByText(say.badEntry)).toBeVisible();
      await expect(elsewhere.getByRole('button', { name: 'A', exact: true })).toHaveCount(0);
      await take(file.text);
      await elsewhere.getByRole('button', { name: 'Jenis', exact: true }).click();
      await expect(elsewhere.locator('.dk-table tbody tr')).toHaveCount(kinds);
      await other.close();
    });

    test('axe finds no fault, whatever is shown', async ({ page }) => {
      test.slow();
      await page.goto(address(lang, ownQuery));
      await expect(page.locator('.dk-table tbody tr')).toHaveCount(kinds);
      await expect(editorOf(page, say.editor)).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: say.history }).click();
      await expect(page.getByRole('button', { name: /^coverage/ })).toBeVisible();
      await page.getByRole('button', { name: say.code, exact: true }).click();
      await expect(page.getByRole('dialog', { name: say.codeTitle })).toContainText('urllib');
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: say.clear }).click();
      await expect(page.getByRole('button', { name: /^coverage/ })).toHaveCount(0);
      await page.getByRole('button', { name: say.chart, exact: true }).click();
      await page.getByRole('button', { name: say.schema }).click();
      await expect(page.getByRole('region', { name: say.schema })).toContainText('Query');
      expect(await faults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(page)).toEqual([]);
    });
  });

  test.describe(`on a phone (${lang})`, () => {
    test.use({ ...phone, contextOptions: { reducedMotion: 'reduce' } });

    test('an example is run with one tap, without the editor', async ({ page }) => {
      test.slow();
      const scripts: string[] = [];
      page.on('request', (request) => scripts.push(request.url()));
      await page.goto(`/${lang}/ringkasan`);
      await page.getByRole('button', { name: say.more, exact: true }).click();
      await page.getByRole('dialog').getByRole('link', { name: say.page, exact: true }).click();
      await page.getByLabel(say.example).selectOption({ label: say.byKind });
      await expect(
        page.getByRole('list', { name: say.chartByKind }).getByRole('listitem'),
      ).toHaveCount(kinds);
      await page.getByRole('button', { name: say.table, exact: true }).click();
      await expect(page.locator('.dk-table tbody tr')).toHaveCount(kinds);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(scripts.filter((url) => /monaco|QueryEditor/.test(url))).toEqual([]);
      expect(await faults(page)).toEqual([]);

      await page.getByRole('textbox', { name: say.editor }).fill('{ coverage { eligible } }');
      await page.getByRole('button', { name: say.run }).click();
      await expect(page.locator('.dk-table tbody td')).toHaveText(['50']);
    });
  });
}

test.describe('what a query would cost', () => {
  test.use(desktop);

  test('is told before it is run, by the server', async ({ page }) => {
    const say = analystWords.id;
    const asked: boolean[] = [];
    await page.goto(address('id', '{ coverage { eligible } }'));
    await expect(page.getByText(say.cost(1))).toBeVisible();
    page.on('request', (request) => {
      if (!isAsked(new URL(request.url())) || request.method() !== 'POST') return;
      const { extensions } = askedIn(request) as { extensions?: { onlyCost?: boolean } };
      asked.push(extensions?.onlyCost === true);
    });
    await write(page, say.editor, '{ agencies(first: 10) { nodes { name { english } } } }');
    await expect(page.getByText(say.estimated(21))).toBeVisible();
    expect(asked).not.toContain(false);
    expect(asked).toContain(true);
  });
});

test.describe('other pages', () => {
  test.use(desktop);

  test('load nothing of the editor', async ({ page }) => {
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    await page.goto('/id/ringkasan');
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((url) => /monaco|graphiql|QueryEditor|AnalystPage/i.test(url))).toEqual([]);
  });
});
