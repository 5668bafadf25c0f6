import type { Help } from './help.js';

const database = `Basis data: DATABASE_URL bila diisi; bila tidak, milik program yang sedang berjalan;
bila tidak ada, PostgreSQL program ini dinyalakan selama perintah berjalan.
Kode keluar: 0 berhasil, 1 ditolak atau gagal, 2 perintah salah tulis.`;

export const helpId: Help = {
  help: `Basis data Satu Inovasi

Pemakaian: npm run db -- PERINTAH [pilihan]

  migrate      memperbarui skema ke versi program ini
  import DIR   mengimpor folder berkas CSV, semua atau tidak sama sekali
  batches      menunjukkan kiriman: kapan, oleh siapa, dan apakah dibatalkan
  undo KIRIMAN membatalkan satu kiriman seutuhnya
  export DIR   menulis semua catatan sebagai berkas CSV: cadangan yang dapat diimpor lagi
  checksum     menghitung jumlah uji tiap tabel, juga untuk memeriksa cadangan
  status       menunjukkan server, skema, jumlah catatan, dan kiriman terakhir
  reset        menghapus semua catatan dan memuat lagi kota contoh
  generate     mengisi basis data yang kosong dengan pemerintah karangan

  --help       bantuan; juga untuk tiap perintah: npm run db -- import --help
  --lang en    this text in English

Contoh:
  npm run db -- status
  npm run db -- import ./data-kami
  npm run db -- export ./cadangan
  npm run db -- reset --yes

${database}`,
  helpOf: {
    migrate: `Memperbarui skema basis data ke versi program ini. Bila sudah terbaru, tidak mengubah apa-apa.

Pemakaian: npm run db -- migrate [--lang id|en]

${database}`,
    import: `Mengimpor folder berkas CSV. Semua baris diperiksa dahulu; bila satu saja salah, semua
masalah disebut dan tidak ada yang disimpan. Catatan dicocokkan menurut kodenya: yang tidak
disebut tetap, sel kosong membiarkan isi, “-” mengosongkannya. Kolomnya: db/IMPORT.md.

Pemakaian: npm run db -- import DIR [--dry-run] [--by NAMA] [--made-up] [--lang id|en]

  --dry-run    hanya menunjukkan apa yang akan berubah, juga cakupannya; tidak ada yang disimpan
  --by NAMA    siapa yang mengimpor; tercatat di jejak (biasanya pengguna komputer ini)
  --made-up    pemerintah baru dalam folder ini karangan, dan setiap layar menyebutnya

Contoh:
  npm run db -- import ./data-kami --dry-run
  npm run db -- import ./data-kami --by "Bagian Organisasi"

${database}`,
    batches: `Menunjukkan kiriman, yang terakhir di atas: nomor, waktu, pengirim, nama, jumlah baris, dan apakah
sudah dibatalkan. Tidak mengubah apa-apa.

Pemakaian: npm run db -- batches [--all] [--lang id|en]

  --all        semuanya, bukan hanya 30 yang terakhir

${database}`,
    undo: `Membatalkan satu kiriman seutuhnya: yang diubahnya kembali seperti semula, yang dibawanya hilang.
Ditolak bila kiriman sesudahnya mengubah atau memakai catatan yang sama; kiriman itu dibatalkan
dahulu. Pembatalan tercatat di jejak. Folder yang sama dapat diimpor lagi.

Pemakaian: npm run db -- undo KIRIMAN [--by NAMA] [--lang id|en]

  KIRIMAN      nomor kiriman, dari npm run db -- batches
  --by NAMA    siapa yang membatalkan; tercatat di jejak (biasanya pengguna komputer ini)

Contoh:
  npm run db -- undo 12 --by "Bagian Organisasi"

${database}`,
    export: `Menulis semua catatan sebagai berkas CSV yang dapat diimpor lagi tanpa kehilangan apa pun: cadangan.
Ditulis ke folder sementara, lalu diberi namanya setelah lengkap. Isi sel tidak diubah, juga yang
berawalan =, +, - atau @: buka di lembar kerja sebagai teks. Lihat db/BACKUP.md.

Pemakaian: npm run db -- export DIR [--government KODE] [--replace] [--lang id|en]

  --government KODE  hanya catatan satu pemerintah, dengan daftar bersama
  --replace          menggantikan ekspor sebelumnya di folder itu

Contoh:
  npm run db -- export ./cadangan
  npm run db -- export ./cadangan --replace

${database}`,
    checksum: `Menghitung jumlah uji isi setiap tabel, tanpa nomor dalam, berkas, dan waktu: dua basis data dengan
catatan yang sama punya jumlah uji yang sama. Dengan folder ekspor, dibandingkan dengan isinya;
bila berbeda, tabelnya disebut dan kode keluarnya 1.

Pemakaian: npm run db -- checksum [DIR] [--lang id|en]

  DIR          folder hasil npm run db -- export

Contoh:
  npm run db -- checksum ./cadangan

${database}`,
    status: `Menunjukkan server, skema, jumlah catatan, kiriman terakhir, dan versi data. Tidak mengubah apa-apa.

Pemakaian: npm run db -- status [--lang id|en]

${database}`,
    reset: `Menghapus semua catatan beserta jejaknya, lalu memuat lagi kota contoh. Tidak dapat
dibatalkan. Menolak basis data yang menyimpan laporan yang sudah terbit.

Pemakaian: npm run db -- reset --yes [--empty] [--lang id|en]

  --yes        ya, hapus semuanya
  --empty      biarkan kosong, tanpa kota contoh

${database}`,
    generate: `Mengisi basis data dengan pemerintah karangan, yang disebut karangan di setiap layar. Benih yang
sama pada hari yang sama memberi data yang sama. Menggantikan data karangan yang ada; menolak
basis data yang berisi pemerintah sebenarnya atau menyimpan laporan yang sudah terbit. Selama
dimuat, pertanyaan lain menunggu.

Pemakaian: npm run db -- generate city|province|nation [--seed N] [--out DIR] [--lang id|en]

  city         1 pemerintah, 80 perangkat daerah, 2.000 inovasi, 50.000 pengukuran
  province     50 pemerintah, 4.000, 100.000, 2,5 juta
  nation       500 pemerintah, 40.000, 1 juta, 25 juta (beberapa menit, 7 GB; lihat db/GENERATOR.md)
  --seed N     benih, angka 0 sampai 999999999 (biasanya 1)
  --out DIR    menulis berkas CSV untuk import --made-up ke folder itu, tanpa basis data
  --by NAMA    siapa yang memuat; tercatat di jejak (biasanya pengguna komputer ini)

Contoh:
  DATA_DIR=/tmp/karangan npm run db -- generate city

${database}`,
  },
};
