import type { FileWords } from './words.types';

/** Titles of the columns of files; a reader sees them without the page around them. */
export const idFile: FileWords = {
  file: {
    code: 'Kode',
    agency: 'Perangkat daerah',
    kind: 'Jenis',
    state: 'Status',
    since: 'Status sejak',
    basis: 'Ketepatan tanggal status',
    bases: {
      EXACT: 'hari atau bulan disebut sumber',
      YEAR: 'hanya tahun diketahui',
      KNOWN_ON: 'hari pertama disebut sumber',
    },
    days: 'Hari tanpa inovasi',
    counting: 'Inovasi dihitung',
    recorded: 'Inovasi tercatat',
    measured: 'Inovasi dengan hasil terukur',
    due: 'Batas janji',
    countingTitles: 'Inovasi yang dihitung',
    otherTitles: 'Inovasi yang belum dihitung',
    agencySource: 'Sumber perangkat daerah',
    innovationSources: 'Sumber inovasi',
    innovation: 'Inovasi',
    owner: 'Pemilik',
    adopter: 'Pengadopsi',
    stage: 'Tahap',
    check: 'Pemeriksaan',
    measuredIndicators: 'Indikator terukur',
    counts: 'Dihitung',
    applied: 'Diterapkan dan masih berjalan',
    recognitions: 'Penghargaan',
    source: 'Sumber',
  },
};
