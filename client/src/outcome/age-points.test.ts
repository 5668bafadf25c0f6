import { expect, it } from 'vitest';
import { ageFilter, agePoints, ageUnit } from './age-points';

const row = (
  code: string,
  monthsSinceLaunch: number | null,
  improvement: number | null,
  early = false,
) =>
  ({
    code,
    monthsSinceLaunch,
    latest: { improvement, improvementPoints: null },
    latestBeginsBeforeLaunch: early,
  }) as never;

it('draws what has a change and a launch, and was measured after it', () => {
  const points = agePoints([
    row('drawn', 4, 0.2),
    row('no launch', null, 0.2),
    row('no change', 4, null),
    row('too early', 4, 0.2, true),
  ]);

  expect(points.map(({ row: { code }, months, better }) => [code, months, better])).toEqual([
    ['drawn', 4, 0.2],
  ]);
});

const unit = (indonesian: string, compared: number, isPercent = false) =>
  ({ unit: { indonesian, english: indonesian }, isPercent, counts: { compared } }) as never;

it('draws one unit alone where all together are more than are listed, and never percent among others', () => {
  expect(
    ageUnit(undefined, [unit('persen', 870, true), unit('hari', 310), unit('menit', 302)]),
  ).toBe('hari');
  expect(ageUnit(undefined, [unit('persen', 870, true), unit('anak', 2)])).toBeUndefined();
  expect(ageUnit('persen', [])).toBe('persen');
  expect(ageFilter({}, undefined).percent).toBe(false);
  expect(ageFilter({}, 'persen').percent).toBeUndefined();
});
