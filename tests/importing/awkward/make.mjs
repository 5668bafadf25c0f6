// Writes the files of this folder byte for byte, as spreadsheets and people leave them. What each of
// them must give is said in ../awkward.test.ts.
//
//     node tests/importing/awkward/make.mjs
import { writeFileSync } from 'node:fs';

const utf8 = (text) => Buffer.from(text);
const utf16le = (text) => Buffer.from(text, 'utf16le');
const utf16be = (text) => Buffer.from(text, 'utf16le').swap16();
const utf32le = (text) => {
  const letters = [...text].map((letter) => letter.codePointAt(0));
  return Buffer.from(new Uint32Array(letters).buffer);
};
/** One byte a letter: those beyond Latin-1 by the table given. */
const inPage = (page, text) =>
  Buffer.from([...text].map((letter) => page[letter] ?? letter.charCodeAt(0)));
const windows1252 = (text) =>
  inPage({ '“': 0x93, '”': 0x94, '‘': 0x91, '’': 0x92, '–': 0x96, '…': 0x85, '€': 0x80 }, text);
const macRoman = (text) => inPage({ é: 0x8e, '“': 0xd2, '”': 0xd3, '’': 0xd5, '–': 0xd0 }, text);
const dos850 = (text) => inPage({ é: 0x82, ü: 0x81 }, text);
const windows1251 = (text) =>
  Buffer.from([...text].map((letter) => cyrillic(letter.charCodeAt(0))));
const cyrillic = (code) => (code >= 0x410 && code <= 0x44f ? code - 0x350 : code);

const mark = '\ufeff';
const crlf = (text) => text.replaceAll('\n', '\r\n');

const agency = `kode;jenis;nama;nama inggris;nama singkat
AWK-1;BOARD;Badan Kafé Jum’at – “Élan”;Friday Café Board;BKJ
`;
const asCommas = (text) => text.replaceAll(';', ',');
const asTabs = (text) => text.replaceAll(';', '\t');

const innovations = `Kode;Judul;Judul Inggris;Pemilik;Dasar Pemilik;Bentuk;Digital;Urusan;TPB;Tahapan;Tahapan Sejak;Pemeriksaan;Tanggal Pemeriksaan;Sumber
AWK-INOVASI;Antar Obat;Medicine to the door;SETDA;disebut sumber;Pelayanan Publik;Ya;"HEALTH;EDUCATION";"3;16";Uji coba;30 Mei 2021;Diperiksa;02/02/2026;Surat 12/2026
`;

/** One row for each stage and form of a date. */
const dates = (...rows) =>
  `inovasi,tahapan,mulai\n${rows.map((row) => `SARANA,${row}\n`).join('')}`;
const numbers = (...rows) =>
  `hasil;periode dari;periode sampai;nilai;jumlah sampel\n${rows
    .map((row, at) => `SIBISA-ONLINE-SHARE;${2001 + at};${2001 + at};${row}\n`)
    .join('')}`;
const names = (...rows) => `code,short_name\n${rows.map((row) => `${row}\n`).join('')}`;

