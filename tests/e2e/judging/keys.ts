import type { Page } from '@playwright/test';

export interface Stop {
  name: string;
  /** Whether the eye sees where the focus is: a ring, and nothing lying over it. */
  ring: boolean;
  covered: boolean;
}

/** What has the focus now, or nothing at the end of the page. */
export const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const ringed = (each: Element | null): boolean =>
      each !== null &&
      getComputedStyle(each).outlineStyle !== 'none' &&
      Number.parseFloat(getComputedStyle(each).outlineWidth) >= 2;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (texts.nextNode()) words.push(texts.currentNode.nodeValue?.trim() ?? '');
    const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    // Why the first line alone: around a link that goes on in the next one lies other text.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const [x, y] = [box.x + Math.min(box.width / 2, 40), box.y + Math.min(box.height / 2, 20)];
    const top = document.elementFromPoint(x, y);
    return {
      name:
        element.getAttribute('aria-label') ??
        label?.textContent ??
        words.filter((word) => word !== '').join(' '),
      ring: ringed(element) || ringed(element.closest('li, label, .field')),
      covered: !(top && (element.contains(top) || top.contains(element))),
    };
  });

/** Presses Tab to the end of the page. */
export const walk = async (page: Page): Promise<Stop[]> => {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) return stops;
    stops.push(stop);
    if (stops.length > 900) throw new Error('Tab never reaches the end of the page');
  }
};

/** Presses Tab until something of this name has the focus. */
export const tabTo = async (page: Page, name: string | RegExp) => {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop && (typeof name === 'string' ? stop.name === name : name.test(stop.name))) return;
  }
  throw new Error(`Tab does not reach ${name}`);
};
