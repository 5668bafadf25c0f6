import { adoption } from './adoption.js';
import type { Example } from './example.js';
import { groups } from './groups.js';

/** What analysts ask. */
export const analysts: readonly Example[] = [
  ...groups,
  ...adoption,
  {
    slug: '38-innovations-page-by-page',
    title: { id: 'Daftar inovasi, halaman demi halaman', en: 'All innovations, page by page' },
    for: 'analysts',
    answers: {
      id: 'Satu baris per inovasi dengan sumbernya. Untuk halaman berikutnya, isi after dengan endCursor dari jawaban ini.',
      en: 'One row an innovation, with its source. For the next page put the endCursor of this answer into after.',
    },
    variables: { first: 50 },
    view: 'table',
  },
  {
    slug: '39-awards-by-year',
    title: { id: 'Penghargaan menurut tahun', en: 'Awards by year' },
    for: 'analysts',
    answers: {
      id: 'Jumlah penghargaan menurut program, tahun, dan tingkat.',
      en: 'How many awards there were by programme, year and tier.',
    },
    view: 'table',
  },
  {
    slug: '40-quality-notes',
    title: { id: 'Sebelum mengutip: catatan mutu data', en: 'Before quoting: notes on the data' },
    for: 'analysts',
    answers: {
      id: 'Apa yang perlu diketahui tentang data sebelum angkanya dikutip, dan versi data yang menjawab.',
      en: 'What to know about the data before quoting a figure, and the version of the data that answered.',
    },
    view: 'table',
  },
];
