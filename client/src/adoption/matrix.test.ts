import { describe, expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { flowDrawing, flowsOf } from './flow';
import { foldMatrix, type Matrix, mostCopied, type Party, pairsOf } from './matrix';
import { searchBehind } from './party';

const id = wordbookOf('id');
const department = { code: 'DEPARTMENT', name: { indonesian: 'Dinas', english: 'Department' } };

const agency = (code: string, applied: number): Party => ({
  code,
  applied,
  agency: {
    code,
    government: 'KOTA',
    shortName: code.toLowerCase(),
    name: { indonesian: `Dinas ${code}`, english: `Department ${code}` },
  },
  kind: department,
});

/** Source n is copied 10 − n times by A, and once by each of so many others. */
const matrixOf = (sources: number, others: number): Matrix => {
  const amounts = Array.from({ length: sources }, (_, n) => [
    10 - n,
    ...Array<number>(others).fill(1),
  ]);
  const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
  return {
    asOf: '2026-11-24',
    by: 'AGENCY',
    applied: sum(amounts.map(sum)),
    unplaced: 0,
    sources: amounts.map((row, n) => agency(`S${n}`, sum(row))),
    adopters: Array.from({ length: others + 1 }, (_, n) =>
      agency(`A${n}`, sum(amounts.map((row) => row[n] ?? 0))),
    ),
    cells: amounts.flatMap((row, sourceAt) =>
      row.map((applied, adopterAt) => ({ sourceAt, adopterAt, applied })),
    ),
  };
};

/** Sources copied so often by one other. */
const copying = (amounts: number[]): Matrix => ({
  asOf: '2026-11-24',
  by: 'AGENCY',
  applied: amounts.reduce((sum, each) => sum + each, 0),
  unplaced: 0,
  sources: amounts.map((applied, at) => agency(`A${at}`, applied)),
  adopters: [agency('B', 1)],
  cells: amounts.map((applied, sourceAt) => ({ sourceAt, adopterAt: 0, applied })),
});

describe('the matrix', () => {
  it('is shown whole up to eight by eight', () => {
    const { sources, adopters, cells } = foldMatrix(matrixOf(8, 2));

    expect(sources.map(({ party }) => party?.code)).toEqual(matrixCodes(8));
    expect(adopters).toHaveLength(3);
    expect(cells[0]).toEqual([10, 1, 1]);
  });

  it('keeps seven beyond that and adds up the others, so that no adoption is lost', () => {
    const matrix = matrixOf(10, 9);
    const { sources, adopters, cells, most } = foldMatrix(matrix);

    expect(sources).toHaveLength(8);
    expect(sources.at(-1)).toMatchObject({ party: null, total: 9 + 3 + 9 + 2 + 9 + 1 });
    expect(adopters.at(-1)?.members).toHaveLength(3);
    expect(cells.flat().reduce((sum, each) => sum + each, 0)).toBe(matrix.applied);
    expect(most).toBe(10);
  });

  it('names who is copied most only where it is one alone', () => {
    expect(mostCopied(copying([2, 5]))?.code).toBe('A1');
    expect(mostCopied(copying([5, 5]))).toBeNull();
    expect(mostCopied(copying([0]))).toBeNull();
  });

  it('does not count as copied what goes on inside one agency, nor draw it', () => {
    const matrix = copying([3, 4]);
    // The first copies itself far more than anyone copies the other.
    matrix.adopters.push(agency('A0', 60));
    matrix.cells.push({ sourceAt: 0, adopterAt: 1, applied: 60 });
    matrix.sources[0] = agency('A0', 63);

    expect(mostCopied(matrix)?.code).toBe('A1');
    expect(foldMatrix(matrix).most).toBe(4);
    expect(flowsOf(matrix)).toMatchObject({ inside: 60, rest: { pairs: 0, applied: 0 } });
    expect(flowsOf(matrix).shown.map(({ applied }) => applied)).toEqual([4, 3]);
  });

  it('leads from a cell to its adoptions, and from the rest to all but those shown', () => {
    const folded = foldMatrix(matrixOf(10, 1));
    const [source] = folded.sources;
    const rest = folded.sources.at(-1);
    const [adopter] = folded.adopters;
    if (!source || !rest || !adopter) throw new Error('The matrix has no lines');

    expect(searchBehind({ source, adopter }, folded, null)).toEqual({
      asal: 'S0',
      ke: 'A0',
      tahap: 'diterapkan',
    });
    expect(searchBehind({ source: rest }, folded, null)).toEqual({
      asal: 'selain:S0,S1,S2,S3,S4,S5,S6',
      tahap: 'diterapkan',
    });
  });

  it('leads by kind to the kinds', () => {
    const byKind = { code: 'DEPARTMENT', applied: 3, agency: null, kind: department };
    const line = { party: byKind, members: [byKind], total: 3 };

    expect(
      searchBehind({ source: line, adopter: line }, { sources: [line], adopters: [line] }, null),
    ).toEqual({ 'jenis-asal': 'dinas', jenis: 'dinas', tahap: 'diterapkan' });
  });
});

const matrixCodes = (many: number) => Array.from({ length: many }, (_, n) => `S${n}`);

describe('the flows', () => {
  const names = {
    party: ({ agency: each }: Party) => each?.shortName ?? '',
    rest: id.t('adoption.rest'),
    count: String,
  };

  it('are twelve at most, and the rest is counted', () => {
    const matrix = matrixOf(10, 2);
    const { shown, rest } = flowsOf(matrix);

    expect(pairsOf(matrix)).toHaveLength(30);
    expect(shown.map(({ applied }) => applied)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1, 1]);
    expect(rest).toEqual({ pairs: 18, applied: 18 });
  });

  it('draw the rest where it leaves room for the others, each end as large as its ribbons', () => {
    const drawing = flowDrawing(flowsOf(matrixOf(10, 2)), names);

    expect(drawing.links.at(-1)?.value).toBe(18);
    expect(drawing.nodes.filter(({ name }) => name === 'Lainnya')).toHaveLength(2);
    expect(drawing.nodes.filter(({ main }) => main).map(({ name }) => name)).toEqual(['s0']);
  });

  it('leave the rest to the text where it would be most of the picture', () => {
    const drawing = flowDrawing(flowsOf(matrixOf(10, 9)), names);

    expect(drawing.nodes.some(({ name }) => name === 'Lainnya')).toBe(false);
  });
});
