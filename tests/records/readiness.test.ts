import { afterAll, expect, test } from 'vitest';
import { servedCity } from '../server/asking.js';
import { freshDatabase } from '../testkit/fresh-database.js';

/** The rules ask for 24 months in use; a start that is not known by its day is judged by what is possible. */

const sample = await freshDatabase({ sample: true });
const { ask, close } = await servedCity(sample.reader);
afterAll(async () => {
  await close();
  await sample.drop();
});

interface Readiness {
  fulfilled: number;
  required: number;
  requirements: { requirement: string; met: boolean | null }[];
}

async function readiness(code: string, day: string): Promise<Readiness> {
  const { body } = await ask(
    `query ($code: String!, $day: Day) { innovation(code: $code, asOf: $day) { kippReadiness {
      fulfilled required requirements { requirement met } } } }`,
    { code, day },
  );
  expect(body.errors).toBeUndefined();
  const answer = body.data as unknown as { innovation: { kippReadiness: Readiness } };
  return answer.innovation.kippReadiness;
}

test.for([
  { start: 'a day', code: 'SIDUTA', day: '2024-11-29', met: false },
  { start: 'a day', code: 'SIDUTA', day: '2024-11-30', met: true },
  { start: 'a year', code: 'DASHAT-SEI-AGUL', day: '2024-12-31', met: false },
  { start: 'a year', code: 'DASHAT-SEI-AGUL', day: '2025-06-30', met: null },
  { start: 'a year', code: 'DASHAT-SEI-AGUL', day: '2025-12-31', met: true },
  { start: 'a first sight', code: 'JEMPUT-BOLA-ADMINDUK', day: '2026-11-24', met: null },
  { start: 'not yet', code: 'SIDUTA', day: '2022-11-29', met: false },
])('$code, in use since $start, is old enough on $day: $met', async ({ code, day, met }) => {
  const { requirements } = await readiness(code, day);
  expect(requirements.find(({ requirement }) => requirement === 'AGE')?.met).toBe(met);
});

test('what is fulfilled is what is met for certain, and never more than is required', async () => {
  const { body } = await ask(
    '{ innovations(first: 100) { totalCount nodes { kippReadiness { fulfilled required requirements { met } } } } }',
  );
  const answer = body.data as unknown as {
    innovations: { nodes: { kippReadiness: Readiness }[]; totalCount: number };
  };
  const { nodes, totalCount } = answer.innovations;
  expect(nodes).toHaveLength(totalCount);
  for (const { kippReadiness: each } of nodes) {
    expect(each.requirements).toHaveLength(each.required);
    expect(each.requirements.filter(({ met }) => met === true)).toHaveLength(each.fulfilled);
  }
});
