import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Answers } from '../cache/answering.js';
import { drawnPage } from './drawn-page.js';
import { firstAnswers } from './first-answers.js';
import type { BuiltClient } from './page-parts.js';

export interface Page {
  readonly html: string;
  readonly etag: string;
}

const place = '<div id="root"></div>';

/**
 * The page at an address with all that it begins with: links to the files it needs, so that none waits
 * for another, the answers to its first questions, so that the headline needs no second way, and its
 * first drawing.
 */
export async function pageFor(
  request: FastifyRequest,
  client: BuiltClient,
  answers: Answers,
): Promise<Page | undefined> {
  const parts = await client.partsFor(request);
  if (!parts) return undefined;
  const given = await firstAnswers(request, parts.questions, answers);
  const drawn = await drawnPage(request, parts.draw, parts.lang, given);
  const links = [
    ...parts.scripts.map(
      (file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="/${file}">`,
    ),
    ...parts.styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
  ];
  const data = `<script type="application/json" id="jawaban">${given}</script>`;
  // Why functions: a text put in otherwise may hold what replace reads as a sign.
  const html = parts.html
    .replace('<html lang="id">', `<html lang="${parts.lang}">`)
    .replace('</head>', () => `${links.join('')}</head>`)
    .replace(place, () => `<div id="root"><div inert>${drawn}</div></div>`)
    .replace('</body>', () => `${data}</body>`);
  const hash = createHash('sha256').update(html).digest('base64url').slice(0, 27);
  return { html, etag: `"${hash}"` };
}
