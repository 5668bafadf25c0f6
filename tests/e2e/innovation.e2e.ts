import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { askedIn, desktop, expect, isAsked, phone, test } from './journey.js';
import { addresses, languages, words } from './medan.js';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

for (const [size, use] of Object.entries({ phone, desktop })) {
  for (const lang of languages) {
    const say = words[lang];

    test.describe(`${size}, ${lang}`, () => {
      test.use(use);

      test('from the overview to what exists, and to one of it', async ({ page }) => {
        await page.goto(addresses.overview(lang));
        await page.getByRole('link', { name: say.innovationsRecorded, exact: true }).click();

        await expect(headline(page)).toHaveText(say.innovationsTitle);
        await expect(page.getByText(say.innovationsCounting)).toBeVisible();
        for (const bar of say.stageBars) {
          await expect(page.getByRole('button', { name: bar, exact: true })).toBeVisible();
        }
        await expect(page.getByText(say.rows(65), { exact: true })).toBeVisible();
        await page.getByRole('searchbox', { name: say.findInnovation }).fill('melom');
        await expect(page.getByText(say.rows(1), { exact: true })).toBeVisible();
        await page.getByRole('link', { name: say.innovation, exact: true }).click();

        await expect(headline(page)).toHaveText(say.innovation);
        const stages = page.getByRole('list', { name: say.stages });
        await expect(stages.locator('[aria-current="step"]')).toHaveText(say.inUse);
        await expect(page.getByText(say.since2025).first()).toBeVisible();
        await expect(page.getByRole('heading', { name: say.evidence })).toBeVisible();
        await expect(page.getByRole('heading', { name: say.noAdoption })).toBeVisible();
        await expect(page.getByRole('main')).toContainText(say.compiler);
        await expect(page.getByRole('region', { name: say.awards })).toContainText('IGA');
        await expect(page.getByRole('region', { name: say.trail })).toContainText(
          'innovations.csv',
        );
        await page.getByRole('link', { name: say.district, exact: true }).first().click();
        await expect(headline(page)).toHaveText(say.district);
      });

      test('Back finds the rows that were opened, where they were', async ({ page }) => {
        await page.goto(addresses.innovations(lang, '&urut=judul'));
        await expect(page.getByText(say.rows(65), { exact: true })).toBeVisible();
        await page.getByRole('button', { name: say.showMore }).click();
        const last = page.getByRole('link', { name: 'Verolin', exact: true });
        await expect(page.getByRole('button', { name: say.showMore })).toBeHidden();
        await expect(page).toHaveURL(/tampil=2/);
        const scrolled = await last.evaluate((link) => {
          link.scrollIntoView({ block: 'center', behavior: 'instant' });
          return window.scrollY;
        });
        expect(scrolled).toBeGreaterThan(1000);
        await last.click();
        await expect(headline(page)).toHaveText('Verolin');

        await page.goBack();

        await expect(last).toBeVisible();
        await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
      });
    });
  }
}

