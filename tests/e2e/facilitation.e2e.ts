import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { desktop, expect, madeUpCity, phone, test } from './journey.js';
import { day, type Language, languages, words } from './medan.js';

// Coaching and awards. Medan's records say who was invited and never who came; the made-up city has both.

const ownWords = {
  id: {
    tabs: 'Bagian Fasilitasi',
    events: 'Kegiatan',
    awards: 'Penghargaan',
    notNoted: '6 kegiatan pendampingan tercatat; siapa yang hadir belum dicatat',
    file: 'kehadiran.csv',
    noPromise: 'Belum ada janji yang tercatat',
    overTime: '12 kegiatan dan surat sejak 2017, paling banyak 2 dalam satu triwulan',
    in2024: '4 kegiatan dan surat pada 2024, paling banyak 2 dalam sebulan',
    year: 'Tahun:',
    kind: 'Kegiatan:',
    comers: 'Dihadiri:',
    meeting: 'rapat',
    district: 'Kecamatan',
    invitation: 'undangan bukan kehadiran',
    search: 'Cari kegiatan, penyelenggara, narasumber',
    won: '11 penghargaan tercatat, diraih 11 inovasi',
    list: 'Peraih penghargaan',
    kipp: 'Belum ada yang siap diusulkan ke KIPP, dari 65 inovasi',
    beforeAfter: /^Hasil sebelum dan sesudah/,
    lacking: '61 belum tercatat memenuhi “Hasil sebelum dan sesudah”',
    measure: 'Ukur satu hasil sebelum dan sesudah.',
    noEvidence: 'Belum ada bukti dukung yang tercatat',
    attended: (of: number, proposed: number, applied: number) =>
      `Dari ${of} perangkat daerah yang pernah hadir, ${proposed} kemudian mengusulkan dan ${applied} menerapkan inovasi`,
    never: (count: number, all: number) =>
      `${count} dari ${all} perangkat daerah belum pernah hadir`,
    came: (count: number) => `${count} perangkat daerah hadir`,
  },
  en: {
    tabs: 'Parts of Coaching',
    events: 'Events',
    awards: 'Awards',
    notNoted: '6 coaching events are on record; who came is not',
    file: 'attendance.csv',
    noPromise: 'No promise is on record yet',
    overTime: '12 events and papers since 2017, 2 at most in a quarter',
    in2024: '4 events and papers in 2024, 2 at most in a month',
    year: 'Year:',
    kind: 'Event:',
    comers: 'Attended by:',
    meeting: 'meeting',
    district: 'Sub-district',
    invitation: 'an invitation is not attendance',
    search: 'Find event, organiser, speaker',
    won: '11 awards on record, won by 11 innovations',
    list: 'Who is honoured',
    kipp: 'None of 65 innovations is ready for KIPP yet',
    beforeAfter: /^Results before and after/,
    lacking: '61 are not on record for “Results before and after”',
    measure: 'Measure one result before and after.',
    noEvidence: 'No evidence is on record yet',
    attended: (of: number, proposed: number, applied: number) =>
      `Of ${of} agencies that have attended, ${proposed} then proposed and ${applied} put an innovation to use`,
    never: (count: number, all: number) => `${count} of ${all} agencies have never attended`,
    came: (count: number) => `${count} agencies came`,
  },
} as const;

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const tab = (page: Page, lang: Language, name: 'events' | 'awards') =>
  page
    .getByRole('navigation', { name: ownWords[lang].tabs })
    .getByRole('link', { name: ownWords[lang][name] });

/** Runs the query of every figure of the page and expects the figure of the screen to come out. */
const runFigures = async (page: Page, lang: Language, names: readonly string[]) => {
  const say = words[lang];
  for (const name of names) {
    await test.step(name, async () => {
      // Each part of the page is called in addresses as its figure is.
      const menu = page.locator(`#${name}`).getByRole('button', { name: say.figureMenu('') });
      await menu.first().click();
      await expect(page).toHaveURL(new RegExp(`angka=${name}`));
      const sheet: Locator = page.getByRole('dialog', { name: say.origin });
      await sheet.getByRole('button', { name: say.run }).click();
      await expect(sheet.getByText(say.same)).toBeVisible();
      await expect(sheet.getByText(say.noMeaning)).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
    });
  }
};

const ask = async (request: APIRequestContext, query: string) => {
  const response = await request.post('/graphql', { data: { query } });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
};

