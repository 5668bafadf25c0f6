import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';

/** What a page is drawn from. */
export interface Drawing {
  readonly url: string;
  readonly lang: 'id' | 'en';
  readonly phone: boolean;
  /** As JSON. */
  readonly answers: string;
}

/** Draws a page; empty where that is left to the browser. */
export type Draw = (drawing: Drawing) => Promise<string>;

/** As the build of the client gives it; null where the page can only be drawn in a browser. */
type BuiltDraw = (
  asked: Omit<Drawing, 'answers'> & { readonly answers: unknown },
) => Promise<string | null>;

/** A drawing takes some twenty milliseconds in which nobody else is answered. */
const mostAtOnce = 4;
/** No page writes longer ones by itself, and what is drawn grows with what the address asks for. */
const longestUrl = 1_000;
const mostKept = { max: 300, maxSize: 16_000_000 };

/** Why by its moment: a client that was built anew is another module. */
export async function readDraw(folder: string, log: FastifyRequest['log']): Promise<Draw> {
  const file = path.join(folder, '.vite', 'draw', 'draw.js');
  if (!existsSync(file)) return async () => '';
  try {
    const { draw } = await import(`${pathToFileURL(file).href}?${statSync(file).mtimeMs}`);
    return onceEach(draw, log);
  } catch (error) {
    log.error({ reason: String(error) }, 'no page can be drawn before its program is there');
    return async () => '';
  }
}

/** The same address with the same answers is drawn once, also where that fails. */
function onceEach(draw: BuiltDraw, log: FastifyRequest['log']): Draw {
  const drawn = new LRUCache<string, { readonly html: string }>({
    ...mostKept,
    sizeCalculation: ({ html }) => html.length + 100,
  });
  let underWay = 0;
  return async (drawing) => {
    if (drawing.url.length > longestUrl) return '';
    const key = createHash('sha256').update(JSON.stringify(drawing)).digest('base64url');
    const before = drawn.get(key);
    if (before) return before.html;
    if (underWay >= mostAtOnce) return '';
    underWay += 1;
    try {
      const html = (await draw({ ...drawing, answers: JSON.parse(drawing.answers) })) ?? '';
      drawn.set(key, { html });
      return html;
    } catch (error) {
      log.warn({ reason: String(error) }, 'a page goes without its first drawing');
      drawn.set(key, { html: '' });
      return '';
    } finally {
      underWay -= 1;
    }
  };
}

/**
 * The page as the browser will draw it first, so that its headline is read before any script has come.
 * It can not be pressed, and goes when the program stands. Empty where it can not be drawn here.
 */
export function drawnPage(
  { url, headers }: FastifyRequest,
  draw: Draw,
  lang: 'id' | 'en',
  answers: string,
): Promise<string> {
  const phone = /\bMobi/.test(headers['user-agent'] ?? '');
  return draw({ url, lang, phone, answers });
}
