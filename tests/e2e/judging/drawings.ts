import type { Page } from '@playwright/test';

/** The drawings of a page that a screen reader would meet without a name or a description. */
export const namelessDrawings = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg')]
      .filter((svg) => svg.closest('[aria-hidden="true"]') === null)
      .filter((svg) => {
        const texts = [
          svg.getAttribute('aria-label'),
          svg.querySelector('title')?.textContent,
          svg.querySelector('desc')?.textContent,
        ];
        return svg.getAttribute('role') !== 'img' || texts.some((text) => !text?.trim());
      })
      .map((svg) => svg.outerHTML.slice(0, 200)),
  );

/** Drawings without a table of the same values, or without a menu that says where they come from. */
export const drawingsWithoutTable = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main svg[role="img"]')]
      .filter((svg) => svg.checkVisibility() && svg.querySelector('desc') !== null)
      .filter((svg) => {
        const part = svg.closest('section, [role="region"]');
        return !part?.querySelector('table, details');
      })
      .map((svg) => svg.getAttribute('aria-label') ?? ''),
  );

/**
 * Text inside drawings that is too pale for its ground, by the formula of WCAG: 4.5 to 1. The ground is
 * what the page paints behind the drawing; a shape of the drawing under the text counts where it lies
 * behind its middle.
 */
export const paleTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('The browser cannot read colours');
    const parts = (colour: string): number[] => {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      return [...pen.getImageData(0, 0, 1, 1).data];
    };
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = parts(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const isClear = (colour: string) => colour === 'none' || (parts(colour)[3] ?? 0) < 128;
    const groundOf = (element: Element | null): string => {
      for (let each = element; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return 'white';
    };
    const shapeBehind = (text: Element): string | null => {
      const box = text.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const svg = text.closest('svg');
      const shape = document
        .elementsFromPoint(x, y)
        .find(
          (each) =>
            each !== text && svg?.contains(each) && /^(rect|path|circle)$/.test(each.tagName),
        );
      if (!shape) return null;
      const { fill, fillOpacity } = getComputedStyle(shape);
      return isClear(fill) || Number(fillOpacity) < 0.5 ? null : fill;
    };
    return [...document.querySelectorAll('svg text')]
      .filter((text) => text.checkVisibility() && (text.textContent ?? '').trim() !== '')
      .filter((text) => {
        const ground = shapeBehind(text) ?? groundOf(text.closest('svg')?.parentElement ?? null);
        return contrast(getComputedStyle(text).fill, ground) < 4.5;
      })
      .map((text) => `${text.textContent}: ${getComputedStyle(text).fill}`);
  });

/** Text inside drawings that is smaller than 14 px as it is seen. */
export const smallTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg text')]
      .filter((text) => text.checkVisibility() && (text.textContent ?? '').trim() !== '')
      .map((text) => {
        const svg = text.closest('svg');
        const width = svg?.viewBox.baseVal?.width || svg?.clientWidth || 1;
        const scale = (svg?.getBoundingClientRect().width ?? 1) / width;
        return { text, size: Number.parseFloat(getComputedStyle(text).fontSize) * scale };
      })
      .filter(({ size }) => size < 13.9)
      .map(({ text, size }) => `${text.textContent}: ${size.toFixed(1)} px`),
  );
