import type { Words } from './wording.js';

const seemsToBe = (nearest: string | null) => (nearest ? ` Maksudnya ${nearest}?` : '');

function range({ least, above, most }: { least?: number; above?: number; most?: number }): string {
  const low =
    above !== undefined ? `lebih dari ${above}` : least !== undefined ? `mulai ${least}` : '';
  const high = most !== undefined ? `paling tinggi ${most}` : '';
  return ['angka', low, high].filter(Boolean).join(' ');
}

export const id: Words = {
  place: (file, row, column) =>
    [file, row && `baris ${row}`, column && `kolom ${column}`].filter(Boolean).join(', '),
  value: (value) => `“${value}” — `,
  expected: 'Seharusnya',
  more: (count) => `… dan ${count} masalah lagi.`,
  refused: (total) => `Impor ditolak: ${total} masalah. Tidak ada yang disimpan.`,
  problems: {
    NO_FOLDER: () => ({
      cause: 'folder ini tidak ada.',
      expected: 'folder berisi berkas CSV.',
    }),
    NO_KNOWN_FILE: () => ({
      cause: 'folder ini tidak berisi berkas CSV yang dikenal.',
      expected: 'sedikitnya satu berkas, misalnya agencies.csv atau innovations.csv.',
    }),
    UNKNOWN_FILE: ({ nearest }) => ({
      cause: `berkas ini tidak dikenal.${seemsToBe(nearest)}`,
      expected: 'nama berkas seperti di db/IMPORT.md.',
    }),
    UNREADABLE: () => ({
      cause: 'berkas tidak dapat dibaca.',
      expected: 'berkas biasa yang boleh dibaca program.',
    }),
    EMPTY_FILE: () => ({
      cause: 'berkas kosong.',
      expected: 'baris pertama berisi nama kolom.',
    }),
    NOT_UTF_8: () => ({
      cause: 'teks bukan UTF-8.',
      expected: 'berkas disimpan sebagai “CSV UTF-8”.',
    }),
    BROKEN_QUOTES: () => ({
      cause: 'tanda kutip tidak berpasangan; selebihnya berkas ini tidak terbaca.',
      expected: 'tanda kutip di dalam sel ditulis dua kali (""), dan selnya diapit tanda kutip.',
    }),
    ROW_TOO_LONG: () => ({
      cause: 'baris terlalu panjang; selebihnya berkas ini tidak terbaca.',
      expected: 'baris di bawah 1 MB; mungkin ada tanda kutip yang tidak ditutup.',
    }),
    OTHER_SEPARATOR: ({ separator }) => ({
      cause: `kolom dipisahkan dengan ${separator === '\t' ? 'tab' : separator}.`,
      expected: 'kolom dipisahkan dengan koma.',
    }),
    UNKNOWN_COLUMN: ({ nearest, allowed }) => ({
      cause: `kolom ini tidak dikenal.${seemsToBe(nearest)}`,
      expected: `kolom dari: ${allowed.join(', ')}.`,
    }),
    MISSING_COLUMN: () => ({
      cause: 'kolom ini tidak ada.',
      expected: 'kolom ini di baris judul, karena tanpa isinya catatan baru tidak lengkap.',
    }),
    DUPLICATE_COLUMN: () => ({
      cause: 'kolom ini ada lebih dari sekali.',
      expected: 'setiap kolom satu kali.',
    }),
    FIELD_COUNT: ({ found, wanted }) => ({
      cause: `baris ini berisi ${found} sel.`,
      expected: `${wanted} sel seperti baris judul; sel yang memuat koma diapit tanda kutip.`,
    }),
    REQUIRED: () => ({ cause: 'sel ini kosong.', expected: 'sebuah isi.' }),
    NOT_CLEARABLE: () => ({
      cause: 'isi kolom ini tidak dapat dikosongkan dengan “-”.',
      expected: 'sebuah isi.',
    }),
    NOT_IN_LIST: ({ allowed, nearest }) => ({
      cause: `bukan pilihan yang dikenal.${seemsToBe(nearest)}`,
      expected: `salah satu dari: ${allowed.join(', ')}.`,
    }),
    NOT_YES_NO: () => ({ cause: 'bukan yes atau no.', expected: 'yes atau no.' }),
    NOT_A_CODE: () => ({
      cause: 'bukan kode.',
      expected: 'huruf besar A–Z, angka, titik, garis bawah atau tanda hubung, tanpa spasi.',
    }),
    NOT_A_LINK: () => ({
      cause: 'bukan alamat halaman.',
      expected: 'alamat yang mulai dengan https:// atau http://.',
    }),
    NOT_A_DATE: () => ({
      cause: 'bukan tanggal.',
      expected: '2021, 2021-05 atau 2021-05-30.',
    }),
    IMPOSSIBLE_DATE: () => ({
      cause: 'tanggal ini tidak ada di kalender.',
      expected: 'tanggal yang ada, antara tahun 1800 dan 2200.',
    }),
    NOT_A_FULL_DAY: () => ({
      cause: 'hari tidak lengkap.',
      expected: 'tanggal lengkap seperti 2021-05-30.',
    }),
    NOT_A_NUMBER: () => ({
      cause: 'bukan angka.',
      expected: 'angka tanpa pemisah ribuan, dengan titik desimal, misalnya 1234.5.',
    }),
    NOT_WHOLE: () => ({ cause: 'bukan bilangan bulat.', expected: 'bilangan bulat.' }),
    OUT_OF_RANGE: (problem) => ({
      cause: 'angka di luar batas.',
      expected: `${range(problem)}.`,
    }),
    TOO_LONG: ({ longest }) => ({
      cause: 'teks terlalu panjang.',
      expected: `paling banyak ${longest} huruf.`,
    }),
    TOO_MANY: ({ most }) => ({
      cause: 'daftar terlalu panjang.',
      expected: `paling banyak ${most} isi, dipisahkan titik koma.`,
    }),
    BAD_CHARACTER: () => ({
      cause: 'memuat huruf kendali yang tidak terlihat.',
      expected: 'teks biasa.',
    }),
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
      expected: `kolom government berisi salah satu dari: ${known.join(', ')}.`,
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
      expected: 'valid_to pada atau sesudah valid_from.',
    },
    GOVERNMENT_KIND: {
      cause:
        'jenis GOVERNMENT adalah untuk baris pemerintah itu sendiri, dan baris itu tetap berjenis GOVERNMENT.',
      expected: 'jenis lain, atau kode yang sama dengan pemerintahnya.',
    },
    GOVERNMENT_OF_ITS_OWN: {
      cause: 'baris berjenis GOVERNMENT membuka pemerintah dengan kodenya sendiri.',
      expected: 'kolom government kosong atau sama dengan code.',
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
      expected: 'valid_from pengganti sehari sesudah valid_to pendahulu.',
    },
    TARGET_PAIR: {
      cause: 'target_rate dan target_on hanya ada satu.',
      expected: 'keduanya, atau tidak satu pun.',
    },
    TARGET_LATER: {
      cause: 'tanggal target tidak sesudah mulai berlakunya aturan.',
      expected: 'target_on sesudah valid_from.',
    },
    TARGET_WAY: {
      cause: 'awal jalur target tidak berada dalam masa aturan dan sebelum tanggal target.',
      expected: 'target_from sejak valid_from dan sebelum target_on, atau kosong.',
    },
    OWNER_BASIS: {
      cause: 'pemilik dan dasarnya tidak cocok.',
      expected: 'STATED atau INFERRED bila owner diisi, UNKNOWN bila owner tidak diketahui.',
    },
    STAGE_DATE: {
      cause: 'tahap ini tanpa tanggal.',
      expected: 'tanggal mulai, atau hari pertama sebuah sumber menunjukkannya (known_on).',
    },
    STAGE_MISSING: {
      cause: 'ada tanggal tahap tanpa tahapnya.',
      expected: 'kolom stage terisi.',
    },
    NEW_WITHOUT_STAGE: {
      cause: 'inovasi baru ini tanpa tahap.',
      expected: 'kolom stage, atau baris di innovation-stages.csv.',
    },
    KNOWN_PAIR: {
      cause: 'hari diketahui dan dasarnya hanya ada satu.',
      expected: 'keduanya, atau tidak satu pun.',
    },
    CHECK_MISSING: {
      cause: 'ada keterangan pemeriksaan tanpa hasilnya.',
      expected: 'kolom check terisi.',
    },
    CHECK_BEFORE_LATEST: {
      cause: 'sudah tersimpan pemeriksaan yang lebih baru.',
      expected: 'hari pada atau sesudah pemeriksaan terakhir.',
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
      expected: 'stopped_on pada atau sesudah reached_on.',
    },
    BASELINE_PAIR: {
      cause: 'masa nilai awal hanya ada satu ujungnya.',
      expected: 'baseline_from dan baseline_to, atau tidak satu pun.',
    },
    PERIOD_ORDER: {
      cause: 'masa ini berakhir sebelum mulai.',
      expected: 'hari terakhir pada atau sesudah hari pertama.',
    },
    REPORTED_BEFORE_PERIOD: {
      cause: 'dilaporkan sebelum masanya mulai.',
      expected: 'reported_on pada atau sesudah period_from.',
    },
    INDICATOR_UNKNOWN: {
      cause: 'indikator ini tidak ada pada tahun aturan itu.',
      expected: 'pasangan rule_year dan code dari index-indicators.csv.',
    },
    RECOGNITION_OF_NOTHING: {
      cause: 'penghargaan ini tidak menyebut penerima.',
      expected: 'innovation, agency, atau keduanya.',
    },
    DUE_ORDER: {
      cause: 'tenggat jatuh sebelum janji dibuat.',
      expected: 'due_on pada atau sesudah promised_on.',
    },
    KEPT_ORDER: {
      cause: 'janji ditepati sebelum dibuat.',
      expected: 'kept_on pada atau sesudah promised_on.',
    },
  },
};
