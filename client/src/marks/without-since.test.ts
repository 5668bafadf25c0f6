import { expect, it } from 'vitest';
import { withoutSince } from './without-since';

const founded = (precision: 'DAY' | 'MONTH' | 'YEAR') => ({
  validFrom: { day: '2023-01-01', precision },
});

it('is no surer of the day than the founding that it is counted from', () => {
  expect(withoutSince({ agency: founded('YEAR'), daysWithoutSince: '2023-01-01' })).toMatchObject({
    precision: 'YEAR',
    isExact: false,
  });
  expect(withoutSince({ agency: founded('DAY'), daysWithoutSince: '2023-01-01' })?.isExact).toBe(
    true,
  );
});

it('knows the day on which an innovation ended, whatever is known of the founding', () => {
  const lost = withoutSince({ agency: founded('YEAR'), daysWithoutSince: '2024-05-02' });
  expect(lost).toEqual({ day: '2024-05-02', precision: 'DAY', isExact: true });
});

it('says nothing where no day is known', () => {
  expect(withoutSince({ agency: { validFrom: null }, daysWithoutSince: null })).toBeNull();
});
