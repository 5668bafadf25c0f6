import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { desktop, expect, phone, test } from './journey.js';
import { addresses, day, type Language, languages, words } from './medan.js';

interface StateAnswer {
  rows: { state: string }[];
}

/** What the server answers to the queries behind figures, as far as a reader adds it up. */
interface Answer {
  agencyStates: StateAnswer;
  innovationLines: { rows: { outcomes: number }[] };
  innovationTotals: { adoptionsRecorded: boolean };
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

const uncoveredOf = ({ rows }: StateAnswer): string =>
  String(rows.filter((row) => row.state !== 'COVERED').length);

const measuredOf = ({ rows }: Answer['innovationLines']): string =>
  `${rows.filter((row) => row.outcomes > 0).length}/${rows.length}`;

interface Figure {
  name: string;
  /** What the figure is on the screen, and in which part of the page. */
  shown: string;
  /** Its name in the catalogue of measures, and how it is reckoned there. */
  measure: string;
  formula: string;
  /** The figure in the words of the sheet, before its query has run. */
  counting: string;
  sum: string;
  rows: number;
  /** Of a share, how many of the rows are counted; the others are what it is a share of. */
  counted?: number;
  /** The answer of the server added up by hand. */
  add: (answer: Answer) => string;
  adds: string;
}

const overviewFigures: Record<Language, Figure[]> = {
  id: [
    {
      name: 'Cakupan',
      measure: 'coverageRate',
      formula: 'covered ÷ eligible',
      counting: '18 dari 50 (36,0%)',
      counted: 18,
      shown: '18 dari 50 perangkat daerah sudah punya inovasi',
      sum: '18 Ada + 7 Disiapkan + 0 Belum + 25 Belum melapor = 50',
      rows: 50,
      add: ({ agencyStates }) => coveredOf(agencyStates),
      adds: '18/50',
    },
    {
      name: words.id.behind,
      measure: 'coveredAgencies',
      formula: 'count(state = COVERED)',
      counting: 'Titik terakhir: 18 dari 50 sudah Ada, target 50 pada 31 Des 2027',
      counted: 1,
      shown: '18 nyata',
      sum: 'Titik terakhir: 18 dari 50 sudah Ada, target 50 pada 31 Des 2027',
      // A point a month from January 2014 to November 2026.
      rows: 155,
      add: ({ coverageTrend: { points } }) =>
        `${points.at(-1)?.states.covered}/${points.at(-1)?.eligible}`,
      adds: '18/50',
    },
    {
      name: 'Perlu didorong',
      measure: 'uncoveredAgencies',
      formula: 'eligible − covered',
      counting: '32 perangkat daerah belum berstatus Ada',
      shown: '32 belum berstatus Ada',
      sum: '7 Disiapkan + 0 Belum + 25 Belum melapor = 32',
      rows: 32,
      add: ({ agencyStates }) => uncoveredOf(agencyStates),
      adds: '32',
    },
    {
      name: 'Inovasi tercatat',
      measure: 'recordedInnovations',
      formula: 'count(check ≠ REJECTED)',
      counting: '65 inovasi',
      shown: '65',
      sum: '65 baris = 65',
      rows: 65,
      add: ({ innovationLines }) => String(innovationLines.rows.length),
      adds: '65',
    },
    {
      name: 'Diadopsi perangkat lain',
      measure: 'appliedAdoptions',
      formula: 'count(APPLIED on or before the day and not stopped by it)',
      counting: '0 catatan adopsi: tidak diketahui, maka ditulis –',
      shown: 'Belum ada catatan adopsi. Ini bukan nol.',
      sum: '0 catatan adopsi: tidak diketahui, maka ditulis –',
      rows: 0,
      add: ({ innovationTotals }) => String(innovationTotals.adoptionsRecorded),
      adds: 'false',
    },
    {
      name: 'Hasil terukur',
      measure: 'measuredInnovations',
      formula: 'measured ÷ recorded',
      counting: '11 dari 65 (16,9%)',
      counted: 11,
      shown: '11 dari 65',
      sum: '11 dari 65 baris punya indikator terukur',
      rows: 65,
      add: ({ innovationLines }) => measuredOf(innovationLines),
      adds: '11/65',
    },
    {
      name: 'Penghargaan',
      measure: 'recognisedInnovations',
      formula: 'count(recognition by the day)',
      counting: '11 inovasi',
      shown: '11 inovasi',
      sum: '11 baris = 11',
      rows: 11,
      add: ({ innovationLines }) => String(innovationLines.rows.length),
      adds: '11',
    },
    {
      name: 'Kecamatan',
      measure: 'coverageRate',
      formula: 'covered ÷ eligible',
      counting: '7 dari 21',
      counted: 7,
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
      measure: 'coverageRate',
      formula: 'covered ÷ eligible',
      counting: '18 of 50 (36.0%)',
      counted: 18,
      shown: '18 of 50 agencies have an innovation',
      sum: '18 has one + 7 in preparation + 0 none yet + 25 not reported = 50',
      rows: 50,
      add: ({ agencyStates }) => coveredOf(agencyStates),
      adds: '18/50',
    },
    {
      name: 'Needs a push',
      measure: 'uncoveredAgencies',
      formula: 'eligible − covered',
      counting: '32 agencies do not have one yet',
      shown: '32 do not have one yet',
      sum: '7 in preparation + 0 none yet + 25 not reported = 32',
      rows: 32,
      add: ({ agencyStates }) => uncoveredOf(agencyStates),
      adds: '32',
    },
    {
      name: 'Measured results',
      measure: 'measuredInnovations',
      formula: 'measured ÷ recorded',
      counting: '11 of 65 (16.9%)',
      counted: 11,
      shown: '11 of 65',
      sum: '11 of 65 rows have a measured indicator',
      rows: 65,
      add: ({ innovationLines }) => measuredOf(innovationLines),
      adds: '11/65',
    },
    {
      name: 'Sub-districts',
      measure: 'coverageRate',
      formula: 'covered ÷ eligible',
      counting: '7 of 21',
      counted: 7,
      shown: '7 of 21 sub-districts have an innovation',
      sum: '7 has one + 0 in preparation + 0 none yet + 14 not reported = 21',
      rows: 21,
      add: ({ agencyStates }) => coveredOf(agencyStates),
      adds: '7/21',
    },
  ],
};

/** The same agencies as of the coverage, counted from the other side. */
const listFigure: Record<Language, Omit<Figure, 'name' | 'shown'>> = {
  id: {
    measure: 'uncoveredAgencies',
    formula: 'eligible − covered',
    counting: '32 dari 50',
    counted: 32,
    sum: '7 Disiapkan + 0 Belum + 25 Belum melapor = 32 dari 50',
    rows: 50,
    add: ({ agencyStates }) => uncoveredOf(agencyStates),
    adds: '32',
  },
  en: {
    measure: 'uncoveredAgencies',
    formula: 'eligible − covered',
    counting: '32 of 50',
    counted: 32,
    sum: '7 in preparation + 0 none yet + 25 not reported = 32 of 50',
    rows: 50,
    add: ({ agencyStates }) => uncoveredOf(agencyStates),
    adds: '32',
  },
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
