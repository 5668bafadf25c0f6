import { expect, test } from 'vitest';
import { planOf, sizeNames, totalsOf } from './sizes.js';

test.each(sizeNames)('%s: the governments together hold exactly what the size says', (size) => {
  const plan = planOf(size, 1);
  const sum = (of: 'agencies' | 'innovations' | 'adoptions' | 'measurements') =>
    plan.reduce((all, government) => all + government[of], 0);
  expect({
    governments: plan.length,
    agencies: sum('agencies'),
    innovations: sum('innovations'),
    adoptions: sum('adoptions'),
    measurements: sum('measurements'),
  }).toEqual(totalsOf[size]);
});

test('a nation has provinces, a province has cities, and codes are told apart', () => {
  const plan = planOf('nation', 1);
  expect(new Set(plan.map(({ code }) => code)).size).toBe(plan.length);
  expect(plan.filter(({ parent }) => parent === null).map(({ tier }) => tier)).toEqual(['NATION']);
  for (const [place, { tier, parent }] of plan.entries()) {
    if (parent === null) continue;
    expect(parent).toBeLessThan(place);
    expect(plan[parent]?.tier).toBe(tier === 'CITY' ? 'PROVINCE' : 'NATION');
  }
});

test('some governments are busier than others, and another seed gives others', () => {
  const innovations = planOf('province', 1).map((government) => government.innovations);
  expect(Math.max(...innovations)).toBeGreaterThan(5 * Math.min(...innovations));
  expect(planOf('province', 1)).toEqual(planOf('province', 1));
  expect(planOf('province', 2)).not.toEqual(planOf('province', 1));
});
