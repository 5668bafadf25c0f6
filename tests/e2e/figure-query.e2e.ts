import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { askedIn, desktop, expect, phone, test } from './journey.js';
import { addresses, type Language, words } from './medan.js';

interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

/** Every kind of page that has figures, and how many menus it has at least. */
const pagesOf = (lang: Language) => [
  { name: 'overview', address: addresses.overview(lang), menus: 8 },
  { name: 'list of agencies', address: addresses.agencies(lang), menus: 1 },
  { name: 'agency', address: addresses.agency(lang, 'DISDUKCAPIL'), menus: 2 },
  { name: 'list of innovations', address: addresses.innovations(lang), menus: 1 },
  { name: 'innovation', address: addresses.innovation(lang, 'DASHAT-SEI-AGUL'), menus: 3 },
];

/** What an address of the page for analysts asks; read by hand, as one would who was sent it. */
const readAddress = (address: string, lang: Language): Asked => {
  const { pathname, hash } = new URL(address, 'http://city.example');
  expect(pathname).toBe(`/${lang}/analis`);
  const parts = new Map(
    hash
      .slice(1)
      .split('&')
      .map((part) => part.split('=').map(decodeURIComponent) as [string, string]),
  );
  return {
    query: parts.get('kueri') ?? '',
    variables: JSON.parse(parts.get('variabel') ?? '{}'),
  };
};

/** Answers without what only the page asks for to keep them apart. */
const plain = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (key, value) => (key === '__typename' ? undefined : value));

const askServer = async (request: APIRequestContext, asked: Asked): Promise<unknown> => {
  const response = await request.post('/graphql', { data: asked });
  expect(response.status()).toBe(200);
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
};

/** Runs the query in the sheet itself: the first answer that it gets. */
const runInSheet = async (page: Page, sheet: Locator, lang: Language, operation: string) => {
  const answered = page.waitForResponse(
    (response) => askedIn(response.request()).operationName === operation,
  );
  await sheet.getByRole('button', { name: words[lang].run }).click();
  const { data } = await (await answered).json();
  return data;
};

for (const lang of ['id', 'en'] as const) {
  const say = words[lang];
  const size = lang === 'id' ? desktop : phone;
  const linkIn = (sheet: Locator) => sheet.getByRole('link', { name: say.inAnalis });

  test.describe(`the query of each figure, ${lang}, ${size.viewport.width} px`, () => {
    test.use(size);

    const bare = [
      { address: addresses.overview(lang), field: 'goodNews' },
      { address: addresses.agencies(lang), field: 'coverage' },
      { address: addresses.innovations(lang), field: 'innovationTotals' },
    ];
    for (const { address, field } of bare) {
      test(`is one key away where there is no sheet: ${field}`, async ({ page, request }) => {
        await page.goto(address);
        const link = page.locator('main').getByRole('link', { name: `${say.inAnalis}: ` });
        const asked = readAddress(String(await link.getAttribute('href')), lang);
        expect(await askServer(request, asked)).toHaveProperty(field);
        await link.focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/\/analis#kueri=/);
      });
    }

    for (const { name, address, menus } of pagesOf(lang)) {
      test(`gives an analyst the figure on the screen: ${name}`, async ({ page, request }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        const buttons = page.getByRole('button', { name: say.figureMenu('') });
        expect(await buttons.count()).toBeGreaterThanOrEqual(menus);
        for (const menu of await buttons.all()) {
          const label = String(await menu.getAttribute('aria-label'));
          await test.step(label, async () => {
            await menu.click();
            const sheet = page.getByRole('dialog', { name: say.origin });
            const figure = label.slice(say.figureMenu('').length);
            await expect(linkIn(sheet)).toHaveAccessibleName(`${say.inAnalis}: ${figure}`);
            const asked = readAddress(String(await linkIn(sheet).getAttribute('href')), lang);
            const [operation = '?'] = /(?<=query )\w+/.exec(asked.query) ?? [];
            expect(asked.query.includes(say.firstPage)).toBe(asked.query.includes('$after'));

            const given = plain(await askServer(request, asked));

            const shown = plain(await runInSheet(page, sheet, lang, operation));
            expect(given, 'what the figure is made of').toEqual(shown);
            await expect(sheet.getByText(say.same)).toBeVisible();
            await sheet.getByRole('button', { name: say.close }).click();
            await expect(sheet).toBeHidden();
          });
        }
      });
    }

    test('opens in this tab by keyboard, and Back leads to where it was left', async ({ page }) => {
      await page.goto(addresses.overview(lang));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      const sheet = page.getByRole('dialog', { name: say.origin });
      await page.getByRole('button', { name: say.figureMenu(say.push) }).click();
      const address = String(await linkIn(sheet).getAttribute('href'));
      await linkIn(sheet).focus();

      await page.keyboard.press('Enter');

      await expect(page).toHaveURL(/\/analis#/);
      expect(readAddress(page.url(), lang)).toEqual(readAddress(address, lang));
      await expect(sheet).toBeHidden();
      await page.goBack();
      await expect(linkIn(sheet)).toBeFocused();
      await expect(sheet).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: say.figureMenu(say.push) })).toBeFocused();

      await page.keyboard.press('Enter');
      await expect(sheet.locator(':focus')).toHaveCount(1);
      await expect(linkIn(sheet), 'an opened sheet begins at its beginning').not.toBeFocused();
    });
  });
}

for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const) {
  test(`a new tab or window is left to the browser: ${key}`, async ({ page }) => {
    await page.goto(addresses.overview('id', '&angka=cakupan'));
    const sheet = page.getByRole('dialog', { name: words.id.origin });
    const link = sheet.getByRole('link', { name: words.id.inAnalis });

    // Why not a real one: it is the browser that would be tested, and a tab behind another may crash it.
    const taken = await link.evaluate(
      (element, key) =>
        new Promise<boolean>((resolve) => {
          const judge = (event: Event) => {
            resolve(event.defaultPrevented);
            event.preventDefault();
          };
          window.addEventListener('click', judge, { once: true });
          const click = { bubbles: true, cancelable: true, [key]: true };
          element.dispatchEvent(new MouseEvent('click', click));
        }),
      key,
    );

    expect(taken).toBe(false);
    await expect(sheet).toBeVisible();
    await expect(page).toHaveURL(addresses.overview('id', '&angka=cakupan'));
  });
}
