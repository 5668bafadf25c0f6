import { expect, it } from 'vitest';
import { boundSpans, isWrittenAbove, yearTicks } from './index-drawing';

it('draws a threshold through the years in which it stays the same', () => {
  const old = { value: 35, label: 'inovatif mulai 35' };
  const now = { value: 40.01, label: 'inovatif mulai 40,01' };

  const spans = boundSpans([
    { year: 2022, bounds: [] },
    { year: 2023, bounds: [old] },
    { year: 2024, bounds: [old] },
    { year: 2026, bounds: [now] },
  ]);

  expect(spans).toEqual([
    { ...old, from: 2023, to: 2024 },
    { ...now, from: 2026, to: 2026 },
  ]);
});

it('names as many years as have room, the last one always', () => {
  expect(yearTicks(2021, 2026, 6)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  expect(yearTicks(2016, 2026, 5)).toEqual([2017, 2020, 2023, 2026]);
});

it('writes a value on the side where no threshold lies', () => {
  const bounds = [
    { value: 40.01, label: '' },
    { value: 65.01, label: '' },
  ];

  expect(isWrittenAbove(45.89, bounds)).toBe(true);
  expect(isWrittenAbove(62, bounds)).toBe(false);
  expect(isWrittenAbove(30, bounds)).toBe(false);
  expect(isWrittenAbove(53, bounds)).toBe(false);
});
