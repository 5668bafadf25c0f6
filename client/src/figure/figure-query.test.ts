import { expect, test } from 'vitest';
import { readLink } from '../analyst/link';
import { CoverageTrendDocument, StateRowsDocument } from '../gql/graphql';
import { wordbookOf } from '../words/useWords';
import { figureLink } from './figure-query';

const read = (link: string) => readLink(link.slice(link.indexOf('#')));

test('a paged query says that it gives the first page, and how to go on', () => {
  const figure = {
    document: StateRowsDocument,
    variables: { asOf: '2026-11-24', level: 'AGENCY' },
  };

  const opened = read(figureLink(figure, wordbookOf('en')));

  expect(opened?.query.split('\n').slice(0, 2)).toEqual([
    '# The first page. While hasNextPage is true, set the variable after to endCursor for the next one.',
    'query StateRows($asOf: Day, $level: Level, $states: [AgencyState!], $kinds: [String!], $within: String, $orderBy: AgencyStateOrder, $after: String) {',
  ]);
  expect(opened).toMatchObject({ variables: figure.variables, dropped: [] });
});

test('a query that gives everything says nothing, and leaves out what was not asked', () => {
  const figure = {
    document: CoverageTrendDocument,
    variables: { from: '2014-01-01', asOf: undefined, by: 'MONTH' },
  };

  const link = figureLink(figure, wordbookOf('id'));

  expect(link).toMatch(/^\/id\/analis#kueri=query%20CoverageTrend%28/);
  expect(read(link)?.query).not.toContain('#');
  expect(read(link)?.variables).toEqual({ from: '2014-01-01', by: 'MONTH' });
});
