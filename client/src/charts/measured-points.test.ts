import { expect, it } from 'vitest';
import { pointsOf } from './measured-points';

const source = { file: 'measurements.csv', row: 2, kind: null, reference: null };
const measured = (from: string, to: string, value: number) => ({
  from,
  to,
  value,
  note: null,
  sampleSize: null,
  source,
});

it('goes from the oldest value to the newest, the one from before hollow', () => {
  const baseline = { value: 15, from: '2021-01-01', to: '2021-12-31', note: null };
  const measurements = [
    measured('2023-01-01', '2023-12-31', 10),
    measured('2022-01-01', '2022-12-31', 12),
  ];

  expect(pointsOf({ baseline, measurements })).toEqual([
    { day: '2021-12-31', value: 15, hollow: true, afterGap: false },
    { day: '2022-12-31', value: 12, hollow: false, afterGap: false },
    { day: '2023-12-31', value: 10, hollow: false, afterGap: false },
  ]);
});

it('leaves a gap where a period was not measured', () => {
  const measurements = [
    measured('2024-05-01', '2024-05-31', 4),
    measured('2024-02-01', '2024-02-29', 3),
    measured('2024-01-01', '2024-01-31', 2),
  ];

  expect(pointsOf({ baseline: null, measurements }).map(({ afterGap }) => afterGap)).toEqual([
    false,
    false,
    true,
  ]);
});

it('misses nothing between values of single days', () => {
  const measurements = [
    measured('2024-05-01', '2024-05-01', 4),
    measured('2022-02-01', '2022-02-01', 3),
  ];

  expect(pointsOf({ baseline: null, measurements })[1]?.afterGap).toBe(false);
});
