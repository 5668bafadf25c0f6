import type { Encoding } from '@satu-inovasi/db/importing/encoding';
import type { Separator } from '@satu-inovasi/db/importing/separator';
import { expect } from 'vitest';

/** Files of this folder that hold the same record in other letters, separators and line ends. */
export const alike: [file: string, encoding: Encoding, separator: Separator][] = [
  ['utf8.csv', 'UTF-8', ','],
  ['utf8-with-mark.csv', 'UTF-8', ','],
  ['utf16-unicode-text-of-excel.csv', 'UTF-16LE', '\t'],
  ['utf16-big-end-first.csv', 'UTF-16BE', ';'],
  ['utf16-without-mark.csv', 'UTF-16LE', ';'],
  ['utf16-big-end-first-without-mark.csv', 'UTF-16BE', ';'],
  ['windows-1252-of-excel.csv', 'WINDOWS-1252', ';'],
  ['semicolons.csv', 'UTF-8', ';'],
  ['tabs.csv', 'UTF-8', '\t'],
  ['sep-line.csv', 'WINDOWS-1252', ';'],
  ['sep-line-of-commas.csv', 'UTF-8', ','],
  ['old-mac-lines.csv', 'UTF-8', ','],
  ['no-last-line-end.csv', 'UTF-8', ','],
  ['empty-lines.csv', 'UTF-8', ';'],
];

interface Taken {
  /** The file of this folder, and the name under which it is imported. */
  file: string;
  as: string;
  query: string;
  rows: unknown[];
}

/** Files that are taken, and what is stored of them then. */
export const taken: Taken[] = [
  {
    file: 'all-in-quotation-marks.csv',
    as: 'perangkat-daerah.csv',
    query: `select name_id, short_name, file_row from agency where code = 'AWK-1'`,
    rows: [{ name_id: 'Badan "Élan";\nkedua', short_name: 'B', file_row: 2 }],
  },
  {
    file: 'commas-in-names-of-semicolons.csv',
    as: 'agencies.csv',
    query: `select name_id from agency where code = 'SETDA'`,
    rows: [{ name_id: 'Sekretariat, Daerah' }],
  },
  {
    file: 'spaces-everywhere.csv',
    as: 'Perangkat Daerah.CSV',
    query: `select short_name, file_row from agency where code = 'SETDA' and short_name = 'Setda'`,
    rows: [{ short_name: 'Setda', file_row: expect.any(Number) }],
  },
  {
    file: 'indonesian.csv',
    as: 'inovasi.csv',
    query: `select i.title_id, a.code as owner, i.owner_basis::text, i.form::text, i.digital,
        array(select affair_code from innovation_affair x where x.innovation_id = i.innovation_id
          order by is_main desc) as affairs,
        array(select sdg::int from innovation_sdg x where x.innovation_id = i.innovation_id order by 1) as sdgs,
        s.stage::text, s.from_day, s.started_precision::text as precision,
        c.check_state::text, c.checked_on, f.name as file
      from innovation i join agency a on a.agency_id = i.owner_id
      join innovation_stage s on s.innovation_id = i.innovation_id
      join innovation_check c on c.innovation_id = i.innovation_id
      join import_file f on f.file_id = i.file_id where i.code = 'AWK-INOVASI'`,
    rows: [
      {
        title_id: 'Antar Obat',
        owner: 'SETDA',
        owner_basis: 'STATED',
        form: 'PUBLIC_SERVICE',
        digital: true,
        affairs: ['HEALTH', 'EDUCATION'],
        sdgs: [3, 16],
        stage: 'TRIAL',
        from_day: '2021-05-30',
        precision: 'DAY',
        check_state: 'CHECKED',
        checked_on: '2026-02-02',
        file: 'inovasi.csv',
      },
    ],
  },
  {
    file: 'dates.csv',
    as: 'tahapan-inovasi.csv',
    query: `select left(stage::text, 3) || ' ' || started_on || ' ' || started_precision as stage
      from innovation_stage s join innovation i using (government_id, innovation_id)
      join import_file f on f.file_id = s.file_id
      where i.code = 'SARANA' and f.name = 'tahapan-inovasi.csv' order by s.file_row`,
    rows: [
      'INI 2018-01-01 YEAR',
      'INI 2018-05-01 MONTH',
      'INI 2018-05-30 DAY',
      'TRI 2019-05-30 DAY',
      'TRI 2019-06-13 DAY',
      'TRI 2019-07-14 DAY',
      'IMP 2019-08-15 DAY',
      'IMP 2019-08-16 DAY',
      'IMP 2019-11-01 MONTH',
      'STO 2020-05-05 DAY',
    ].map((stage) => ({ stage })),
  },
  {
    file: 'decimal-commas.csv',
    as: 'pengukuran.csv',
    query: `select value::text, sample_size from measurement where period_from < '2010-01-01'
      order by period_from`,
    rows: [
      { value: '66.7', sample_size: 600 },
      { value: '1234.5', sample_size: 1_234_567 },
      { value: '-3', sample_size: 7 },
      { value: '0.125', sample_size: null },
      { value: '66.70', sample_size: null },
    ],
  },
  {
    file: 'leading-zeros.csv',
    as: 'bukti.csv',
    query: `select code, number, kind::text, dated_on from evidence`,
    rows: [{ code: '007', number: '0012', kind: 'DECREE', dated_on: '2021-08-17' }],
  },
  {
    file: 'spreadsheet-booleans.csv',
    as: 'inovasi.csv',
    query: `select digital from innovation where code = 'SARANA'`,
    rows: [{ digital: false }],
  },
];
