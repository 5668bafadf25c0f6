import { type Audit, serverAudits } from 'graphql-http';
import { afterAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../testkit/fresh-database.js';
import { servedCity } from './asking.js';

/* What the specification of GraphQL over HTTP asks of a server, as its authors check it. */

const city = await freshDatabase({ sample: true });
const { http, close } = await servedCity(city.reader);
const address = await http.listen({ port: 0, host: '127.0.0.1' });
afterAll(async () => {
  await close();
  await city.drop();
});

/** As the pages ask: with a header that a page of another site could not add without asking first. */
const fetchFn = (url: string, { headers, ...rest }: RequestInit = {}) =>
  fetch(url, { ...rest, headers: { ...(headers as object), 'apollo-require-preflight': 'yes' } });

const audits = serverAudits({ url: `${address}/graphql`, fetchFn });

/**
 * These want 200 where nothing was answered. Why not: whoever looks at the status alone, as a proxy or a
 * watch does, would take a refusal for an answer.
 */
const wantAnswersToNothing = new Set(['572B', 'FDE2', '7B9B']);

/** What the audit found wrong; null where nothing was. */
async function complaintOf(audit: Audit): Promise<string | null> {
  const result = await audit.fn();
  return result.status === 'ok' ? null : result.reason;
}

test('there is much to check', () => {
  const levels = audits.map(({ name }) => name.split(' ')[0]);
  expect(levels.filter((level) => level === 'MUST').length).toBeGreaterThan(10);
  expect(levels.filter((level) => level === 'SHOULD').length).toBeGreaterThan(20);
});

describe.each(['MUST', 'SHOULD'])('%s', (level) => {
  const asked = audits.filter(
    ({ id, name }) => name.startsWith(`${level} `) && !wantAnswersToNothing.has(id),
  );
  test.each(asked.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_, __, audit) => {
      expect(await complaintOf(audit)).toBeNull();
    },
  );
});

test('what it does otherwise is a 400', async () => {
  const otherwise = audits.filter(({ id }) => wantAnswersToNothing.has(id));
  expect(otherwise).toHaveLength(wantAnswersToNothing.size);
  for (const audit of otherwise) expect(await complaintOf(audit)).toContain('200');
});