for (const lang of languages) {
  const own = ownWords[lang];
  const say = words[lang];
  const address = (more = '') => `/${lang}/fasilitasi?per=${day}${more}`;

  test.describe(`Medan, ${lang}`, () => {
    test.use(lang === 'id' ? desktop : phone);

    test('says that nobody noted who came and how to bring it in, and shows what was held', async ({
      page,
    }) => {
      await page.goto(address());
      await expect(headline(page)).toHaveText(own.notNoted);
      await expect(page.getByRole('main')).toContainText(own.file);
      await expect(page.getByRole('main')).toContainText('npm run db -- import');
      await expect(heading(page, own.noPromise)).toBeVisible();
      await expect(page.getByRole('img', { name: own.overTime })).toBeVisible();
      await expect(page.getByText(say.rows(12), { exact: true })).toBeVisible();

      await page.getByRole('combobox', { name: own.year }).selectOption('2024');
      await expect(page.getByRole('img', { name: own.in2024 })).toBeVisible();
      await expect(page.getByText(say.rows(4), { exact: true })).toBeVisible();
      await page.getByRole('combobox', { name: own.kind }).selectOption(own.meeting);
      await expect(page.getByText(say.rows(1), { exact: true })).toBeVisible();
      await expect(page).toHaveURL(/tahun=2024&kegiatan=rapat/);

      await page.goBack();
      await expect(page.getByText(say.rows(4), { exact: true })).toBeVisible();
      await expect(page.getByRole('combobox', { name: own.kind })).toHaveValue('');
      await page.goBack();
      await page.getByRole('searchbox', { name: own.search }).fill('Kemendagri');
      await expect(page.getByText(say.rows(1), { exact: true })).toBeVisible();
    });

    test('an invitation is not taken for attendance, and one tap shows all again', async ({
      page,
    }) => {
      await page.goto(address());
      await page.getByRole('combobox', { name: own.comers }).selectOption(own.district);
      await expect(page.getByText(own.invitation, { exact: false }).last()).toBeVisible();
      await page.getByRole('button', { name: say.clear }).click();
      await expect(page.getByText(say.rows(12), { exact: true })).toBeVisible();
    });

    test('by keyboard to the awards, to what one innovation lacks, and back', async ({ page }) => {
      await page.goto(address('&tahun=2024'));
      await expect(headline(page)).toHaveText(own.notNoted);
      await expect(tab(page, lang, 'events')).toHaveAttribute('aria-current', 'page');
      await tab(page, lang, 'awards').focus();
      await page.keyboard.press('Enter');

      await expect(headline(page)).toHaveText(own.won);
      await expect(tab(page, lang, 'awards')).toHaveAttribute('aria-current', 'page');
      await expect(tab(page, lang, 'events')).not.toHaveAttribute('aria-current', 'page');
      await expect(page).toHaveURL(`/${lang}/fasilitasi?per=${day}&bagian=penghargaan`);
      await expect(heading(page, own.kipp)).toBeVisible();
      await expect(heading(page, own.noEvidence)).toBeVisible();
      const honoured = page.getByRole('region', { name: own.list });
      await expect(honoured.getByRole('link', { name: 'KIK MELON' })).toBeVisible();
      await expect(honoured.getByRole('link', { name: /analisadaily/ }).first()).toBeVisible();

      const lacks = page.getByRole('button', { name: own.beforeAfter });
      await lacks.focus();
      await page.keyboard.press('Enter');
      await expect(lacks).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByText(own.lacking, { exact: true })).toBeVisible();
      await expect(page.getByText(own.measure).first()).toBeVisible();

      await page.goBack();
      await expect(lacks).toHaveAttribute('aria-pressed', 'false');
      await page.goBack();
      await expect(headline(page)).toHaveText(own.notNoted);
      await expect(page.getByText(say.rows(4), { exact: true })).toBeVisible();
    });

    test('each figure is what its query gives', async ({ page }) => {
      await page.goto(address());
      await expect(headline(page)).toHaveText(own.notNoted);
      await runFigures(page, lang, ['kegiatan', 'janji']);
      await page.goto(address('&bagian=penghargaan'));
      await expect(headline(page)).toHaveText(own.won);
      await runFigures(page, lang, ['penghargaan', 'per-tahun', 'kipp', 'bukti-dukung']);
    });
  });

  test.describe(`the made-up city, ${lang}`, () => {
    test.use({ ...(lang === 'id' ? desktop : phone), ...madeUpCity });

    test('tells what followed as the API does, and who came to an event', async ({
      page,
      request,
    }) => {
      const { facilitationEffect: effect, facilitations } = await ask(
        request,
        `{ facilitationEffect { agenciesAttended agenciesProposed agenciesApplied neverAttended { numerator denominator } }
          facilitations(first: 1, filter: { attendanceKnown: true }, orderBy: [NEWEST]) { nodes { agencies attendance { agency { code } } } } }`,
      );
      await page.goto(`/${lang}/fasilitasi`);
      await expect(headline(page)).toHaveText(
        own.attended(effect.agenciesAttended, effect.agenciesProposed, effect.agenciesApplied),
      );
      const { numerator, denominator } = effect.neverAttended;
      await expect(heading(page, own.never(numerator, denominator))).toBeVisible();

      const [event] = facilitations.nodes;
      const came = page
        .getByRole('group')
        .filter({ hasText: own.came(event.agencies) })
        .first();
      await came.getByText(own.came(event.agencies)).click();
      await expect(came.getByRole('listitem')).toHaveCount(event.attendance.length);
      expect(event.attendance.length).toBe(event.agencies);
    });

    test('each figure is what its query gives', async ({ page }) => {
      test.slow();
      await page.goto(`/${lang}/fasilitasi`);
      await runFigures(page, lang, [
        'sesudah',
        'pembanding',
        'belum-pernah-hadir',
        'kegiatan',
        'janji',
      ]);
      await page.goto(`/${lang}/fasilitasi?bagian=penghargaan`);
      await runFigures(page, lang, ['penghargaan', 'per-tahun', 'kipp', 'bukti-dukung']);
    });
  });
}
