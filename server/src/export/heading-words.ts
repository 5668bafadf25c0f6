import { type Words, words } from '../sql/measure.js';

/** What the heading of a file says, in both languages. */
export const headingWords = {
  made: words('Berkas dari Satu Inovasi', 'A file of Satu Inovasi'),
  madeUp: words('Perhatian', 'Note'),
  madeUpSays: words(
    'Data karangan: untuk percobaan, bukan keadaan sebenarnya.',
    'Made-up data: for trying out, not the real situation.',
  ),
  question: words('Pertanyaan', 'Question'),
  asOf: words('Per tanggal', 'As of'),
  madeOn: words('Dibuat tanggal', 'Made on'),
  version: words('Versi data', 'Version of the data'),
  changedAt: words('Data terakhir berubah', 'Data last changed'),
  governments: words('Pemerintah', 'Governments'),
  andMore: words('dan lainnya', 'and others'),
  filters: words('Saringan dan pilihan', 'Filters and choices'),
  none: words('tidak ada', 'none'),
  reading: words('Cara membaca', 'How to read it'),
  readingSays: words(
    'Sel kosong berarti tidak diketahui, bukan nol. Judul kolom adalah jalur dalam jawaban GraphQL. Teks yang mirip rumus diawali tanda petik tunggal.',
    'An empty cell is not known; it is not zero. The title of a column is its path in the GraphQL answer. Text that looks like a formula begins with an apostrophe.',
  ),
  rows: words('Baris', 'Rows'),
  mostRows: words(
    'Paling banyak 10.000 baris dan 1.000.000 sel; bila dipotong, baris terakhir mengatakannya.',
    'At most 10,000 rows and 1,000,000 cells; where it was cut, the last line says so.',
  ),
  cut: words(
    'Dipotong: masih ada baris lain, tetapi satu berkas memuat paling banyak 10.000 baris dan 1.000.000 sel. Persempit dengan within atau filter, atau minta lebih sedikit kolom.',
    'Cut: there are more rows, but a file holds at most 10,000 rows and 1,000,000 cells. Narrow it by within or filter, or ask for fewer columns.',
  ),
  definitions: words('Definisi', 'Definitions'),
  formula: words('Rumus', 'Formula'),
  unit: words('Satuan', 'Unit'),
  follows: words('Dasar', 'Follows'),
  columns: words(
    'Kolom, menurut skema GraphQL (bahasa Inggris)',
    'Columns, as the GraphQL schema describes them',
  ),
  sources: words('Sumber', 'Sources'),
  batch: words('Impor', 'Import'),
  notes: words('Catatan mutu data', 'Notes on the quality of the data'),
  notesLate: words(
    'Tidak dimuat: menyusunnya terlalu lama saat berkas ini dibuat. Lihat halaman mutu data.',
    'Left out: they took too long when this file was made. See the page on the quality of the data.',
  ),
  repeating: words('Mengulang berkas ini', 'To make this file again'),
  query: words('Kueri', 'Query'),
  variables: words('Variabel', 'Variables'),
  link: words('Buka di Satu Inovasi', 'Open in Satu Inovasi'),
} satisfies Record<string, Words>;

/** What `count` counts in each root of groups; the schema says the same in English. */
export const countedWords: Readonly<Record<string, Words>> = {
  innovationGroups: words(
    'Setiap inovasi yang mempunyai tahap pada hari itu dan tidak ditolak, juga yang sudah berhenti.',
    'Every innovation with a stage on the day that is not rejected, stopped ones too.',
  ),
  adoptionGroups: words(
    'Setiap adopsi yang sudah dimulai pada hari itu, juga yang dihentikan, kecuali adopsi inovasi yang ditolak; within melihat pengadopsinya.',
    'Every adoption that had begun by the day, also those given up, but for those of rejected innovations; within looks at the adopter.',
  ),
  outcomeGroups: words(
    'Setiap indikator inovasi yang sudah dimulai pada hari itu dan tidak ditolak, diukur atau tidak; nilai dengan satuan berbeda tidak pernah dijumlahkan.',
    'Every indicator of an innovation that has begun by the day and is not rejected, measured or not; values of different units are never added.',
  ),
  agencyGroups: words(
    'Setiap perangkat daerah dan unit yang tercatat, juga yang belum atau tidak lagi ada: saringan valid mengecualikannya.',
    'Every agency and unit on record, also those that have not begun or have ended: the filter valid leaves these out.',
  ),
  facilitationGroups: words(
    'Setiap acara dan dokumen program yang sudah ada pada hari itu.',
    'Every event and paper of the programme that began by the day.',
  ),
};
