import type { Cell, Column } from '@satu-inovasi/server/export/table';
import { describe, expect, it } from 'vitest';
import { chartOfKind, drawnRows, suggestedChart, xColumns } from './chart-choice';

const tableOf = (columns: Record<string, Column['type']>, ...rows: Cell[][]) => ({
  columns: Object.entries(columns).map(([path, type]) => ({ path, type })),
  rows,
});

const trend = tableOf(
  { day: 'date', note: 'text', covered: 'number' },
  ['2026-02-28', 'b', 5],
  ['2026-01-31', 'a', 3],
);
const kinds = tableOf(
  { 'by.year': 'number', 'by.kind.code': 'text', count: 'number' },
  [2026, 'DINAS', 18],
  [2026, 'BADAN', 7],
);

describe('the drawing that a table suggests', () => {
  it('is a line where days stand beside a number', () => {
    expect(suggestedChart(trend)).toEqual({ kind: 'line', x: 0, y: 2 });
  });

  it('is a line over years and months that are written as such', () => {
    const years = tableOf({ 'by.year': 'number', count: 'number' }, [2025, 1], [2026, 2]);
    expect(suggestedChart(years)).toEqual({ kind: 'line', x: 0, y: 1 });
    const months = tableOf({ 'by.month': 'text', count: 'number' }, ['2026-01', 1], ['2026-02', 2]);
    expect(suggestedChart(months)).toEqual({ kind: 'line', x: 0, y: 1 });
  });

  it('is no line where a day comes twice: it would zigzag between two series', () => {
    const twice = tableOf(
      { day: 'date', kind: 'text', count: 'number' },
      ['2026-01-31', 'a', 1],
      ['2026-01-31', 'b', 2],
    );
    expect(suggestedChart(twice)?.kind).toBe('bars');
  });

  it('is bars for names and a number, of what was computed and not of what was grouped by', () => {
    expect(suggestedChart(kinds)).toEqual({ kind: 'bars', x: 1, y: 2 });
  });

  it('is of a share and not of one of its parts', () => {
    const share = tableOf(
      { kind: 'text', 'ratio.numerator': 'number', 'ratio.value': 'number' },
      ['DINAS', 9, 0.5],
      ['BADAN', 1, 0.1],
    );
    expect(suggestedChart(share)).toEqual({ kind: 'bars', x: 0, y: 2 });
  });

  it('is points for two numbers', () => {
    const two = tableOf({ a: 'number', b: 'number' }, [1, 2], [3, 4]);
    expect(suggestedChart(two)).toEqual({ kind: 'points', x: 0, y: 1 });
  });

  it('is none for one row, or without a number', () => {
    expect(suggestedChart(tableOf({ a: 'text', b: 'number' }, ['x', 1]))).toBeNull();
    expect(suggestedChart(tableOf({ a: 'text' }, ['x'], ['y']))).toBeNull();
    expect(suggestedChart(tableOf({ a: 'text', b: 'empty' }, ['x', null], ['y', null]))).toBeNull();
  });
});

describe('another kind', () => {
  it('keeps the value that was drawn', () => {
    const line = suggestedChart(trend);
    expect(chartOfKind(trend, 'bars', line)).toEqual({ kind: 'bars', x: 0, y: 2 });
  });

  it('is none where the table has no columns for it', () => {
    expect(chartOfKind(kinds, 'line', null)).toMatchObject({ x: 0 });
    expect(
      chartOfKind(tableOf({ a: 'text', b: 'number' }, ['x', 1], ['y', 2]), 'points', null),
    ).toBeNull();
    expect(xColumns(trend, 'points')).toEqual([2]);
  });
});

describe('what is drawn', () => {
  it('stands in the order of time on a line', () => {
    expect(drawnRows(trend, { kind: 'line', x: 0, y: 2 }).map(({ y }) => y)).toEqual([3, 5]);
  });

  it('leaves out what is not known, and does not take it for zero', () => {
    const gaps = tableOf({ a: 'text', b: 'number' }, ['x', null], [null, 4], ['z', 0]);
    expect(drawnRows(gaps, { kind: 'bars', x: 0, y: 1 }).map(({ y }) => y)).toEqual([4, 0]);
  });
});
