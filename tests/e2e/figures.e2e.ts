import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { desktop, expect, phone, test } from './journey.js';
import { addresses, day, type Language, languages, words } from './medan.js';

interface StateAnswer {
  rows: { state: string }[];
  totalCount: number;
}

/** What the server answers to the queries behind figures, as far as a reader adds it up. */
interface Answer {
  agencyStates: StateAnswer;
  needsAPush: StateAnswer;
  innovationLines: { rows: unknown[] };
  innovationTotals: { adoptions: number | null; adoptionsRecorded: boolean };
  coverageTrend: { points: { states: { covered: number }; eligible: number }[] };
}

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
  const sent = page.waitForRequest(
    (request) => request.postDataJSON()?.operationName === operation,
  );
  await sheet.getByRole('button', { name: say.run }).click();
  const { variables } = (await sent).postDataJSON();
  expect(variables, 'the page asks what it shows').toMatchObject(asked.variables);
  return { sheet, asked };
};

const coveredOf = ({ rows }: StateAnswer): string =>
  `${rows.filter((row) => row.state === 'COVERED').length}/${rows.length}`;

interface Figure {
  name: string;
  /** What the figure is on the screen, and in which part of the page. */
  shown: string;
  sum: string;
  rows: number;
  /** The answer of the server added up by hand. */
  add: (answer: Answer) => string;
  adds: string;
}

const overviewFigures: Record<Language, Figure[]> = {
  id: [
    {
      name: 'Cakupan',
      shown: '18 dari 50 perangkat daerah sudah punya inovasi',
      sum: '18 Ada + 7 Disiapkan + 0 Belum + 25 Belum melapor = 50',
      rows: 50,
      add: ({ agencyStates }) => coveredOf(agencyStates),
      adds: '18/50',
    },
    {
      name: words.id.behind,
      shown: '18 nyata',
      sum: 'Titik terakhir: 18 dari 50',
      // A point a month from January 2014 to November 2026.
      rows: 155,
      add: ({ coverageTrend: { points } }) =>
        `${points.at(-1)?.states.covered}/${points.at(-1)?.eligible}`,
      adds: '18/50',
    },
    {
      name: 'Perlu didorong',
      shown: '32 belum berstatus Ada',
      sum: '32 baris = 32',
      rows: 32,
      add: ({ needsAPush }) =>
        String(needsAPush.rows.filter((row) => row.state !== 'COVERED').length),
      adds: '32',
    },
    {
      name: 'Inovasi tercatat',
      shown: '65',
      sum: '65 baris = 65',
      rows: 65,
      add: ({ innovationLines }) => String(innovationLines.rows.length),
      adds: '65',
    },
    {
      name: 'Diadopsi perangkat lain',
      shown: 'Belum ada catatan adopsi. Ini bukan nol.',
      sum: '0 catatan adopsi: tidak diketahui, maka ditulis –',
      rows: 0,
      add: ({ innovationTotals }) => String(innovationTotals.adoptionsRecorded),
      adds: 'false',
    },
    {
      name: 'Hasil terukur',
      shown: '11 dari 65',
      sum: '11 baris = 11',
      rows: 11,
      add: ({ innovationLines }) => String(innovationLines.rows.length),
      adds: '11',
    },
    {
      name: 'Penghargaan',
      shown: '11 inovasi',
      sum: '11 baris = 11',
      rows: 11,
      add: ({ innovationLines }) => String(innovationLines.rows.length),
      adds: '11',
    },
    {
      name: 'Kecamatan',
      shown: '7 dari 21 kecamatan sudah punya inovasi',
      sum: '7 Ada + 0 Disiapkan + 0 Belum + 14 Belum melapor = 21',
      rows: 21,
      add: ({ agencyStates }) => coveredOf(agencyStates),
      adds: '7/21',
    },
  ],
  en: [
    {
      name: 'Coverage',
      shown: '18 of 50 agencies have an innovation',
      sum: '18 has one + 7 in preparation + 0 none yet + 25 not reported = 50',
      rows: 50,
      add: ({ agencyStates }) => coveredOf(agencyStates),
      adds: '18/50',
    },
    {
      name: 'Needs a push',
      shown: '32 do not have one yet',
      sum: '32 rows = 32',
      rows: 32,
      add: ({ needsAPush }) => String(needsAPush.rows.length),
      adds: '32',
    },
    {
      name: 'Measured results',
      shown: '11 of 65',
      sum: '11 rows = 11',
      rows: 11,
      add: ({ innovationLines }) => String(innovationLines.rows.length),
      adds: '11',
    },
    {
      name: 'Sub-districts',
      shown: '7 of 21 sub-districts have an innovation',
      sum: '7 has one + 0 in preparation + 0 none yet + 14 not reported = 21',
      rows: 21,
      add: ({ agencyStates }) => coveredOf(agencyStates),
      adds: '7/21',
    },
  ],
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
  const sum = sheet.getByRole('status').filter({ hasText: say.same });
  await expect(sum).toContainText(figure.sum);
  await expect(sheet.getByRole('listitem')).toHaveCount(figure.rows);
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
      const [coverage, districts] = [overviewFigures[lang].at(0), overviewFigures[lang].at(-1)];
      if (!coverage || !districts) throw new Error('The figures of the overview are not known');

      await page.goto(addresses.agencies(lang));
      const list = { ...coverage, name: say.state.slice(0, -1), shown: say.list };
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
