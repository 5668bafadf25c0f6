import { desktop, expect, madeUpCity, phone, test } from './journey.js';
import { faultsInBothThemes } from './judging/axe.js';

test.describe('what changed, and another day beside it', () => {
  test.use(desktop);

  test('says who moved since a day, why, and by which source; Back returns to the day before', async ({
    page,
  }) => {
    await page.goto('/id/ringkasan?sejak=2024-12-31');
    const panel = page.locator('#berubah');
    await expect(panel.getByRole('heading')).toContainText('Ada +6 sejak 31 Desember 2024');
    await expect(panel.getByRole('link', { name: /GORDEN/ })).toBeVisible();
    await panel.getByRole('button', { name: 'akhir bulan lalu' }).click();
    await expect(panel.getByRole('heading')).toContainText('Tidak ada perangkat yang berubah');
    await page.goBack();
    await expect(panel.getByRole('heading')).toContainText('Ada +6');
    await panel.getByRole('link', { name: /GORDEN/ }).click();
    await expect(page).toHaveURL(/\/id\/inovasi\/GORDEN/);
  });

  test('refuses a day before the first rules with a sentence', async ({ page }) => {
    await page.goto('/en/ringkasan?sejak=2001-01-01&banding=2001-01-01');
    await expect(page.locator('#berubah').getByRole('status').last()).toContainText(
      'lies before 1 January 2014',
    );
    await expect(page.locator('#banding')).toContainText('lies before 1 January 2014');
    await page.locator('#banding').getByRole('button', { name: 'Stop comparing' }).click();
    await expect(page.locator('#banding')).toHaveCount(0);
  });

  test('sets two days side by side and gives the figure of its menu', async ({ page }) => {
    await page.goto('/id/ringkasan?banding=2025-06-30');
    const panel = page.locator('#banding');
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('Bertambah 1');
    await expect(panel).toContainText('+2,0 poin persen');
    await page.goto('/id/ringkasan?sejak=2024-12-31&angka=berubah');
    await page.getByRole('button', { name: 'Jalankan kueri ini' }).click();
    await expect(page.getByText('Sama dengan angka di layar.')).toBeVisible();
  });

  test('goes from the city over a kind and an agency to an innovation and back', async ({
    page,
  }) => {
    await page.goto('/id/ringkasan');
    await page.getByLabel('Jenis:').selectOption('kecamatan');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('7 dari 21');
    await expect(page.locator('#jalur').getByRole('heading')).toContainText('7 nyata');
    await page.locator('#cakupan').getByRole('link', { name: 'Ada', exact: true }).click();
    await expect(page).toHaveURL(/jenis=kecamatan&status=ada|status=ada&jenis=kecamatan/);
    await page.getByRole('link', { name: 'Kecamatan Medan Denai', exact: true }).click();
    await expect(page.locator('#bandingkan').getByRole('heading')).toContainText('Ke-2 dari 7');
    await page
      .getByRole('link', { name: /GORDEN/ })
      .first()
      .click();
    await expect(page).toHaveURL(/inovasi\/GORDEN/);
    await page.goBack();
    await page.goBack();
    await expect(page.getByLabel('Status:')).toHaveValue('ada');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('7 dari 21');
    await page.getByRole('button', { name: 'Hapus Kecamatan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('18 dari 50');
  });
});

test.describe('reminders', () => {
  test.use(desktop);

  test('selects by keys and shift, reads the messages one by one, and Back closes them', async ({
    page,
  }) => {
    await page.goto('/id/perangkat-daerah');
    await page.getByRole('checkbox', { name: /^Pilih Badan Kepegawaian/ }).focus();
    await page.keyboard.press('Space');
    await page
      .getByRole('checkbox', { name: 'Pilih Badan Pendapatan Daerah' })
      .click({ modifiers: ['Shift'] });
    await expect(page.getByText('3 dipilih')).toBeVisible();
    await page.getByRole('button', { name: 'Ingatkan 3' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tinjau pesan pengingat' });
    await expect(dialog).toContainText('Yth. Kepala Badan Kepegawaian');
    await dialog.getByRole('button', { name: 'Berikutnya' }).click();
    await expect(dialog).toContainText('2 dari 3');
    await page.goBack();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('3 dipilih')).toBeVisible();
  });

  test('sorts by the heads of the columns, and turns the order around', async ({ page }) => {
    await page.goto('/id/perangkat-daerah');
    const head = page.getByRole('columnheader', { name: /^Inovasi/ });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(page).toHaveURL(/urut=-inovasi/);
    await head.getByRole('button').press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await page.goBack();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
  });
});

test.describe('in the made-up city', () => {
  test.use({ ...madeUpCity, ...desktop });

  test('the position of an agency is the one that the API gives', async ({ page, request }) => {
    const query =
      '{ needsAPush(first: 1) { rows { agency { code } } } dataset { governments { code } } }';
    const first = await (await request.post('/graphql', { data: { query } })).json();
    const code: string = first.data.needsAPush.rows[0].agency.code;
    const asked = `{ agencyComparison(code: "${code}") { rows { by position known } } }`;
    const answer = await (await request.post('/graphql', { data: { query: asked } })).json();
    const days = answer.data.agencyComparison.rows.find(
      (row: { by: string }) => row.by === 'DAYS_WITHOUT',
    );
    await page.goto(`/id/perangkat-daerah/${code}`);
    await expect(
      page.locator('#bandingkan').getByRole('row', { name: /Hari tanpa inovasi/ }),
    ).toContainText(`ke-${days.position} dari ${days.known}`);
  });
});

for (const [device, view] of Object.entries({ phone, desktop })) {
  test.describe(device, () => {
    test.use(view);
    for (const address of [
      '/id/ringkasan?sejak=2024-12-31&banding=2025-06-30&jenis=kecamatan',
      '/en/perangkat-daerah?pilih=BKPSDM,BAPENDA&ingatkan=terpilih&banding=2025-06-30',
      '/id/perangkat-daerah/KEC-MEDAN-DENAI',
    ]) {
      test(`axe finds no fault, and nothing is too wide: ${address}`, async ({ page }) => {
        // Why slow: axe computes without a pause, and on a busy machine that takes a while.
        test.slow();
        await page.goto(address, { waitUntil: 'networkidle' });
        expect(await faultsInBothThemes(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBe(view.viewport.width);
      });
    }
  });
}
