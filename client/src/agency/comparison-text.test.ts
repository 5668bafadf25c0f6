import { expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import {
  type Compared,
  type ComparedAgency,
  dotsOf,
  ownText,
  positionText,
} from './comparison-text';

const row = (part: Partial<Compared>): Compared => ({
  by: 'COUNTING',
  value: 1,
  position: 2,
  equals: 0,
  known: 3,
  median: 1,
  least: 0,
  most: 4,
  ...part,
});

const agency = (counting: number | null, part: Partial<ComparedAgency> = {}): ComparedAgency => ({
  agency: { code: 'A', government: 'G', name: { indonesian: 'A', english: 'A' } },
  state: 'COVERED',
  counting,
  inUse: counting,
  adopted: null,
  adoptedByOthers: null,
  measured: { numerator: 1, denominator: 3, value: 1 / 3 },
  evidence: null,
  awards: null,
  daysWithout: null,
  ...part,
});

const id = wordbookOf('id');

it('puts what is known between the least and the most, and what is not known nowhere', () => {
  expect(dotsOf(row({}), [agency(0), agency(1), agency(1), agency(4), agency(null)])).toEqual([
    { x: 0, own: false, count: 1 },
    { x: 25, own: true, count: 2 },
    { x: 100, own: false, count: 1 },
  ]);
});

it('lays the only value there is in the middle', () => {
  expect(dotsOf(row({ least: 1, most: 1 }), [agency(1)])[0]?.x).toBe(50);
});

it('says the position among the known, and never of what is not known', () => {
  expect(positionText(row({}), 18, id)).toBe('ke-2 dari 3');
  expect(positionText(row({ position: null, value: null }), 18, id)).toBe('3 dari 18 diketahui');
  expect(positionText(row({ known: 0, position: null }), 18, id)).toContain('belum diketahui');
});

it('says a share by its parts, and of who has one that it is not without', () => {
  expect(ownText(row({ by: 'MEASURED', value: 1 / 3 }), agency(1), id)).toBe('1 dari 3');
  expect(ownText(row({ by: 'DAYS_WITHOUT', value: null }), agency(1), id)).toBe('sudah Ada');
  expect(ownText(row({ value: null }), agency(null), id)).toBe('belum diketahui');
});
