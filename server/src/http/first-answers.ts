import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyRequest } from 'fastify';
import type { Answers, Asking } from '../cache/answering.js';
import type { FirstQuestion } from './page-parts.js';

/** A page waits no longer for its first answers: what comes later it asks for itself. */
const patience = 500;

/** As the pages ask: so both are refused the same and answered the same. */
const headers = {
  accept: 'application/graphql-response+json,application/json;q=0.9',
  'apollo-require-preflight': 'true',
};

/** What a part of the address asks for; undefined where only the page can tell, as of a month. */
const parts: Record<string, (value: string) => string | undefined> = {
  per: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined),
  pemda: (value) => (/^[\w.-]{1,60}$/.test(value) ? value : undefined),
  tingkat: (value) => (value === 'unit' ? 'UNIT' : 'AGENCY'),
};

/**
 * The answers to what a page asks first, as JSON that can stand in a page. What fails or takes long is
 * left out, so a page comes whatever the database does.
 */
export async function firstAnswers(
  request: FastifyRequest,
  questions: readonly FirstQuestion[],
  answers: Answers,
): Promise<string> {
  const given = await Promise.all(
    questions.map((question) => firstAnswer(request, question, answers)),
  );
  const all = `[${given.filter((each) => each !== null).join(',')}]`;
  // Why: no text of the data can end the element that it stands in.
  return all.replaceAll('<', '\\u003c');
}

async function firstAnswer(
  { url, id, log }: FastifyRequest,
  { name, query, variables, unless }: FirstQuestion,
  answers: Answers,
): Promise<string | null> {
  const given = variablesOf(url, variables, unless);
  if (given === null) return null;
  const filled = JSON.stringify(given);
  const address = new URLSearchParams({ operationName: name, query, variables: filled });
  const asking: Asking = {
    ...{ method: 'GET', url: `/graphql?${address}`, headers, body: undefined },
    ...{ id, log },
  };
  const enough = new AbortController();
  const late = wait(patience, null, { signal: enough.signal, ref: false }).catch(() => null);
  try {
    const answer = await Promise.race([answers(asking, noLeaving), late]);
    if (!answer?.mayBeKept) return null;
    return `{"name":${JSON.stringify(name)},"variables":${filled},"answer":${answer.body}}`;
  } catch (error) {
    log.warn({ reason: String(error) }, 'a page goes without its first answers');
    return null;
  } finally {
    enough.abort();
  }
}

/** Why: the answer is kept for whoever asks next, even if this page goes on without it. */
const noLeaving = () => () => {};

/** Null where the page asks something else, which no answer of another is to stand for. */
function variablesOf(
  url: string,
  variables: FirstQuestion['variables'],
  unless: FirstQuestion['unless'],
): Record<string, string> | null {
  const at = url.indexOf('?');
  const address = new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
  if (unless.some((part) => address.has(part))) return null;
  const filled: Record<string, string> = {};
  for (const [variable, part] of Object.entries(variables)) {
    const text = address.get(part) ?? '';
    const value = parts[part]?.(text);
    if (value !== undefined) filled[variable] = value;
    else if (text !== '') return null;
  }
  return filled;
}
