import { expect, it, vi } from 'vitest';
import type { ReportQuery } from '../gql/graphql';
import { wordbookOf } from '../words/useWords';
import { reportModel } from './report-model';

it('a block that can not be worded leaves the others', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const onlyNews = {
    dataset: { governments: [], version: '7', today: '2026-11-24', qualityNotes: null },
    coverage: { asOf: '2026-10-31', within: null, eligible: 50, madeUp: false },
    goodNews: [],
    recognitionTotals: { count: 3, innovations: 2 },
  } as unknown as ReportQuery;

  const { blocks } = reportModel(
    onlyNews,
    {
      month: '2026-10',
      standing: { is: 'draft', number: '10/2026', version: 1, running: false },
      today: '2026-11-24',
    },
    wordbookOf('id'),
  );

  const headings = blocks.map((block) => [block.id, 'heading' in block ? block.heading : null]);
  expect(headings).toContainEqual(['kabar-baik', 'Kabar baik']);
  expect(headings).toContainEqual(['didorong', 'Bagian ini gagal dimuat.']);
});
