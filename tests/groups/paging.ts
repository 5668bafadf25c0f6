import { expect, test } from 'vitest';
import { city } from './the-city.js';

/** Page after page, groups come in the order of the whole, each once, with what is not known last. */

interface Page {
  groups: object[];
  totalCount: number;
  endCursor: string | null;
  hasNextPage: boolean;
}

const orders = [
  ['by: form, digital and owner', 'form digital owner { code kind { code } }', ''],
  ['by a key downwards', 'owner { name { indonesian } } form', '{ key: OWNER, direction: DESC }'],
  [
    'by counts and keys',
    'form digital stage',
    '{ measure: COUNT, direction: DESC }, { key: STAGE }',
  ],
  [
    'by a mean that is not known of all',
    'owner { code } initiator',
    '{ measure: AVG_DAYS_TO_IMPLEMENTATION }',
  ],
  [
    'by a quantile and a share, not selected',
    'startedOn { month basis } digital',
    '{ measure: QUANTILE_DOCUMENTS, p: 0.75, direction: DESC }, { measure: RATIO_ADOPTED }',
  ],
  [
    'by a day, not selected',
    'owner { code } digital',
    '{ measure: LATEST_IMPLEMENTED_ON, direction: DESC }, { measure: EARLIEST_STARTED_ON }',
  ],
  ['by lists', 'sdg affair { code basicService }', '{ key: SDG, direction: DESC }'],
  ['without a key', '__typename', ''],
] as const;

const ask = async (keys: string, order: string, first: number, after: string | null) => {
  const orderBy = order === '' ? '' : `, orderBy: [${order}]`;
  const { data } =
    await city.ask(`{ innovationGroups(first: ${first}${orderBy}, after: ${JSON.stringify(after)}) {
    groups { by { ${keys} } count median { documents } } totalCount endCursor hasNextPage } }`);
  return data.innovationGroups as unknown as Page;
};

test.for(orders)('%s', async ([, keys, order]) => {
  const whole = await ask(keys, order, 1_000, null);
  expect(whole.groups.length).toBe(whole.totalCount);
  expect(whole.hasNextPage).toBe(false);
  const read: object[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const page: Page = await ask(keys, order, 7, after);
    expect(page.totalCount).toBe(whole.totalCount);
    read.push(...page.groups);
    expect(page.hasNextPage).toBe(read.length < whole.totalCount);
    after = page.endCursor;
    more = page.hasNextPage;
  }
  expect(read).toEqual(whole.groups);
  const beyond = await ask(keys, order, 7, after);
  expect(beyond).toMatchObject({ groups: [], endCursor: null, hasNextPage: false });
});

test('fragments, aliases and directives choose the same groups as plain fields', async () => {
  const { data, statements } = await city.ask(`
    query {
      plain: innovationGroups { groups { by { digital form } count avg { documents } } }
      turned: innovationGroups {
        ... on InnovationGroups { rows: groups { ...Keys by { kind: form stage @include(if: false) } } }
        rows: groups { many: count mean: avg { documents } avg { adoptions @skip(if: true) documents } }
      }
    }
    fragment Keys on InnovationGroup { by { __typename digital } }`);
  expect(statements).toBe(2);
  const { plain, turned } = data as unknown as {
    plain: { groups: { by: { form: string; digital: boolean }; count: number; avg: object }[] };
    turned: { rows: object[] };
  };
  expect(turned.rows).toEqual(
    plain.groups.map(({ by: { form, digital }, count, avg }) => ({
      by: { __typename: 'InnovationGroupKeys', digital, kind: form },
      ...{ many: count, mean: avg, avg },
    })),
  );
});

test('several quantiles under aliases each keep their own share', async () => {
  const { data } = await city.ask(`{ agencyGroups {
    totals { low: quantile(p: 0) { innovations } middle: quantile(p: 0.5) { innovations }
      high: quantile(p: 1) { innovations } median { innovations } }
    groups { low: quantile(p: 0) { innovations } quantile(p: 1.0) { innovations } } } }`);
  const { totals, groups } = data.agencyGroups as unknown as {
    totals: Record<'low' | 'middle' | 'high' | 'median', { innovations: number }>;
    groups: object[];
  };
  expect(totals.low.innovations).toBe(0);
  expect(totals.high.innovations).toBeGreaterThan(totals.middle.innovations);
  expect(totals.middle).toEqual(totals.median);
  expect(groups).toEqual([{ low: totals.low, quantile: totals.high }]);
});
