import type { Page } from '@playwright/test';

/** How wide the page is laid out: wider than the screen means that it moves sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

/** What scrolls sideways by itself, and cannot be reached by keyboard or has no name. */
export const unreachableScrolls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility())
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter((element) => {
        const isNamed =
          element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
        return !isNamed || (element as HTMLElement).tabIndex < 0;
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );

/** Texts that their own box cuts off: what the reader would have to guess. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('header *, main *, footer *, nav *')]
      .filter(
        (element) => element.checkVisibility() && element.closest('.sr, svg, select') === null,
      )
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => (element.textContent ?? '').slice(0, 80)),
  );

/** Headings whose lines lie over what stands beside or below them. */
export const overlappedHeadings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const linesOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    };
    const others = [...document.querySelectorAll('main p, main h1, main h2, main h3, main button')]
      .filter((element) => element.checkVisibility() && element.closest('.sr') === null)
      .map((element) => ({ element, lines: linesOf(element) }));
    return [...document.querySelectorAll('main h1, main h2')]
      .filter((heading) => heading.checkVisibility())
      .filter((heading) => {
        const lines = linesOf(heading);
        return others.some(
          ({ element, lines: theirs }) =>
            !element.contains(heading) &&
            !heading.contains(element) &&
            theirs.some((their) =>
              lines.some(
                (line) =>
                  line.left < their.right - 1 &&
                  their.left < line.right - 1 &&
                  line.top < their.bottom - 4 &&
                  their.top < line.bottom - 4,
              ),
            ),
        );
      })
      .map((heading) => heading.textContent ?? '');
  });

/** The spacing that readers may set for themselves (WCAG 1.4.12). */
export const readersSpacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;
