/** File, the name it is imported by, and how each line about it begins. */
export const refused: [file: string, as: string, ...lines: string[]][] = [
  [
    'utf32.csv',
    'agencies.csv',
    'agencies.csv: the letters are kept in a way that the import does not read (UTF-32).',
  ],
  [
    'utf16-cut.csv',
    'agencies.csv',
    'agencies.csv, row 2, column nama singkat: “BKJ\ufffd” — it holds letters that can not be read for sure',
  ],
  [
    'utf8-cut.csv',
    'agencies.csv',
    'agencies.csv, row 2, column nama_singkat: “Kaf\ufffd” — it holds letters that can not be read for sure',
  ],
  [
    'utf8-and-windows-1252.csv',
    'agencies.csv',
    'agencies.csv, row 3, column nama_singkat: “Kaf\ufffd” — it holds letters that can not be read for sure',
  ],
  [
    'mac-roman.csv',
    'agencies.csv',
    'agencies.csv, row 2, column nama_singkat: “Kaf\ufffd” — it holds letters that can not be read for sure',
  ],
  [
    'mac-roman-quotes.csv',
    'agencies.csv',
    'agencies.csv, row 3, column nama_singkat: “\ufffdkota\ufffd” — it holds letters that can not be read for sure',
  ],
  [
    'dos-850.csv',
    'agencies.csv',
    'agencies.csv, row 2, column nama_singkat: “Kaf\ufffd” — it holds letters that can not be read for sure',
  ],
  [
    'windows-1251.csv',
    'agencies.csv',
    'agencies.csv, row 2, column nama_singkat: “\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd” — it holds letters that can not be read for sure',
  ],
  [
    'garbled-before.csv',
    'agencies.csv',
    'agencies.csv, row 2, column nama_singkat: “Jumâ€™at” — its letters were garbled',
  ],
  [
    'replaced-before.csv',
    'agencies.csv',
    'agencies.csv, row 2, column nama_singkat: “Jum\ufffdat” — it holds letters that can not be read for sure',
  ],
  ['workbook.csv', 'agencies.csv', 'agencies.csv: this is a workbook of a spreadsheet program'],
  ['old-workbook.csv', 'agencies.csv', 'agencies.csv: this is a workbook of a spreadsheet program'],
  [
    'zero-within.csv',
    'agencies.csv',
    'agencies.csv, row 2, column short_name: “Set da” — it holds an invisible control character.',
  ],
  [
    'sep-line-of-bars.csv',
    'agencies.csv',
    'agencies.csv, row 1: the first line says that “|” separates the columns.',
  ],
  [
    'two-separators.csv',
    'agencies.csv',
    'agencies.csv, row 1: the first line does not tell what separates the columns',
  ],
  [
    'bars.csv',
    'agencies.csv',
    'agencies.csv, row 1, column code|short_name: the import does not know this column.',
  ],
  [
    'semicolons-in-a-list.csv',
    'inovasi.csv',
    'inovasi.csv, row 2: this row has 3 cells. Expected: 2 as in the first line; a cell with a semicolon is put in quotation marks.',
  ],
  [
    'comma-in-a-name.csv',
    'agencies.csv',
    'agencies.csv, row 2: this row has 3 cells. Expected: 2 as in the first line; a cell with a comma is put in quotation marks.',
  ],
  ['open-quotation-mark.csv', 'agencies.csv', 'agencies.csv, row 3: quotation marks do not pair'],
  ['quotation-mark-within.csv', 'agencies.csv', 'agencies.csv, row 2: quotation marks do not pair'],
  [
    'both-names-of-a-column.csv',
    'agencies.csv',
    'agencies.csv, row 1, column short_name: this column is there already, as nama_singkat.',
  ],
  [
    'misspelt-header.csv',
    'inovasi.csv',
    'inovasi.csv, row 1, column pemilk: the import does not know this column. Did you mean pemilik?',
  ],
  [
    'misspelt-choice.csv',
    'inovasi.csv',
    'inovasi.csv, row 2, column tahapan: “penerapn” — not one of the known choices. Did you mean penerapan?',
  ],
  ['column-without-a-name.csv', 'agencies.csv', 'agencies.csv, row 1: column 3 has no name.'],
  [
    'ambiguous-dates.csv',
    'tahapan-inovasi.csv',
    'tahapan-inovasi.csv, row 3, column mulai: “05/06/2019” — with the day first it is 2019-06-05, with the month first 2019-05-06. Expected: one of the two written like this: 2019-06-05.',
  ],
  [
    'two-digit-years.csv',
    'tahapan-inovasi.csv',
    'tahapan-inovasi.csv, row 2, column mulai: “30/05/19” — the century of the year is not there.',
  ],
  [
    'counted-days.csv',
    'tahapan-inovasi.csv',
    "tahapan-inovasi.csv, row 2, column mulai: “44346” — it looks like a spreadsheet's count of days, which would be 2021-05-30.",
  ],
  [
    'impossible-dates.csv',
    'tahapan-inovasi.csv',
    'tahapan-inovasi.csv, row 2, column mulai: “31/04/2019” — no calendar has this date.',
    'tahapan-inovasi.csv, row 3, column mulai: “29 Februari 2019” — no calendar has this date.',
  ],
  [
    'ambiguous-numbers.csv',
    'pengukuran.csv',
    'pengukuran.csv, row 2, column nilai: “1.234” — it can be read as 1234 or as 1.234. Expected: 1234 without a separator, or 1.2340 with a fourth decimal.',
    'pengukuran.csv, row 3, column nilai: “1,234” — it can be read as 1234 or as 1.234.',
    'pengukuran.csv, row 4, column jumlah sampel: “1.500” — it can be read as 1500 or as 1.500.',
  ],
  [
    'percent-signs.csv',
    'pengukuran.csv',
    'pengukuran.csv, row 2, column nilai: “66,7%” — there is “%” beside the number.',
  ],
  [
    'rupiah.csv',
    'pengukuran.csv',
    'pengukuran.csv, row 2, column nilai: “Rp 1.500.000” — there is “Rp” beside the number.',
  ],
  [
    'wrong-groups.csv',
    'pengukuran.csv',
    'pengukuran.csv, row 2, column nilai: “1.23.456” — not a number.',
  ],
  [
    'a-rule-broken.csv',
    'agencies.csv',
    'agencies.csv, row 2, column berlaku sampai: “2021” — the validity ends before it begins. Expected: berlaku sampai on or after berlaku sejak.',
  ],
];
