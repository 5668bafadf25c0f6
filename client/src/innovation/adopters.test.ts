import { expect, it } from 'vitest';
import { adoptersOverTime, inOrderOfUse } from './adopters';

const source = { file: 'adoption-stages.csv', row: 2, kind: null, reference: null };
const day = (text: string, precision: 'DAY' | 'MONTH' | 'YEAR' = 'DAY') => ({
  day: text,
  precision,
});

const applied = (on: ReturnType<typeof day>, stoppedOn: ReturnType<typeof day> | null = null) => ({
  stages: [
    { stage: 'AGREED' as const, reachedOn: day('2020-01-01'), source },
    { stage: 'APPLIED' as const, reachedOn: on, source },
  ],
  stoppedOn,
});
const interested = {
  stages: [{ stage: 'INTERESTED' as const, reachedOn: day('2019-01-01'), source }],
  stoppedOn: null,
};

it('counts those that use it at the same time, until the day that is shown', () => {
  const adoptions = [
    applied(day('2023-05-01')),
    applied(day('2024-01-01', 'YEAR')),
    applied(day('2023-05-01'), day('2025-02-01')),
    interested,
  ];

  expect(adoptersOverTime(adoptions, '2026-11-24')).toEqual([
    { day: '2023-05-01', value: 2, hollow: false },
    { day: '2024-01-01', value: 3, hollow: true },
    { day: '2025-02-01', value: 2, hollow: false },
    { day: '2026-11-24', value: 2, hollow: false },
  ]);
});

it('does not know of what stops later', () => {
  expect(adoptersOverTime([applied(day('2023-05-01'), day('2027-01-01'))], '2026-11-24')).toEqual([
    { day: '2023-05-01', value: 1, hollow: false },
    { day: '2026-11-24', value: 1, hollow: false },
  ]);
  expect(adoptersOverTime([interested], '2026-11-24')).toEqual([]);
});

it('names those in use first and those that gave it up last', () => {
  const one = (code: string, rest: object) =>
    ({ code, applied: false, alive: true, stage: null, ...rest }) as never as {
      code: string;
      applied: boolean;
      alive: boolean;
      stage: null;
    };
  const order = inOrderOfUse([
    one('stopped', { alive: false, stage: 'APPLIED' }),
    one('interested', { stage: 'INTERESTED' }),
    one('in use', { applied: true, stage: 'APPLIED' }),
    one('agreed', { stage: 'AGREED' }),
  ]);

  expect(order.map(({ code }) => code)).toEqual(['in use', 'agreed', 'interested', 'stopped']);
});
