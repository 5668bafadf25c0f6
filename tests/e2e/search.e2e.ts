import type { Page } from '@playwright/test';
import { askedIn, desktop, expect, isAsked, phone, test } from './journey.js';
import { addresses, languages, words } from './medan.js';
import { resultsAddress, searchWords } from './medan-search.js';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

for (const lang of languages) {
  const say = searchWords[lang];
  const field = (page: Page) => page.getByRole('combobox', { name: say.field });
  const options = (page: Page) => page.getByRole('listbox', { name: say.results });

  test.describe(`at a desk, ${lang}`, () => {
    test.use(desktop);

    test('a key opens the search, arrows choose, Enter opens, and Escape leaves', async ({
      page,
    }) => {
      await page.goto(addresses.overview(lang));
      await expect(title(page)).toHaveText(words[lang].headline);
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: say.dialog })).toBeHidden();

      await page.keyboard.press('Control+k');
      await page.keyboard.type('Dinks Kesehatan');
      const first = options(page).getByRole('option').first();
      await expect(first).toContainText(say.health);
      await page.keyboard.press('ArrowDown');
      await expect(first).toHaveAttribute('aria-selected', 'true');
      await expect(field(page)).toHaveAttribute(
        'aria-activedescendant',
        (await first.getAttribute('id')) ?? '?',
      );
      await page.keyboard.press('Enter');

      await expect(title(page)).toHaveText(say.health);
      await expect(page).toHaveURL(addresses.agency(lang, 'DINKES'));
      await expect(page.getByRole('main')).toBeFocused();
    });

    test('the name of an agency that was merged leads to the one that goes on', async ({
      page,
    }) => {
      await page.goto(addresses.overview(lang));
      await page.getByRole('button', { name: say.open }).click();
      await field(page).fill('Dinas Kebersihan dan Pertamanan');
      const group = options(page).getByRole('group', { name: say.agencies });
      await expect(group.getByRole('option').first()).toContainText(say.ended);
      const successor = group.getByRole('option').filter({ hasText: say.continues });
      await expect(successor).toContainText(say.environment);

      await successor.click();

      await expect(title(page)).toHaveText(say.environment);
      await expect(page.getByRole('region', { name: say.relations })).toContainText(say.cleaning);
    });

    test('all results are a page with an address, narrowed to a kind and back', async ({
      page,
    }) => {
      await page.goto(addresses.overview(lang));
      await page.getByRole('button', { name: say.open }).click();
      await field(page).fill('pelayanan');
      await expect(options(page).getByRole('option', { name: say.all('pelayanan') })).toBeVisible();
      await page.keyboard.press('Enter');

      await expect(title(page)).toHaveText(say.heading('pelayanan'));
      await expect(page).toHaveURL(resultsAddress(lang, 'pelayanan'));
      const innovations = page.getByRole('region', { name: say.innovations, exact: true });
      await expect(innovations.getByRole('listitem')).toHaveCount(5);
      const current = page.getByRole('navigation', { name: say.filter }).locator('[aria-current]');
      await expect(current).toHaveText(`${say.everyKind} 24`);
      await innovations.getByRole('link', { name: say.allOf(10) }).click();
      await expect(innovations.getByRole('listitem')).toHaveCount(10);
      await expect(page).toHaveURL(resultsAddress(lang, 'pelayanan', '&macam=inovasi'));
      await expect(current).toHaveText(`${say.innovations} 10`);
      await page.goBack();
      await expect(innovations.getByRole('listitem')).toHaveCount(5);
    });

    test('an award leads to the part of its agency that shows it', async ({ page }) => {
      await page.goto(resultsAddress(lang, 'kik melon'));
      const awards = page.getByRole('region', { name: say.awards, exact: true });
      await awards.getByRole('link').first().click();

      await expect(title(page)).toHaveText(words[lang].district);
      await expect(page).toHaveURL(/#penghargaan$/);
      const region = page.getByRole('region', { name: say.awardsOfKota });
      await expect(region).toBeInViewport();
      await expect(region).toContainText('2025');
    });

    test('what is not found is said, with a way on', async ({ page }) => {
      await page.goto(addresses.overview(lang));
      await page.getByRole('button', { name: say.open }).click();
      await field(page).fill('zzqx');
      const dialog = page.getByRole('dialog', { name: say.dialog });
      await expect(dialog.getByRole('status')).toHaveText(say.none('zzqx'));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toContainText(say.none('zzqx'));

      await page.getByRole('searchbox', { name: say.field }).fill('kik melon');
      await page.getByRole('button', { name: say.submit, exact: true }).click();
      await expect(title(page)).toHaveText(say.heading('kik melon'));
      await page.goBack();
      await expect(page.getByRole('searchbox', { name: say.field })).toHaveValue('zzqx');
    });
  });

  test.describe(`on a phone, ${lang}`, () => {
    test.use(phone);

    test('a button opens the search, and the focus comes back to it', async ({ page }) => {
      await page.goto(addresses.overview(lang));
      const button = page.getByRole('button', { name: say.open });
      await button.tap();
      const suggestions = page.getByRole('listbox', { name: say.suggestions });
      await expect(suggestions.getByRole('option')).toHaveCount(4);
      await page.getByRole('button', { name: words[lang].close }).tap();
      await expect(button).toBeFocused();

      await button.tap();
      await suggestions.getByRole('option', { name: say.push }).tap();
      await expect(title(page)).toHaveText(words[lang].list);
      await expect(page.getByText(words[lang].rows(32), { exact: true })).toBeVisible();
    });
  });
}

test.describe('a slow or broken server', () => {
  test.use({ ...desktop, expectedTrouble: /Failed to load resource|ERR_FAILED/ });
  const say = searchWords.id;

  test('an answer that comes too late is not shown for what was typed since', async ({ page }) => {
    await page.route(isAsked, async (route) => {
      const slow = askedIn(route.request()).variables?.text === 'dinas pendidikan';
      if (slow) await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await page.goto(addresses.overview('id'));
    await page.getByRole('button', { name: say.open }).click();
    const field = page.getByRole('combobox', { name: say.field });
    const asked = page.waitForRequest(
      (request) => askedIn(request).variables?.text === 'dinas pendidikan',
    );
    await field.fill('dinas pendidikan');
    await asked;
    await field.fill('kik melon');
    const options = page.getByRole('option');
    await expect(options.filter({ hasText: 'KIK MELON' }).first()).toBeVisible();
    await page.waitForTimeout(2000);
    await expect(options.filter({ hasText: say.schools })).toHaveCount(0);
  });

  test('a search that fails is said, and is tried again', async ({ page }) => {
    await page.goto(addresses.overview('id'));
    await expect(title(page)).toHaveText(words.id.headline);
    await page.route(isAsked, (route) => route.abort());
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: say.field })).toBeFocused();
    await page.keyboard.type('kik melon');
    const dialog = page.getByRole('dialog', { name: say.dialog });
    await expect(dialog.getByRole('alert')).toContainText(words.id.partFailed);
    await page.unroute(isAsked);
    await dialog.getByRole('button', { name: words.id.retry }).click();
    await expect(dialog.getByRole('option').first()).toContainText('KIK MELON');
  });
});
