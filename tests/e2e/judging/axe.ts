import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG A and AA, 2.0 to 2.2. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose verdict hangs on colours, and so on the theme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong by some rules, in the part of the page that is named or in all of it. */
const faults = async (page: Page, runOnly: string[], part?: string): Promise<string[]> => {
  // Why legacy: the other way opens a second page to collect what frames found, and there are none.
  const axe = new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode(true);
  const { violations, passes, incomplete } = await (part ? axe.include(part) : axe).analyze();
  const least = runOnly === colourRules ? 1 : 6;
  const looked = passes.length + incomplete.length;
  expect(looked, 'rules that had something to look at').toBeGreaterThanOrEqual(least);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/** The page in a theme, once no colour is on its way any more. */
const show = async (page: Page, colorScheme: 'light' | 'dark') => {
  await page.emulateMedia({ colorScheme });
  const onTheirWay = () =>
    document.getAnimations().filter((each) => each instanceof CSSTransition).length;
  await expect.poll(() => page.evaluate(onTheirWay)).toBe(0);
};

/** All rules in the light theme, and those about colours in the dark one too. */
export const faultsInBothThemes = async (page: Page, part?: string): Promise<string[]> => {
  await show(page, 'light');
  const light = await faults(page, rules, part);
  await show(page, 'dark');
  const dark = await faults(page, colourRules, part);
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
};
