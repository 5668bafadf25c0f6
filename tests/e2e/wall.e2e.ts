import type { Page } from '@playwright/test';
import { expect, isAsked, madeUpCity, test } from './journey.js';
import { faultsInBothThemes } from './judging/axe.js';
import { sideways } from './judging/room.js';
import { languages, words } from './medan.js';

const television = { viewport: { width: 1920, height: 1080 } };
const notebook = { viewport: { width: 1366, height: 768 } };

const say = {
  id: {
    covered: /^\d+ dari \d+ perangkat daerah sudah punya inovasi/,
    push: /^\d+ perlu didorong: \d+\skecamatan, \d+\sdinas/,
    pause: 'Jeda',
    goOn: 'Lanjutkan',
    lost: /Sambungan terputus sejak .* pukul \d\d\.\d\d WIB/,
    useless: 'Sambungan terputus lebih dari 24 jam',
    clock: /^Kamis, 26 November 2026, pukul 23\.5\d WIB$/,
    nextDay: /^Jumat, 27 November 2026, pukul 00\.0\d WIB$/,
  },
  en: {
    covered: /^\d+ of \d+ agencies have an innovation/,
    push: /^\d+ need a push: sub-district\s\d+, department\s\d+/,
    pause: 'Pause',
    goOn: 'Go on',
    lost: /No connection since .* \d\d:\d\d WIB/,
    useless: 'No connection for more than 24 hours',
    clock: /^Thursday, 26 November 2026, 23:5\d WIB$/,
    nextDay: /^Friday, 27 November 2026, 00:0\d WIB$/,
  },
};

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** What lies outside the screen or over the foot, or is too small to be read from four metres away. */
const hardToSee = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const unit = Math.min(window.innerWidth / 1920, window.innerHeight / 1080);
    const foot = document.querySelector('.wall-foot')?.getBoundingClientRect().top ?? 0;
    // News for which there is no room stand in a second column, out of sight as a whole.
    const isLeftOut = (element: Element) => {
      const item = element.closest('.wall-news li');
      const list = item?.parentElement?.getBoundingClientRect();
      return list !== undefined && (item?.getBoundingClientRect().left ?? 0) >= list.right;
    };
    return [...document.querySelectorAll('.wall *')]
      .filter((element) => element.checkVisibility() && element.closest('.sr, svg') === null)
      .filter((element) => !isLeftOut(element))
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const outside =
          box.bottom > window.innerHeight || box.right > window.innerWidth || box.top < 0;
        const small = Number.parseFloat(getComputedStyle(element).fontSize) < 32 * unit - 0.1;
        const overFoot = element.closest('.wall-main') !== null && box.bottom > foot;
        return outside || small || overFoot;
      })
      .map((element) => element.textContent ?? '');
  });

