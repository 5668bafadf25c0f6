import type { Page } from '@playwright/test';

/**
 * Controls that a thumb of 44 px would miss: 21 px above, below, left or right of the middle
 * something else lies. Links in running text are let be, as the guideline does.
 */
export const hardToTouch = (
  page: Page,
  controls = 'button, select, input, summary, nav a, fieldset a, header a, li > a:only-child',
): Promise<string[]> =>
  page.evaluate((controls) => {
    const missed = (element: Element): boolean => {
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const area = element.closest('label, .field, li > a') ?? element;
      const box = area.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return [
        [x, y - 21],
        [x, y + 21],
        [x - 21, y],
        [x + 21, y],
      ].some(([left = 0, top = 0]) => {
        const hit = document.elementFromPoint(left, top);
        return !hit || !area.contains(hit);
      });
    };
    return (
      [...document.querySelectorAll(controls)]
        // Why not by their boxes: what a closed block holds has boxes too, and nobody can touch it.
        .filter((element) => element.checkVisibility())
        .filter((element) => !element.matches('.skip, :disabled'))
        .filter(missed)
        .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? '')
    );
  }, controls);

/** The boxes to type into and to choose from that are lower than a thumb needs. */
export const lowBoxes = (page: Page): Promise<string[]> =>
  page
    .locator('input:not([type="checkbox"], [type="radio"]), select')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => box.checkVisibility() && box.getBoundingClientRect().height < 44)
        .map((box) => `${box.parentElement?.textContent}: ${box.getBoundingClientRect().height}`),
    );
