import { stat } from 'node:fs/promises';
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

/** Draws a page; null where that is left to the browser. */
export type Draw = (drawing: Drawing) => Promise<string | null>;

/** As the build of the client gives it. */
type BuiltDraw = (
  asked: Omit<Drawing, 'answers'> & { readonly answers: unknown },
) => Promise<string | null>;

/** Why by its moment: a client that was built anew is another module. */
export async function readDraw(folder: string): Promise<Draw> {
  const file = path.join(folder, '.vite', 'draw', 'draw.js');
  try {
    const { mtimeMs } = await stat(file);
    const { draw } = await import(`${pathToFileURL(file).href}?${mtimeMs}`);
    return onceEach(draw);
  } catch {
    return async () => null;
  }
}

/** The same address with the same answers is drawn once; some hundreds of pages are a few megabytes. */
function onceEach(draw: BuiltDraw): Draw {
  const drawn = new LRUCache<string, { readonly html: string | null }>({ max: 300 });
  return async (drawing) => {
    const key = JSON.stringify(drawing);
    const before = drawn.get(key);
    if (before) return before.html;
    const html = await draw({ ...drawing, answers: JSON.parse(drawing.answers) });
    drawn.set(key, { html });
    return html;
  };
}

/**
 * The page as the browser will draw it first, so that its headline is read before any script has come.
 * It can not be pressed, and goes when the program stands. Empty where it can not be drawn here.
 */
export async function drawnPage(
  { url, headers, log }: FastifyRequest,
  draw: Draw,
  lang: 'id' | 'en',
  answers: string,
): Promise<string> {
  const phone = /\bMobi/.test(headers['user-agent'] ?? '');
  try {
    return (await draw({ url, lang, phone, answers })) ?? '';
  } catch (error) {
    log.warn({ reason: String(error) }, 'a page goes without its first drawing');
    return '';
  }
}