for (const lang of languages) {
  const word = say[lang];

  test.describe(`the wall, ${lang}`, () => {
    test.use(television);

    test('takes turns by itself, pauses at any key and goes on', async ({ page }) => {
      await page.clock.install();
      await page.goto(lang === 'id' ? '/tv' : '/en/tv');
      await expect(headline(page)).toHaveText(word.covered);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      for (const state of words[lang].states) {
        await expect(page.getByRole('main')).toContainText(state.replace(/^\d+ /, ''));
      }
      await page.clock.runFor(20_500);
      await expect(headline(page)).toHaveText(word.push);
      await page.keyboard.press('Shift+F');
      await expect(page.getByRole('button', { name: word.goOn })).toBeVisible();
      await page.clock.runFor(60_000);
      await expect(headline(page)).toHaveText(word.push);
      await page.keyboard.press('ArrowRight');
      await expect(headline(page)).toHaveText(words[lang].goodNews);
      await page.keyboard.press('Space');
      await page.clock.runFor(20_500);
      await expect(headline(page)).toHaveText(word.covered);

      await page.getByRole('main').click();
      await expect(page.getByRole('button', { name: word.goOn })).toBeVisible();
      await page.getByRole('button', { name: word.goOn }).press('Enter');
      await expect(page.getByRole('button', { name: word.pause })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL(new RegExp(`/${lang}/ringkasan`));
    });

    test.describe('without its server', () => {
      test.use({ expectedTrouble: /Failed to load resource: net::ERR_FAILED/ });

      test('says that it has lost its server, and shows no figures of yesterday', async ({
        page,
        context,
      }) => {
        await page.clock.install();
        await page.goto(`/${lang}/tv`);
        await expect(headline(page)).toHaveText(word.covered);
        await context.route(isAsked, (route) => route.abort());
        await page.clock.runFor(61_000);
        await expect(page.getByRole('contentinfo')).toContainText(word.lost);
        await expect(page.getByRole('alert')).toHaveCount(0);
        await page.clock.fastForward(15 * 60_000);
        await expect(page.getByRole('alert')).toHaveText(word.lost);
        await page.clock.fastForward(24 * 3_600_000);
        await expect(headline(page)).toHaveText(word.useless);
        await expect(page.getByRole('main')).not.toContainText(/\d+ (dari|of) \d+/);

        await context.unroute(isAsked);
        await page.clock.runFor(61_000);
        await expect(page.getByRole('alert')).toHaveCount(0);
        await expect(page.getByRole('contentinfo')).not.toContainText(word.lost);
        await expect(page.getByRole('contentinfo')).toContainText(
          lang === 'id' ? 'Tekan tombol' : 'Press any key',
        );
      });
    });

    test('turns to the next day at midnight in Jakarta', async ({ page }) => {
      await page.clock.install({ time: new Date('2026-11-26T23:58:00+07:00') });
      await page.goto(`/${lang}/tv`);
      await expect(page.getByRole('banner').getByRole('time')).toHaveText(word.clock);
      await page.clock.runFor(3 * 60_000);
      await expect(page.getByRole('banner').getByRole('time')).toHaveText(word.nextDay);
    });
  });
}

for (const [name, use] of Object.entries({ television, notebook })) {
  for (const city of [{}, madeUpCity]) {
    test.describe(`${name}, ${'baseURL' in city ? 'made-up city' : 'Medan'}`, () => {
      test.use({ ...use, ...city });

      test('every slide fits, can be read from afar and has no fault', async ({ page }) => {
        for (const slide of [1, 2, 3]) {
          await page.goto(`/id/tv?layar=${slide}`);
          await headline(page).waitFor();
          await expect(page.getByRole('contentinfo')).toBeVisible();
          expect.soft(await hardToSee(page), `slide ${slide}`).toEqual([]);
          expect.soft(await sideways(page)).toBe(use.viewport.width);
          expect.soft(await faultsInBothThemes(page), `slide ${slide}`).toEqual([]);
        }
      });
    });
  }
}

test('the wall says what the API says, and asks for no person', async ({ page, request }) => {
  const asked: string[] = [];
  const answers: string[] = [];
  page.on('response', async (response) => {
    if (!isAsked(new URL(response.url()))) return;
    asked.push(decodeURIComponent(response.url()) + (response.request().postData() ?? ''));
    answers.push(await response.text());
  });
  await page.goto('/id/tv');
  await expect(headline(page)).toHaveText(say.id.covered);
  const { data } = await (
    await request.post('/graphql', {
      data: { query: '{ coverage { eligible states { covered preparing none unreported } } }' },
    })
  ).json();
  const { eligible, states } = data.coverage;
  const { covered, preparing, none, unreported } = states;
  await expect(headline(page)).toContainText(`${covered} dari ${eligible} `);
  await expect(page.getByRole('listitem')).toHaveText([
    `${covered}Ada`,
    `${preparing}Disiapkan`,
    `${none}Belum`,
    `${unreported}Belum melapor`,
  ]);
  expect(covered + preparing + none + unreported).toBe(eligible);
  expect(asked.length).toBeGreaterThan(0);
  const sent = [...asked, ...answers].join('\n');
  expect(sent).not.toMatch(/contact|phone|checker|head\b|resourcePerson|promisedBy|attendee/i);
  expect(`${sent}${await page.content()}`).not.toMatch(/(?:\+62|\b08)\d{7,}/);
});
