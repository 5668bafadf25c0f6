import { analystWords } from './analyst-words.js';
import { desktop, expect, phone, test } from './journey.js';
import { focused, tabTo, walk } from './judging/keys.js';
import { addresses, words } from './medan.js';
import { resultsAddress, searchWords } from './medan-search.js';

const say = words.id;

test.describe('the keyboard alone', () => {
  test.use(desktop);

  test('goes in reading order, and past the header with one key', async ({ page }) => {
    await page.goto(addresses.overview('id'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
    await expect(page.getByRole('button', { name: say.shownDay })).toBeEnabled();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);

    const stops = await walk(page);

    expect(stops.slice(0, 16).map((stop) => stop.name)).toEqual([
      say.skip,
      `Satu Inovasi ${say.city}`,
      searchWords.id.open,
      say.shownDay,
      'ID',
      'EN',
      say.toDark,
      say.overview,
      say.agencies,
      say.innovations,
      'Adopsi',
      'Dampak',
      'Fasilitasi',
      'Indeks',
      'Laporan',
      analystWords.id.page,
    ]);
    expect(stops.filter((stop) => stop.name === '')).toEqual([]);
    expect(stops.filter((stop) => !stop.ring || stop.covered)).toEqual([]);

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect((await focused(page))?.name).toBe(say.figureMenu(say.coverage));
  });

  test('opens a figure, runs its query, and comes back to where it was', async ({ page }) => {
    await page.goto(addresses.overview('id'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
    const menu = page.getByRole('button', { name: say.figureMenu(say.coverage) });
    await tabTo(page, say.figureMenu(say.coverage));

    await page.keyboard.press('Enter');

    const sheet = page.getByRole('dialog', { name: say.origin });
    await expect(sheet).toBeVisible();
    await expect(menu).toHaveAttribute('aria-expanded', 'true');
    await expect(sheet.locator(':focus')).toHaveCount(1);
    await tabTo(page, say.run);
    await page.keyboard.press('Enter');
    await expect(sheet.getByText(say.same)).toBeVisible();
    // A lap through all that the sheet holds: the focus does not leave it.
    await tabTo(page, say.run);
    await expect(sheet.locator(':focus')).toHaveCount(1);

    await page.keyboard.press('Escape');

    await expect(sheet).toBeHidden();
    await expect(menu).toBeFocused();
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
    await expect(page).toHaveURL(addresses.overview('id'));
  });

  test('chooses a day in the calendar', async ({ page }) => {
    await page.goto('/id/ringkasan?per=2022-09-29');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(' dari ');
    await tabTo(page, 'Per 29 Sep 2022');
    await page.keyboard.press('Enter');
    const calendar = page.getByRole('dialog', { name: say.chooseDay });
    await expect(calendar.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(calendar).toBeHidden();
    await expect(page.getByRole('button', { name: 'Per 29 Sep 2022' })).toBeFocused();

    await page.keyboard.press('Enter');
    await tabTo(page, '29 September 2022');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headlineThen);
    await expect(page.getByRole('button', { name: say.shownDayThen })).toBeFocused();
  });

  test('filters the list, opens an agency and goes back', async ({ page }) => {
    await page.goto(addresses.agencies('id'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.list);
    await tabTo(page, say.departments);
    await page.keyboard.press('Space');
    await expect(page.getByText(say.rows(18), { exact: true })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByText(say.rows(50), { exact: true })).toBeVisible();
    await page.getByRole('searchbox', { name: say.search }).focus();
    await page.keyboard.type('johor');
    await expect(page.getByText(say.rows(1), { exact: true })).toBeVisible();

    await tabTo(page, say.johor);
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.johor);
    await expect(page.getByRole('main')).toBeFocused();
    await page.goBack();
    await expect(page.getByText(say.rows(1), { exact: true })).toBeVisible();
  });

  test('filters the innovations, opens one and goes back', async ({ page }) => {
    await page.goto(addresses.innovations('id'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.innovationsTitle);
    await tabTo(page, 'Uji coba 5');
    await page.keyboard.press('Space');
    await expect(page.getByText(say.rows(5), { exact: true })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByText(say.rows(65), { exact: true })).toBeVisible();
    await page.getByRole('searchbox', { name: say.findInnovation }).focus();
    await page.keyboard.type('kik melon');
    await expect(page.getByText(say.rows(1), { exact: true })).toBeVisible();

    await tabTo(page, say.innovation);
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.innovation);
    await expect(page.getByRole('main')).toBeFocused();
    await page.goBack();
    await expect(page.getByText(say.rows(1), { exact: true })).toBeVisible();
  });

  test('finds no dead end among the innovations', async ({ page }) => {
    await page.goto(addresses.innovations('id', '&jenis=kecamatan'));
    await expect(page.getByText(say.rows(4), { exact: true })).toBeVisible();
    const list = await walk(page);
    expect(list.filter((stop) => stop.name === '' || !stop.ring || stop.covered)).toEqual([]);

    await page.goto(addresses.innovation('id', 'SIDUTA'));
    await expect(page.getByText(say.points)).toBeVisible();
    const innovation = await walk(page);
    expect(innovation.filter((stop) => stop.name === '' || !stop.ring || stop.covered)).toEqual([]);
  });

  test('finds no dead end on the list and on one agency', async ({ page }) => {
    await page.goto(addresses.agencies('id', '&jenis=badan'));
    await expect(page.getByText(say.rows(7), { exact: true })).toBeVisible();
    const list = await walk(page);
    expect(list.filter((stop) => stop.name === '' || !stop.ring || stop.covered)).toEqual([]);

    await page.goto(addresses.agency('id', 'DISDUKCAPIL'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const agency = await walk(page);
    expect(agency.filter((stop) => stop.name === '' || !stop.ring || stop.covered)).toEqual([]);
  });

  test('finds no dead end among results', async ({ page }) => {
    await page.goto(resultsAddress('id', 'pelayanan'));
    await expect(page.getByRole('region', { name: searchWords.id.agencies })).toBeVisible();
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.filter((stop) => stop.name === '' || !stop.ring || stop.covered)).toEqual([]);
  });
});

test.describe('a keyboard beside a phone', () => {
  test.use(phone);

  test('never goes under the bar at the bottom', async ({ page }) => {
    await page.goto(addresses.overview('en'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.headline);

    const stops = await walk(page);

    expect(stops.length).toBeGreaterThan(40);
    expect(stops.filter((stop) => stop.name === '' || !stop.ring || stop.covered)).toEqual([]);
  });

  test('opens and closes a figure that rises from below', async ({ page }) => {
    await page.goto(addresses.overview('en'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.headline);
    const menu = page.getByRole('button', { name: words.en.figureMenu(words.en.push) });
    await menu.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: words.en.origin });
    await expect(sheet.locator(':focus')).toHaveCount(1);

    await page.keyboard.press('Escape');

    await expect(sheet).toBeHidden();
    await expect(menu).toBeFocused();
  });
});
