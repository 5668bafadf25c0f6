import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { stripIgnoredCharacters } from 'graphql';
import { LRUCache } from 'lru-cache';
import { onlyCost } from '../limits/only-cost.js';

/** What was asked, the same however it was sent and laid out. */
export interface Asked {
  /** Of the query's text without what GraphQL ignores. */
  readonly hash: string;
  readonly operationName: string | null;
  readonly variables: object | null;
}

const bytesOfTexts = 4 * 1024 * 1024;

/** The hash of each text lately asked; null where it can not be read. */
const hashes = new LRUCache<string, { hash: string | null }>({
  maxSize: bytesOfTexts,
  sizeCalculation: (_, text) => 2 * text.length + 200,
});

/** What the addresses lately asked by GET mean. */
const addresses = new LRUCache<string, { sent: Record<string, unknown> | null }>({
  maxSize: bytesOfTexts,
  sizeCalculation: (_, url) => 4 * url.length + 200,
});

/**
 * What a request asks, if it is one of those that may be answered from memory: a plain question, sent in
 * a way that a page of another site can not use. Null for all others, which are judged by who refuses them.
 */
export function askedOverHttp(
  request: Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'body'>,
): Asked | null {
  const sent = request.method === 'GET' ? sentByGet(request) : request.body;
  if (!isRecord(sent)) return null;
  const { query, operationName = null, variables = null, extensions = null } = sent;
  if (typeof query !== 'string' || !isWithoutEffect(extensions)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  const hash = hashOf(query);
  return hash === null ? null : { hash, operationName, variables };
}

/** Only with what makes a browser ask for leave first, as Apollo wants it. */
function sentByGet({
  headers,
  url,
}: Pick<FastifyRequest, 'url' | 'headers'>): Record<string, unknown> | null {
  const type = headers['content-type'];
  if (type !== undefined && type !== 'application/json') return null;
  if (!type && !headers['apollo-require-preflight'] && !headers['x-apollo-operation-name']) {
    return null;
  }
  let known = addresses.get(url);
  if (!known) {
    known = { sent: parametersOf(url) };
    addresses.set(url, known);
  }
  return known.sent;
}

/** As Apollo reads them, each at most once. */
function parametersOf(url: string): Record<string, unknown> | null {
  const parameters = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const sent = Object.fromEntries(parameters);
  if (parameters.size !== Object.keys(sent).length) return null;
  try {
    return { ...sent, ...parsed(sent, 'variables'), ...parsed(sent, 'extensions') };
  } catch {
    return null;
  }
}

function parsed(sent: Record<string, string>, name: string): Record<string, unknown> {
  if (sent[name] === undefined) return {};
  const value: unknown = JSON.parse(sent[name]);
  if (!isRecord(value)) throw new TypeError(`${name} is no object`);
  return { [name]: value };
}

/** Clients say there what they are; these change what is asked. */
const effective = ['persistedQuery', onlyCost];

const isWithoutEffect = (extensions: unknown) =>
  extensions === null ||
  (isRecord(extensions) && !effective.some((name) => Object.hasOwn(extensions, name)));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hashOf(text: string): string | null {
  let known = hashes.get(text);
  if (!known) {
    known = { hash: hashAnew(text) };
    hashes.set(text, known);
  }
  return known.hash;
}

function hashAnew(text: string): string | null {
  try {
    return createHash('sha256').update(stripIgnoredCharacters(text)).digest('base64url');
  } catch {
    return null;
  }
}
