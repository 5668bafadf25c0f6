import type { DB } from '@satu-inovasi/db/database';
import { type App, buildApp } from '@satu-inovasi/server/app';
import type { Kysely } from 'kysely';

export interface Cost {
  readonly requested: number;
  readonly allowed: number;
  readonly used: number;
}

export interface Answer {
  readonly status: number;
  /** What the answer says that it cost; it is told apart, so that a test about data need not know it. */
  readonly cost: Cost | undefined;
  readonly headers: Record<string, unknown>;
  readonly body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
}

export interface ServedCity {
  readonly http: App['http'];
  ask(query: string, variables?: object): Promise<Answer>;
  /** The one error of a question that was refused. */
  refusal(query: string, variables?: object): Promise<object & { status: number; message: string }>;
  close(): Promise<void>;
}

/** The server on the sample city, on 24 November 2026, asked without a network between. */
export async function servedCity(
  reader: Kysely<DB>,
  clientFolder = '/nowhere',
): Promise<ServedCity> {
  const { http, apollo } = await buildApp({
    reader,
    clock: () => new Date('2026-11-24T05:00:00Z'),
    logLevel: 'silent',
    clientFolder,
  });
  const ask = async (query: string, variables?: object): Promise<Answer> => {
    const reply = await http.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
    });
    const { extensions, ...body } = reply.json();
    return { status: reply.statusCode, cost: extensions?.cost, headers: reply.headers, body };
  };
  const refusal = async (query: string, variables?: object) => {
    const { status, body } = await ask(query, variables);
    const [error, ...more] = body.errors ?? [];
    if (!error || more.length > 0) throw new Error(`${body.errors?.length ?? 0} errors`);
    const { requestId: _, ...extensions } = error.extensions;
    return { status, message: error.message, ...extensions };
  };
  return { http, ask, refusal, close: () => apollo.stop() };
}
