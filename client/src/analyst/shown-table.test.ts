import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { shownTable } from './shown-table';

const schema = buildSchema(`
  type Row { code: String!, eligible: Int }
  type Dataset { version: String! }
  type Query { dataset: Dataset!, agencies: [Row!]!, units: [Row!]! }
`);

const answerTo = (query: string, data: Record<string, unknown> | null) => ({
  asked: { query, variables: {} },
  given: { data, errors: [], cost: null },
});

const query = '{ dataset { version } agencies { code eligible } units { code } }';
const data = { dataset: { version: '7' }, agencies: [], units: [{ code: 'U1' }] };

it('has the columns that were asked for, though no row came back', () => {
  const { table } = shownTable(schema, answerTo(query, data), null);
  expect(table.columns.map(({ path }) => path)).toEqual(['code', 'eligible']);
});

it('is of the first root with a list, until another is chosen', () => {
  const { root, roots } = shownTable(schema, answerTo(query, data), null);
  expect({ root, roots }).toEqual({ root: 'agencies', roots: ['dataset', 'agencies', 'units'] });
  expect(shownTable(schema, answerTo(query, data), 'units')).toMatchObject({
    root: 'units',
    table: { rows: [['U1']] },
  });
  expect(shownTable(schema, answerTo(query, data), 'gone').root).toBe('agencies');
});

it('does not follow the fragments of a query that was refused', () => {
  const endless = '{ ...A } fragment A on Query { agencies { code } ...A }';
  expect(shownTable(schema, answerTo(endless, null), null)).toEqual({
    roots: [],
    root: '',
    table: { columns: [], rows: [], list: null },
  });
});
