import { expect, it } from 'vitest';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { toCsv } from '../tables/csv';
import { wordbookOf } from '../words/useWords';
import { agencyColumns } from './agency-columns';

const words = (text: string) => ({ indonesian: text, english: text });

const aStanding = (change: Partial<Standing>): Standing => ({
  agency: {
    code: 'DINKES',
    government: 'MEDAN',
    name: words('Dinas Kesehatan'),
    shortName: 'Dinkes',
    kind: { code: 'DEPARTMENT', name: words('Dinas') },
    validFrom: null,
    source: { file: 'agencies.csv', row: 2, kind: null, reference: null },
  },
  state: 'COVERED',
  since: '2023-01-01',
  dateBasis: 'YEAR',
  daysWithout: null,
  daysWithoutSince: null,
  counting: 1,
  recorded: 2,
  adopted: 0,
  measured: 0,
  innovations: [],
  commitment: null,
  ...change,
});

const cellsOf = (standing: Standing, lang: 'id' | 'en' = 'id') => {
  const [titles = '', cells = ''] = toCsv(agencyColumns(wordbookOf(lang)), [standing]).split(
    '\r\n',
  );
  const values = cells.split(',');
  return Object.fromEntries(titles.split(',').map((title, index) => [title, values[index]]));
};

it('does not make a first of January of what is known only by its year', () => {
  expect(cellsOf(aStanding({}))).toMatchObject({
    'Status sejak': '2023',
    'Ketepatan tanggal status': 'hanya tahun diketahui',
  });
});

it('keeps a day that a source states, and says when it is only the first that shows it', () => {
  expect(cellsOf(aStanding({ since: '2022-11-30', dateBasis: 'EXACT' }), 'en')).toMatchObject({
    'In this state since': '2022-11-30',
    'Precision of that day': 'day or month stated by a source',
  });
  expect(cellsOf(aStanding({ since: '2025-02-20', dateBasis: 'KNOWN_ON' }), 'en')).toMatchObject({
    'Precision of that day': 'first day a source shows it',
  });
});

it('says what its numbers count', () => {
  expect(cellsOf(aStanding({}))).toMatchObject({
    'Inovasi dihitung': '1',
    'Inovasi tercatat': '2',
    'Inovasi dengan hasil terukur': '',
  });
});