const files = {
  // Encodings
  'utf8.csv': utf8(asCommas(agency)),
  'utf8-with-mark.csv': utf8(mark + crlf(asCommas(agency))),
  'utf16-unicode-text-of-excel.csv': utf16le(mark + crlf(asTabs(agency))),
  'utf16-big-end-first.csv': utf16be(mark + agency),
  'utf16-without-mark.csv': utf16le(crlf(agency)),
  'utf16-big-end-first-without-mark.csv': utf16be(agency),
  'windows-1252-of-excel.csv': windows1252(crlf(agency)),
  'utf32.csv': utf32le(mark + agency),
  'utf16-cut.csv': utf16le(mark + agency).subarray(0, -1),
  'utf8-cut.csv': utf8('kode,nama_singkat\nSETDA,Kafé').subarray(0, -1),
  'utf8-and-windows-1252.csv': Buffer.concat([
    utf8('kode,nama_singkat\nSETDA,Kafé\n'),
    windows1252('SETWAN,Kafé\n'),
  ]),
  'mac-roman.csv': macRoman('kode,nama_singkat\nSETDA,Kafé\n'),
  'mac-roman-quotes.csv': macRoman('kode,nama_singkat\nSETDA,x\nSETWAN,“kota”\n'),
  'dos-850.csv': dos850('kode,nama_singkat\nSETDA,Kafé\n'),
  'windows-1251.csv': windows1251('kode,nama_singkat\nSETDA,Привет\n'),
  'garbled-before.csv': utf8('kode,nama_singkat\nSETDA,Jumâ€™at\n'),
  'replaced-before.csv': utf8('kode,nama_singkat\nSETDA,Jum\ufffdat\n'),
  'workbook.csv': Buffer.from('504b03041400060008000000210062ee9d685e01000090040000', 'hex'),
  'old-workbook.csv': Buffer.from('d0cf11e0a1b11ae1000000000000000000000000', 'hex'),
  'zero-within.csv': utf8(names('SETDA,Set\u0000da')),

  // Separators
  'semicolons.csv': utf8(agency),
  'tabs.csv': utf8(asTabs(agency)),
  'sep-line.csv': windows1252(crlf(`sep=;\n${agency}`)),
  'sep-line-of-commas.csv': utf8(`"sep=,"\n${asCommas(agency)}`),
  'sep-line-of-bars.csv': utf8(`sep=|\n${agency.replaceAll(';', '|')}`),
  'two-separators.csv': utf8('code;name_id,name_en\nSETDA;Sekretariat,Secretariat\n'),
  'commas-in-names-of-semicolons.csv': utf8('kode;nama\nSETDA;Sekretariat, Daerah\n'),
  'semicolons-in-a-list.csv': utf8('kode;tpb\nSARANA;3;16\n'),
  'comma-in-a-name.csv': utf8(names('SETDA,Setda, Medan')),
  'bars.csv': utf8('code|short_name\nSETDA|Setda\n'),

  // Lines and quotation marks
  'old-mac-lines.csv': utf8(asCommas(agency).replaceAll('\n', '\r')),
  'no-last-line-end.csv': utf8(asCommas(agency).trimEnd()),
  'empty-lines.csv': utf8(`\n;;;;\n${agency.replace('\n', '\n\n;;;;\n')}\n ; \n\n`),
  'all-in-quotation-marks.csv': utf8(
    '"kode";"jenis";"nama";"nama inggris";"nama singkat"\n"AWK-1";"BOARD";"Badan ""Élan"";\nkedua";"Board";"B"\n',
  ),
  'open-quotation-mark.csv': utf8(names('SETDA,Setda', 'SETWAN,"Setwan', 'INSPEKTORAT,Itko')),
  'quotation-mark-within.csv': utf8(names('SETDA,Set"da')),
  'header-alone.csv': utf8('kode;nama\n'),
  'spaces-everywhere.csv': utf8(' KODE ; Nama_Singkat \n SETDA ;\u00a0 Setda  \n'),

  // Headers
  'indonesian.csv': utf8(innovations),
  'both-names-of-a-column.csv': utf8('kode;nama_singkat;short_name\nSETDA;a;b\n'),
  'misspelt-header.csv': utf8('kode;judul;pemilk\nSARANA;x;SETDA\n'),
  'misspelt-choice.csv': utf8('kode;tahapan;tahapan sejak\nSARANA;penerapn;2021\n'),
  'column-without-a-name.csv': utf8('kode;nama singkat;\nSETDA;Setda;\n'),

  'a-rule-broken.csv': utf8('kode;berlaku sejak;berlaku sampai\nSETDA;2022;2021\n'),

  // Dates
  'dates.csv': utf8(
    dates(
      'Inisiatif,2018',
      'Inisiatif,05/2018',
      'Inisiatif,30/05/2018',
      'Uji coba,30-05-2019',
      'Uji coba,13.6.2019',
      'Uji coba,2019-07-14',
      'Penerapan,15 Agustus 2019',
      'Penerapan,16 Aug 2019',
      'Penerapan,Nopember 2019',
      'Berhenti,5/5/2020',
    ),
  ),
  'ambiguous-dates.csv': utf8(dates('Uji coba,30/05/2019', 'Uji coba,05/06/2019')),
  'two-digit-years.csv': utf8(dates('Uji coba,30/05/19')),
  'counted-days.csv': utf8(dates('Uji coba,44346')),
  'impossible-dates.csv': utf8(dates('Uji coba,31/04/2019', 'Uji coba,29 Februari 2019')),

  // Numbers
  'decimal-commas.csv': utf8(
    numbers('66,7;600', '1.234,5;1.234.567', '-3;007', '0,125;', '66.70;'),
  ),
  'ambiguous-numbers.csv': utf8(numbers('1.234;', '1,234;', '5;1.500')),
  'percent-signs.csv': utf8(numbers('66,7%;')),
  'rupiah.csv': utf8(numbers('Rp 1.500.000;')),
  'wrong-groups.csv': utf8(numbers('1.23.456;')),
  'leading-zeros.csv': utf8(
    'kode;inovasi;jenis;nomor;tanggal\n007;SARANA;Keputusan;0012;17 Agustus 2021\n',
  ),
  'spreadsheet-booleans.csv': utf8('kode,digital\nSARANA,FALSE\n'),
};

for (const [name, bytes] of Object.entries(files)) {
  writeFileSync(new URL(name, import.meta.url), bytes);
}
