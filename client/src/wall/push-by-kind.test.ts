import { expect, it } from 'vitest';
import { pushByKind } from './push-by-kind';

const kind = (code: string, eligible: number, covered: number) => ({
  kind: { code, name: { indonesian: code, english: code } },
  eligible,
  states: { covered, preparing: 0, none: 0, unreported: eligible - covered },
});

const shown = (rows: ReturnType<typeof pushByKind>) =>
  rows.map(({ kinds, uncovered, eligible }) => [
    kinds.map(({ code }) => code).join('+'),
    uncovered,
    eligible,
  ]);

it('puts the kinds with most to do first, and the small ones together at the end', () => {
  const rows = pushByKind([
    kind('SECRETARIAT', 1, 0),
    kind('DEPARTMENT', 18, 9),
    kind('INSPECTORATE', 1, 1),
    kind('DISTRICT', 21, 7),
  ]);
  expect(shown(rows)).toEqual([
    ['DISTRICT', 14, 21],
    ['DEPARTMENT', 9, 18],
    ['SECRETARIAT+INSPECTORATE', 1, 2],
  ]);
});

it('shows five rows at most, and loses no agency', () => {
  const kinds = [9, 8, 7, 6, 5, 4].map((size) => kind(`K${size}`, size, 0));
  const rows = pushByKind([...kinds, kind('A', 1, 0), kind('B', 2, 1)]);
  expect(shown(rows)).toEqual([
    ['K9', 9, 9],
    ['K8', 8, 8],
    ['K7', 7, 7],
    ['K6', 6, 6],
    ['K5+K4+A+B', 11, 12],
  ]);
});
