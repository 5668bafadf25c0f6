import { expect, it } from 'vitest';
import { earlierTrouble } from './earlier-day';

it('says why a day can not stand beside the day of the data', () => {
  expect(earlierTrouble('2014-12-31', '2026-11-26', '2015-01-01')).toBe('BEFORE_RULES');
  expect(earlierTrouble('2026-11-26', '2026-11-26', '2015-01-01')).toBe('NOT_BEFORE');
  expect(earlierTrouble('2015-01-01', '2026-11-26', '2015-01-01')).toBeNull();
});
