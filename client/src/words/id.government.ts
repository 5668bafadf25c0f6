import type { GovernmentWords } from './words.types';

/** The words of the choice between several governments. */
export const idGovernment: GovernmentWords = {
  government: {
    all: 'Semua pemerintah',
    switch: 'Pemerintah: {{name}}',
    choose: 'Pilih pemerintah',
    search: 'Cari nama pemerintah',
    within: 'bagian dari {{above}}',
    none: 'Tidak ada pemerintah yang cocok dengan “{{text}}”.',
    found_other: '{{count}} pemerintah',
    notesOfAll: 'Catatan mutu ini untuk semua pemerintah dalam data.',
    rest: 'Ditampilkan {{shown}} dari {{total}}. Ketik nama untuk mempersempit.',
  },
};
