import type { Place } from './read-query';

export interface Asked {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string | undefined;
}

export interface Cost {
  requested: number;
  allowed: number;
  used: number;
}

export interface AnswerError {
  message: string;
  places: Place[];
  /** The limit that was exceeded, by its name in `dataset { limits }`. */
  limit: string | null;
}

export interface GivenAnswer {
  /** All that was asked, by root field; nothing where it was refused. */
  data: Record<string, unknown> | null;
  errors: AnswerError[];
  cost: Cost | null;
}

/** The server could not be reached, or said nothing that could be read. */
export class UnreachableError extends Error {}

/**
 * Asks past the cache of the pages: an analyst sees what the server says now, its errors and its cost.
 * With `onlyCost` nothing is run.
 */
export const askServer = async (
  asked: Asked,
  { signal, onlyCost = false }: { signal: AbortSignal; onlyCost?: boolean },
): Promise<GivenAnswer> => {
  const body = JSON.stringify({ ...asked, ...(onlyCost && { extensions: { onlyCost } }) });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  let reply: unknown;
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal });
    reply = await response.json();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new UnreachableError();
  }
  return givenIn(reply);
};

/** The version that the data have now; nothing where the server does not say. */
const versionNow = async (signal: AbortSignal): Promise<string | null> => {
  const query = '{ dataset { version } }';
  const { data } = await askServer({ query, variables: {} }, { signal });
  return (data as { dataset: { version: string } } | null)?.dataset.version ?? null;
};

/** An answer with what was learnt beside it. */
export interface Answered {
  given: GivenAnswer;
  /** How long the answer took, there and back. */
  milliseconds: number;
  /** The version of the data that it is of; nothing where it was refused or nobody said. */
  version: string | null;
}

/** Asks, and with data in hand which version they are of: it may be another than when the page was opened. */
export const askWithVersion = async (asked: Asked, signal: AbortSignal): Promise<Answered> => {
  const begun = performance.now();
  const given = await askServer(asked, { signal });
  const milliseconds = Math.round(performance.now() - begun);
  const version = given.data ? await versionNow(signal).catch(() => null) : null;
  return { given, milliseconds, version };
};

interface Reply {
  data?: Record<string, unknown> | null;
  errors?: {
    message: string;
    locations?: Place[];
    extensions?: { limit?: string; allowed?: number; requested?: number };
  }[];
  extensions?: { cost?: Cost };
}

export const givenIn = (reply: unknown): GivenAnswer => {
  if (typeof reply !== 'object' || reply === null) throw new UnreachableError();
  const { data = null, errors = [], extensions } = reply as Reply;
  return {
    data,
    errors: errors.map(({ message, locations = [], extensions: more }) => ({
      message,
      places: locations,
      limit: more?.limit ?? null,
    })),
    cost: extensions?.cost ?? refusedCost(errors),
  };
};

/** What a query would have cost that was refused for its cost. */
const refusedCost = (errors: NonNullable<Reply['errors']>): Cost | null => {
  const more = errors.find((each) => each.extensions?.limit === 'cost')?.extensions;
  if (!more) return null;
  return { requested: more.requested ?? 0, allowed: more.allowed ?? 0, used: 0 };
};
