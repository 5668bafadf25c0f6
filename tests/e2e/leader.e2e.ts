import { expect, phone, test } from './journey.js';
import { addresses, languages, words } from './medan.js';

test.use(phone);

for (const lang of languages) {
  const say = words[lang];

  test(`a leader reads on the phone how the city stands, and on what sources (${lang})`, async ({
    page,
  }) => {
    await page.goto(addresses.overview(lang));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);

    const coverage = page.getByRole('region', { name: say.coverage });
    for (const state of say.states) await expect(coverage).toContainText(state);
    const counts = say.states.map((state) => Number.parseInt(state, 10));
    expect(counts.reduce((sum, count) => sum + count)).toBe(50);
    await expect(coverage).toContainText(say.missing);
    await expect(page.getByRole('heading', { name: say.behind })).toBeVisible();
    const quality = page.getByRole('region', { name: say.quality });
    await expect(quality).toContainText(say.unconfirmed);

    await quality.getByText(say.allSources).click();

    const sources = quality.getByRole('link');
    await expect(sources.first()).toBeVisible();
    const links = await sources.evaluateAll((all) =>
      all.map((each) => `${each.getAttribute('href')} ${each.getAttribute('rel')}`),
    );
    expect(links.length).toBeGreaterThan(30);
    for (const link of links) expect(link).toMatch(/^https?:\/\/\S+\.\S+ noreferrer$/);
  });

  test(`a leader goes on to who needs a push (${lang})`, async ({ page }) => {
    await page.goto(addresses.overview(lang));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
    const push = page.getByRole('region', { name: say.push });
    await expect(push.getByRole('listitem')).toHaveCount(5);
    const first = push.getByRole('listitem').first();
    await expect(first).toContainText(say.pushFirst);
    await expect(first).toContainText(say.pushDays);

    await push.getByRole('link', { name: say.pushAll }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.list);
    await expect(page.getByText(say.rows(32), { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: say.departments })).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: say.overview }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.headline);
  });

  test(`a leader finds a district, its innovation and the source (${lang})`, async ({ page }) => {
    await page.goto(addresses.overview(lang));
    const districts = page.getByRole('region', { name: say.districts });
    await expect(districts.getByRole('heading')).toHaveText(say.districts);
    const tile = (state: string) =>
      districts.getByRole('link', { name: new RegExp(`: ${state}$`) });
    await expect(tile(say.covered)).toHaveCount(7);
    await expect(tile(say.unreported)).toHaveCount(14);

    await districts.getByRole('link', { name: say.districtTile }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.district);
    const innovation = page.getByRole('listitem').filter({ hasText: say.innovation }).first();
    await expect(innovation.getByRole('link').last()).toHaveAttribute('href', /^https?:\/\//);
  });
}
