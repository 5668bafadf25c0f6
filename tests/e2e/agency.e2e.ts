import type { Page } from '@playwright/test';
import { askedIn, desktop, expect, isAsked, test } from './journey.js';
import { addresses, languages, words } from './medan.js';
import { searchWords } from './medan-search.js';

test.use(desktop);

const title = (page: Page) => page.getByRole('heading', { level: 1 });

for (const lang of languages) {
  const say = searchWords[lang];
  const part = (page: Page, name: string) => page.getByRole('region', { name });

  test(`an agency shows its innovations, its states and its sources (${lang})`, async ({
    page,
  }) => {
    await page.goto(addresses.agency(lang, 'DISDUKCAPIL'));

    const innovations = part(page, say.innovationsOfDisdukcapil);
    await expect(innovations.getByRole('listitem').filter({ visible: true })).toHaveCount(6);
    await innovations.getByRole('button', { name: say.showAll }).click();
    await expect(innovations.getByRole('listitem').filter({ visible: true })).toHaveCount(7);
    await expect(innovations.getByRole('link', { name: 'SiBisa' })).toHaveAttribute(
      'href',
      /\/inovasi\/SIBISA/,
    );
    const states = part(page, say.states).getByRole('listitem');
    await expect(states).toHaveCount(2);
    await expect(states.last()).toContainText('2020');
    await expect(part(page, say.trail)).toContainText(say.loaded);
    await expect(part(page, say.sources).getByRole('link').first()).toBeVisible();
  });

  test(`the figure of what counts is made of the innovations themselves (${lang})`, async ({
    page,
  }) => {
    await page.goto(addresses.agency(lang, 'DISDUKCAPIL', '&angka=dihitung'));

    const sheet = page.getByRole('dialog', { name: words[lang].origin });
    await sheet.getByRole('button', { name: words[lang].run }).click();

    await expect(sheet.getByText(words[lang].same)).toBeVisible();
    const rows = sheet.getByRole('group', { name: words[lang].behindFigure });
    await expect(rows.getByRole('listitem')).toHaveCount(7);
  });

  test(`what is not on record is said once, with the file that brings it in (${lang})`, async ({
    page,
  }) => {
    await page.goto(addresses.agency(lang, 'KEC-MEDAN-KOTA'));

    const missing = part(page, say.missing);
    await expect(missing).toContainText(say.notZero);
    for (const file of say.missingFiles) {
      await expect(missing).toContainText(file);
    }
    for (const file of say.presentFiles) {
      await expect(missing).not.toContainText(file);
    }
    const satisfaction = part(page, say.satisfaction);
    await expect(satisfaction).toContainText(say.satisfied);
    await expect(satisfaction).toContainText(say.aboutAll);
  });

  test(`an agency that ended leads on, and the new one back (${lang})`, async ({ page }) => {
    await page.goto(addresses.agency(lang, 'DISDIK'));
    const next = part(page, words[lang].nextStep);
    await expect(next).toContainText(say.endedSentence);

    await next.getByRole('link', { name: say.education }).click();

    await expect(title(page)).toHaveText(say.education);
    const relations = part(page, say.relations);
    await expect(relations).toContainText(say.formedFrom);
    await expect(relations.getByRole('link', { name: say.schools, exact: true })).toBeVisible();
    await relations.getByRole('link', { name: say.culture, exact: true }).click();
    await expect(title(page)).toHaveText(say.culture);
  });

  test(`an agency without one sees what it could copy, from three neighbours (${lang})`, async ({
    page,
  }) => {
    await page.goto(addresses.agency(lang, 'DP3APMP2KB'));

    const ideas = part(page, say.toCopy).getByRole('listitem');
    await expect(ideas).toHaveCount(3);
    const owners = await ideas.evaluateAll((all) =>
      all.map((each) => each.querySelector('a[href*="perangkat-daerah"]')?.getAttribute('href')),
    );
    expect(new Set(owners).size).toBe(3);
  });

  test(`the government itself owes nothing, and shows what surveys say of it (${lang})`, async ({
    page,
  }) => {
    await page.goto(addresses.agency(lang, 'PEMKO'));

    await expect(part(page, words[lang].nextStep)).toContainText(say.government);
    await expect(part(page, say.satisfaction)).toContainText(lang === 'id' ? '80,34' : '80.34');
    await expect(part(page, say.missing)).toHaveCount(0);
  });

  test(`on paper an agency keeps every record and loses its controls (${lang})`, async ({
    page,
  }) => {
    await page.goto(addresses.agency(lang, 'DISDUKCAPIL'));
    await expect(part(page, say.trail)).toContainText(say.loaded);

    await page.emulateMedia({ media: 'print' });

    const innovations = part(page, say.innovationsOfDisdukcapil);
    await expect(innovations.getByRole('listitem').filter({ visible: true })).toHaveCount(7);
    await expect(page.getByText(words[lang].printed)).toBeVisible();
    await expect(page.getByRole('button', { name: say.showAll })).toBeHidden();
    await expect(page.getByRole('button', { name: words[lang].print })).toBeHidden();
    await expect(page.getByRole('banner')).toBeHidden();
  });
}

test.describe('a part that fails', () => {
  test.use({ expectedTrouble: /Failed to load resource|ERR_FAILED/ });

  test('leaves the others standing, and is tried again', async ({ page }) => {
    const say = searchWords.id;
    await page.route(isAsked, (route) =>
      askedIn(route.request()).operationName === 'AgencyTrail' ? route.abort() : route.continue(),
    );
    await page.goto(addresses.agency('id', 'DISDUKCAPIL'));
    const trail = page.getByRole('region', { name: say.trail });
    await expect(trail.getByRole('alert')).toContainText(words.id.partFailed);
    await expect(page.getByRole('region', { name: say.innovationsOfDisdukcapil })).toBeVisible();

    await page.unroute(isAsked);
    await trail.getByRole('button', { name: words.id.retry }).click();

    await expect(trail).toContainText(say.loaded);
  });
});
