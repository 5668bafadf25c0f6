import { idReading } from './id.reading.js';
import type { Words } from './wording.js';

const seemsToBe = (nearest: string | null) => (nearest ? ` Maksudnya ${nearest}?` : '');

export const id: Words = {
  place: (file, row, column) =>
    [file, row && `baris ${row}`, column && `kolom ${column}`].filter(Boolean).join(', '),
  value: (value) => `“${value}” — `,
  expected: 'Seharusnya',
  more: (count) => `… dan ${count} masalah lagi.`,
  refused: (total) => `Impor ditolak: ${total} masalah. Tidak ada yang disimpan.`,
  problems: {
    ...idReading,
    DUPLICATE_ROW: ({ firstRow }) => ({
      cause: `catatan yang sama sudah ada di baris ${firstRow}.`,
      expected: 'satu baris untuk setiap catatan.',
    }),
    UNKNOWN_REFERENCE: ({ file, nearest }) => ({
      cause: `kode ini tidak dikenal.${seemsToBe(nearest)}`,
      expected: `kode yang ada di ${file} atau sudah tersimpan.`,
    }),
    NO_GOVERNMENT: () => ({
      cause: 'belum ada pemerintah yang memiliki catatan ini.',
      expected: 'baris berjenis GOVERNMENT di agencies.csv.',
    }),
    WHICH_GOVERNMENT: ({ known }) => ({
      cause: 'ada lebih dari satu pemerintah, dan baris ini tidak menyebut yang mana.',
      expected: `kolom {government} berisi salah satu dari: ${known.join(', ')}.`,
    }),
    TAKEN: () => ({
      cause: 'catatan lain sudah memakai isi ini.',
      expected: 'isi yang belum dipakai.',
    }),
    DATABASE: ({ constraint }) => ({
      cause: `basis data menolak baris ini${constraint ? ` (aturan ${constraint})` : ''}.`,
      expected: 'isi yang tidak bertentangan dengan catatan lain.',
    }),
  },
  rules: {
    VALID_ORDER: {
      cause: 'masa berlaku berakhir sebelum mulai.',
      expected: '{valid_to} pada atau sesudah {valid_from}.',
    },
    GOVERNMENT_KIND: {
      cause:
        'jenis GOVERNMENT adalah untuk baris pemerintah itu sendiri, dan baris itu tetap berjenis GOVERNMENT.',
      expected: 'jenis lain, atau kode yang sama dengan pemerintahnya.',
    },
    GOVERNMENT_OF_ITS_OWN: {
      cause: 'baris berjenis GOVERNMENT membuka pemerintah dengan kodenya sendiri.',
      expected: 'kolom {government} kosong atau sama dengan {code}.',
    },
    MADE_UP_IS_FIXED: {
      cause: 'karangan atau bukan disebut untuk seluruh pemerintah, ketika dibuka.',
      expected: 'kolom ini hanya pada baris berjenis GOVERNMENT, dan sama dengan yang tersimpan.',
    },
    OWN_PARENT: {
      cause: 'perangkat daerah tidak dapat menjadi induknya sendiri.',
      expected: 'kode induk yang lain, atau kosong.',
    },
    PARENT_CYCLE: {
      cause: 'rantai induk kembali ke perangkat daerah ini.',
      expected: 'induk yang bukan bawahannya sendiri.',
    },
    PARENT_OVERLAP: {
      cause: 'masa induk ini bertindihan dengan baris lain dari perangkat daerah yang sama.',
      expected: 'satu induk pada setiap hari.',
    },
    PARENT_IS_DATED: {
      cause: 'induk perangkat daerah ini tersimpan per masa, dan yang terakhir berbeda.',
      expected: 'perubahan induk beserta tanggalnya di agency-parents.csv.',
    },
    OWN_SUCCESSOR: {
      cause: 'perangkat daerah tidak dapat menggantikan dirinya sendiri.',
      expected: 'dua kode yang berbeda.',
    },
    SUCCESSION_DATES: {
      cause: 'masa berlaku pendahulu dan penggantinya tidak bersambung.',
      expected: '{valid_from} pengganti sehari sesudah {valid_to} pendahulu.',
    },
    TARGET_PAIR: {
      cause: '{target_rate} dan {target_on} hanya ada satu.',
      expected: 'keduanya, atau tidak satu pun.',
    },
    TARGET_LATER: {
      cause: 'tanggal target tidak sesudah mulai berlakunya aturan.',
      expected: '{target_on} sesudah {valid_from}.',
    },
    TARGET_WAY: {
      cause: 'awal jalur target tidak berada dalam masa aturan dan sebelum tanggal target.',
      expected: '{target_from} sejak {valid_from} dan sebelum {target_on}, atau kosong.',
    },
    OWNER_BASIS: {
      cause: 'pemilik dan dasarnya tidak cocok.',
      expected: 'STATED atau INFERRED bila {owner} diisi, UNKNOWN bila {owner} tidak diketahui.',
    },
    STAGE_DATE: {
      cause: 'tahap ini tanpa tanggal.',
      expected: 'tanggal mulai, atau hari pertama sebuah sumber menunjukkannya ({known_on}).',
    },
    STAGE_MISSING: {
      cause: 'ada tanggal tahap tanpa tahapnya.',
      expected: 'kolom {stage} terisi.',
    },
    NEW_WITHOUT_STAGE: {
      cause: 'inovasi baru ini tanpa tahap.',
      expected: 'kolom {stage}, atau baris di innovation-stages.csv.',
    },
    KNOWN_PAIR: {
      cause: 'hari diketahui dan dasarnya hanya ada satu.',
      expected: 'keduanya, atau tidak satu pun.',
    },
    CHECK_MISSING: {
      cause: 'ada keterangan pemeriksaan tanpa hasilnya.',
      expected: 'kolom {check} terisi.',
    },
    CHECK_BEFORE_LATEST: {
      cause: 'sudah tersimpan pemeriksaan yang lebih baru.',
      expected: 'hari pada atau sesudah pemeriksaan terakhir.',
    },
    CHECK_NUMBER_TAKEN: {
      cause: 'nomor ini sudah dipakai pemeriksaan lain atas inovasi ini.',
      expected: 'nomor yang belum dipakai, atau kosong.',
    },
    ADOPTER_OWNS: {
      cause: 'pemilik inovasi tidak dapat mereplikasi inovasinya sendiri.',
      expected: 'perangkat daerah lain.',
    },
    ADOPTED_TWICE: {
      cause: 'replikasi inovasi ini oleh perangkat daerah ini sudah ada dengan kode lain.',
      expected: 'satu replikasi untuk setiap inovasi dan perangkat daerah.',
    },
    ADOPTION_ORDER: {
      cause: 'tahap replikasi ini tidak mungkin menurut tanggal tahap lainnya.',
      expected: 'INTERESTED, AGREED, ADAPTED, APPLIED menurut urutan waktu.',
    },
    ADOPTION_STOPPED: {
      cause: 'replikasi berhenti sebelum tahap ini tercapai.',
      expected: '{stopped_on} pada atau sesudah {reached_on}.',
    },
    BASELINE_PAIR: {
      cause: 'masa nilai awal hanya ada satu ujungnya.',
      expected: '{baseline_from} dan {baseline_to}, atau tidak satu pun.',
    },
    PERIOD_ORDER: {
      cause: 'masa ini berakhir sebelum mulai.',
      expected: 'hari terakhir pada atau sesudah hari pertama.',
    },
    REPORTED_BEFORE_PERIOD: {
      cause: 'dilaporkan sebelum masanya mulai.',
      expected: '{reported_on} pada atau sesudah {period_from}.',
    },
    INDICATOR_UNKNOWN: {
      cause: 'indikator ini tidak ada pada tahun aturan itu.',
      expected: 'pasangan {rule_year} dan {indicator} dari index-indicators.csv.',
    },
    RECOGNITION_OF_NOTHING: {
      cause: 'penghargaan ini tidak menyebut penerima.',
      expected: '{innovation}, {agency}, atau keduanya.',
    },
    DUE_ORDER: {
      cause: 'tenggat jatuh sebelum janji dibuat.',
      expected: '{due_on} pada atau sesudah {promised_on}.',
    },
    KEPT_ORDER: {
      cause: 'janji ditepati sebelum dibuat.',
      expected: '{kept_on} pada atau sesudah {promised_on}.',
    },
  },
};