for (const lang of languages) {
  const say = words[lang];

  test.describe(`filters, files and addresses, ${lang}`, () => {
    test.use(lang === 'id' ? desktop : phone);

    test('a bar and a choice narrow the list, and the address keeps both', async ({
      page,
      browser,
    }) => {
      await page.goto(addresses.innovations(lang));
      await page.getByRole('button', { name: say.stageBars[0] ?? '', exact: true }).click();
      await expect(page.getByText(say.rows(49), { exact: true })).toBeVisible();
      await expect(page.getByLabel(say.stage)).toHaveValue('penerapan');
      await page.getByLabel(say.digital).selectOption(say.notDigital);
      await expect(page.getByText(say.rows(11), { exact: true })).toBeVisible();
      await expect(page).toHaveURL(/tahap=penerapan&digital=tidak/);

      const other = await browser.newContext();
      const pasted = await other.newPage();
      await pasted.goto(page.url());
      await expect(pasted.getByText(say.rows(11), { exact: true })).toBeVisible();
      await other.close();
    });

    test('an empty list says why and is filled with one tap', async ({ page }) => {
      await page.goto(addresses.innovations(lang, '&tahap=berhenti&jenis=kecamatan'));
      const reason = page.getByRole('status').filter({ hasText: say.empty });
      await expect(reason).toContainText(say.subDistrict);

      await reason.getByRole('button', { name: say.clear, exact: true }).click();

      await expect(page.getByText(say.rows(65), { exact: true })).toBeVisible();
      await expect(page).toHaveURL(addresses.innovations(lang));
    });

    test('the file holds every row, not the page alone', async ({ page }) => {
      await page.goto(addresses.innovations(lang));
      await expect(page.getByText(say.rows(65), { exact: true })).toBeVisible();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'CSV', exact: true }).click();
      const file = await download;

      const rows: Record<string, string>[] = parse(await readFile(await file.path()), {
        columns: true,
        bom: true,
      });

      expect(file.suggestedFilename()).toBe('inovasi-2026-11-24.csv');
      expect(rows).toHaveLength(65);
      const stage = say.stage.slice(0, -1);
      expect(rows.filter((row) => row[stage] === say.inUse)).toHaveLength(49);
      expect(rows.filter((row) => row[stage] === say.onTrial)).toHaveLength(5);
    });

    test('what an address says wrongly is left out, and said', async ({ page }) => {
      await page.goto(`/${lang}/inovasi?tahap=selesai&urut=-hari&tampil=99&bentuk=lainnya`);

      const notice = page.getByRole('status').filter({ hasText: say.dropped });
      for (const part of ['tahap=selesai', 'urut=-hari', 'tampil=99']) {
        await expect(notice).toContainText(part);
      }
      await expect(page.getByText(say.rows(9), { exact: true })).toBeVisible();
      await expect(page).toHaveURL(`/${lang}/inovasi?bentuk=lainnya`);
    });

    test('before and after are told with direction, and no cause', async ({ page }) => {
      await page.goto(addresses.innovation(lang, 'DASHAT-SEI-AGUL'));
      await expect(page.getByText(say.change)).toBeVisible();

      await page.goto(addresses.innovation(lang, 'SIDUTA'));

      await expect(page.getByText(say.points)).toBeVisible();
      await expect(page.getByText(say.beforeUse)).toBeVisible();
    });

    test('an innovation that does not exist is said not to, and leads on', async ({ page }) => {
      await page.goto(addresses.innovation(lang, 'MESIN-WAKTU'));
      await expect(headline(page)).toHaveText(say.noInnovation);

      await page.getByRole('link', { name: say.toInnovations }).click();

      await expect(headline(page)).toHaveText(say.innovationsTitle);
    });
  });
}

test.describe('the figures of the pages', () => {
  test.use(desktop);

  test('are what their queries give', async ({ page }) => {
    const say = words.id;
    const figures = [
      { address: addresses.innovations('id'), name: 'Inovasi tercatat', sum: '65 baris = 65' },
      {
        address: addresses.innovation('id', 'DASHAT-SEI-AGUL'),
        name: 'Hasil sebelum dan sesudah',
        sum: '2 dari 2 indikator punya nilai sebelum dan sesudah',
      },
      {
        address: addresses.innovation('id', 'DASHAT-SEI-AGUL'),
        name: 'Bukti untuk KIPP',
        sum: '6 dari 8',
      },
      {
        address: addresses.innovation('id', 'DASHAT-SEI-AGUL'),
        name: 'Pengadopsi',
        sum: '0 catatan adopsi: tidak diketahui, maka ditulis –',
      },
    ];
    for (const { address, name, sum } of figures) {
      await page.goto(address);
      await page.getByRole('button', { name: say.figureMenu(name), exact: true }).click();
      const sheet = page.getByRole('dialog', { name: say.origin });
      await sheet.getByRole('button', { name: say.run }).click();
      const result = sheet.getByRole('status').filter({ hasText: say.same });
      await expect(result).toContainText(sum);
      // Why: a text without its words would show the name it has in the program.
      await expect(sheet).not.toContainText('innovation.');
    }
  });

  test('good news leads to the innovation it is about', async ({ page }) => {
    await page.goto(addresses.overview('id'));
    const news = page.getByRole('region', { name: words.id.goodNews });

    await news.getByRole('link', { name: 'KIK MELON' }).click();

    await expect(headline(page)).toHaveText('KIK MELON');
  });

  test('one part that fails says so, the others stand', async ({ page }) => {
    await page.route(isAsked, (route) =>
      askedIn(route.request()).operationName === 'InnovationAdoptions'
        ? route.fulfill({ status: 200, json: { errors: [{ message: 'broken' }] } })
        : route.fallback(),
    );
    await page.goto(addresses.innovation('id', 'DASHAT-SEI-AGUL'));
    await expect(page.getByText(words.id.change)).toBeVisible();
    const adopters = page.getByRole('region', { name: 'Pengadopsi' });
    await expect(adopters.getByRole('alert')).toContainText(words.id.partFailed);

    await page.unroute(isAsked);
    await adopters.getByRole('button', { name: words.id.retry }).click();

    await expect(page.getByRole('heading', { name: words.id.noAdoption })).toBeVisible();
  });
});
