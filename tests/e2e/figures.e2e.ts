import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { askedIn, desktop, expect, phone, test } from './journey.js';
import { addresses, day, type Language, languages, words } from './medan.js';
import { type Answer, type Figure, listFigure, overviewFigures } from './medan-figures.js';

interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

/** Everyone who has the query can run it: here without the page, as an analyst would. */
const askServer = async (request: APIRequestContext, asked: Asked): Promise<Answer> => {
  const response = await request.post('/graphql', { data: asked });
  expect(response.status()).toBe(200);
  const { data } = await response.json();
  return data;
};

const readQuery = async (sheet: Locator, lang: Language): Promise<Asked> => {
  const say = words[lang];
  await sheet.getByText(say.query).click();
  const text = await sheet.getByRole('region', { name: say.query }).textContent();
  const [query = '', variables = '{}'] = (text ?? '').split(say.variables);
  return { query, variables: JSON.parse(variables) };
};

/** Opens the menu of a figure, runs the query it shows, and gives back the query and the sheet. */
const runFigure = async (page: Page, lang: Language, name: string) => {
  const say = words[lang];
  await page.getByRole('button', { name: say.figureMenu(name), exact: true }).click();
  const sheet = page.getByRole('dialog', { name: say.origin });
  const asked = await readQuery(sheet, lang);
  const [operation] = /(?<=query )\w+/.exec(asked.query) ?? [];
  const sent = page.waitForRequest((request) => askedIn(request).operationName === operation);
  await sheet.getByRole('button', { name: say.run }).click();
  const { variables } = askedIn(await sent);
  expect(variables, 'the page asks what it shows').toMatchObject(asked.variables);
  return { sheet, asked };
};

interface Check {
  page: Page;
  request: APIRequestContext;
  lang: Language;
  figure: Figure;
}

const checkFigure = async ({ page, request, lang, figure }: Check) => {
  const say = words[lang];
  await expect(page.getByRole('main')).toContainText(figure.shown);
  const { sheet, asked } = await runFigure(page, lang, figure.name);
  const meaning = sheet.getByRole('definition');
  await sheet.getByText(say.forAnalysts, { exact: true }).click();
  await expect(meaning.filter({ hasText: figure.measure }).first()).toHaveText(figure.measure);
  await expect(meaning.filter({ hasText: figure.formula }).first()).toHaveText(figure.formula);
  await expect(meaning.nth(1)).toHaveText(figure.counting);
  const sum = sheet.getByRole('status').filter({ hasText: say.same });
  await expect(sum).toContainText(figure.sum);
  await expect(sheet.getByRole('listitem')).toHaveCount(figure.rows);
  if (figure.counted !== undefined) {
    const first = sheet.getByRole('list').first();
    await expect(first.getByRole('listitem')).toHaveCount(figure.counted);
  }
  expect(figure.add(await askServer(request, asked))).toBe(figure.adds);
  await sheet.getByRole('button', { name: say.close }).click();
  await expect(sheet).toBeHidden();
};

for (const lang of languages) {
  const say = words[lang];
  const size = lang === 'id' ? desktop : phone;

  test.describe(`where figures come from, ${lang}, ${size.viewport.width} px`, () => {
    test.use(size);

    test('each figure of the overview is the sum of the rows its query gives', async ({
      page,
      request,
    }) => {
      await page.goto(addresses.overview(lang));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
      for (const figure of overviewFigures[lang]) {
        await test.step(figure.name, () => checkFigure({ page, request, lang, figure }));
      }
    });

    test('so are those of the list and of one agency', async ({ page, request }) => {
      const districts = overviewFigures[lang].at(-1);
      if (!districts) throw new Error('The figures of the overview are not known');

      await page.goto(addresses.agencies(lang));
      const list = { ...listFigure[lang], name: say.state.slice(0, -1), shown: say.list };
      await checkFigure({ page, request, lang, figure: list });

      await page.goto(addresses.agency(lang, 'KEC-MEDAN-JOHOR'));
      const peers = { ...districts, name: say.peers, shown: say.peers };
      await checkFigure({ page, request, lang, figure: peers });
    });

    test('an open menu is part of the address, also below the fold', async ({ page }) => {
      const [figure] = overviewFigures[lang].slice(-1);

      await page.goto(addresses.overview(lang, '&angka=kecamatan'));

      await expect(page.getByRole('main')).toContainText(figure?.shown ?? '?');
      await expect(page.getByRole('dialog', { name: say.origin })).toBeInViewport();
    });
  });
}

test('the table behind the chart says what the chart draws', async ({ page }) => {
  await page.goto(addresses.overview('id'));
  const trend = page.getByRole('region', { name: words.id.behind });
  await trend.getByText(words.id.showTable).click();
  const last = trend.getByRole('row').last();
  await expect(last).toContainText('18');
  await expect(last).toContainText('50');

  const download = page.waitForEvent('download');
  await trend.getByRole('button', { name: words.id.csv }).click();

  expect((await download).suggestedFilename()).toBe(`cakupan-${day}.csv`);
});
