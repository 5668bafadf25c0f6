import type { APIRequestContext, Page } from '@playwright/test';
import { desktop, expect, madeUpCity, phone, test } from './journey.js';
import { faultsInBothThemes } from './judging/axe.js';
import { words } from './medan.js';

const settled = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
};

interface Cell {
  source: string;
  adopter: string;
  applied: number;
}

interface Said {
  adoptionStages: { applied: number; widelyUsed: { numerator: number } };
  adoptionMatrix: { applied: number; unplaced: number; cells: Cell[] };
}

const saidBy = async (request: APIRequestContext): Promise<Said> => {
  const query = `{
    adoptionStages { applied widelyUsed { numerator } }
    adoptionMatrix(onlyInvolved: true) { applied unplaced cells { source adopter applied } }
  }`;
  const answer = await request.post('/graphql', { data: { query } });
  return ((await answer.json()) as { data: Said }).data;
};

const id = (value: number) => value.toLocaleString('id-ID');

test.describe('the made-up city, at a desk', () => {
  test.use({ ...desktop, ...madeUpCity });

  test('a cell of the matrix leads to the adoptions that it counts, and Back leads out', async ({
    page,
    request,
  }) => {
    const { adoptionStages, adoptionMatrix } = await saidBy(request);
    const [most] = [...adoptionMatrix.cells].sort((a, b) => b.applied - a.applied);
    if (!most) throw new Error('The made-up city has no adoption');
    await page.goto('/id/adopsi');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `${id(adoptionStages.applied)} adopsi diterapkan; ${id(adoptionStages.widelyUsed.numerator)} inovasi dipakai 3 perangkat atau lebih`,
    );
    const matrix = page.getByRole('table', { name: /Baris: asal/ });
    await expect(matrix.getByRole('row').last()).toContainText(id(adoptionMatrix.applied));
    await expect(
      page.getByText(`${id(adoptionMatrix.unplaced)} adopsi tidak punya sel`),
    ).toBeVisible();

    const list = page.locator('#daftar');
    await expect(list.getByRole('table')).toBeVisible();
    const all = await list.getByRole('heading').textContent();
    const cell = matrix
      .getByRole('link', { name: new RegExp(`^${id(most.applied)} adopsi (dari|di dalam)`) })
      .first();
    await cell.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(
      ({ searchParams }) =>
        searchParams.get('asal') === most.source &&
        searchParams.get('ke') === most.adopter &&
        searchParams.get('tahap') === 'diterapkan',
    );
    await expect(list.getByRole('heading')).toHaveText(`${id(most.applied)} catatan adopsi`);
    await list.getByRole('button', { name: words.id.figureMenu('Daftar adopsi') }).click();
    const sheet = page.getByRole('dialog', { name: words.id.origin });
    await sheet.getByRole('button', { name: words.id.run }).click();
    await expect(sheet.getByText(words.id.same)).toBeVisible();
    await page.keyboard.press('Escape');

    await list.getByRole('button', { name: /^Asal:/ }).click();
    await expect(page).not.toHaveURL(/asal=/);
    await page.goBack();
    await expect(list.getByRole('heading')).toHaveText(`${id(most.applied)} catatan adopsi`);
    await page.goto('/id/adopsi');
    await expect(list.getByRole('heading')).toHaveText(all ?? '');
  });

  test('table, matrix and flow are one answer, kept in the address', async ({ page }) => {
    await page.goto('/en/adopsi?tampilan=tabel&menurut=jenis');
    const panel = page.locator('#alur');
    await expect(panel.getByRole('button', { name: 'Table' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(panel.getByRole('row', { name: /^Department Sub-district/ })).toBeVisible();
    await panel.getByRole('button', { name: 'Flow' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/tampilan=alur/);
    await expect(panel.locator('[aria-hidden="true"] .ribbon')).not.toHaveCount(0);
    await expect(panel.locator('svg[tabindex="0"], [role="application"]')).toHaveCount(0);
    await page.goBack();
    await expect(panel.getByRole('button', { name: 'Table' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.goto('/en/adopsi?tahap=berhenti&tahun=1999');
    await expect(page.getByText('No adoption fits these filters.')).toBeVisible();
    await page.getByRole('button', { name: words.en.clear }).click();
    await expect(page).not.toHaveURL(/tahap|tahun/);
  });

  test('every figure gives itself back', async ({ page }) => {
    for (const figure of [
      'adopsi',
      'tahapan',
      'alur',
      'kurva',
      'lama',
      'menyebar',
      'rantai',
      'siap',
    ]) {
      await page.goto(`/en/adopsi?angka=${figure}`);
      const sheet = page.getByRole('dialog', { name: words.en.origin });
      await sheet.getByRole('button', { name: words.en.run }).click();
      await expect(sheet.getByText(words.en.same), figure).toBeVisible();
    }
  });

  test('axe finds no fault in any view', async ({ page }) => {
    test.slow();
    for (const view of ['', '?tampilan=alur']) {
      await page.goto(`/en/adopsi${view}`);
      await settled(page);
      expect(await faultsInBothThemes(page)).toEqual([]);
    }
  });
});

test.describe('the made-up city, on a phone', () => {
  test.use({ ...phone, ...madeUpCity, contextOptions: { reducedMotion: 'reduce' } });

  test('nothing hangs out at 320 px, and axe finds no fault', async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 740 });
    for (const view of ['', '?tampilan=tabel', '?tampilan=alur']) {
      await page.goto(`/id/adopsi${view}`);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBe(320);
    }
    await expect.poll(() => page.locator('#alur .ch text').count()).toBeGreaterThan(2);
    const names = await page
      .locator('#alur .ch text')
      .evaluateAll((texts) =>
        texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right]),
      );
    expect(Math.min(...names.map(([left = 0]) => left)), 'names on the left').toBeGreaterThan(0);
    expect(Math.max(...names.map(([, right = 0]) => right)), 'names on the right').toBeLessThan(
      320,
    );
    await page.goto('/id/adopsi');
    await settled(page);
    expect(await faultsInBothThemes(page)).toEqual([]);
  });
});

test.describe('Medan, on a phone', () => {
  test.use({ ...phone, permissions: ['clipboard-read', 'clipboard-write'] });

  test('what is not recorded is said, and what can be copied is offered', async ({ page }) => {
    await page.goto('/id/adopsi?per=2026-11-24');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Belum ada adopsi yang tercatat',
    );
    await expect(page.getByText('Kirim daftar adopsi ke Bagian Organisasi (Orta)')).toBeVisible();
    const command = page.getByText('npm run db -- import FOLDER');
    await expect(command).toBeHidden();
    await page.getByText('Untuk pengelola data').click();
    await expect(command).toBeVisible();
    await expect(page.getByText('kode*, inovasi*, pereplikasi*')).toBeVisible();
    await expect(page.locator('#alur, #kurva, #daftar')).toHaveCount(0);
    await expect(
      page.getByRole('heading', { name: '17 inovasi siap ditiru', exact: true }),
    ).toBeVisible();
    await expect(
      page.getByRole('heading', { name: '32 perangkat daerah belum berstatus Ada' }),
    ).toBeVisible();
    await settled(page);

    await page.getByRole('button', { name: 'Susun penawaran SiBisa' }).click();
    const letter = page.getByRole('dialog', { name: 'Konsep surat' });
    await expect(letter.getByRole('textbox')).toHaveValue(
      /Inovasi “SiBisa” dari Dinas Kependudukan dan Pencatatan Sipil sudah diterapkan sejak 2020\. (?!.*belum dipakai)/,
    );
    await letter.getByRole('button', { name: 'Salin teks' }).click();
    await expect(letter.getByText('Tersalin.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      '/id/inovasi/SIBISA',
    );
    await page.keyboard.press('Escape');
    await expect(letter).toHaveCount(0);
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  test('an agency without an innovation is told what it could copy, and why', async ({ page }) => {
    await page.goto('/en/adopsi?per=2026-11-24');
    const card = page.locator('#bisa-meniru');
    await expect(card.getByRole('listitem').first()).toContainText(/could copy .* of /);
    await expect(card.getByRole('listitem').first()).toContainText('same kind of agency');
    await card
      .getByRole('button', { name: /draft a proposal/ })
      .first()
      .click();
    await expect(
      page.getByRole('dialog', { name: 'Draft letter' }).getByRole('textbox'),
    ).toHaveValue(/We propose that .* consider replicating/);
  });
});
