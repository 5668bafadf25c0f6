import type { RecordWords } from './words.types';

/** Yang belum tercatat: siapa mengirim apa, dan bagi pengelola data ke berkas mana. */
export const idRecord: RecordWords = {
  record: {
    keepers: 'Untuk pengelola data',
    fill: 'Kolom bertanda bintang wajib diisi. Simpan sebagai CSV dalam satu folder, lalu jalankan',
    checks: 'Semua baris diperiksa dahulu; seluruh isi folder disimpan atau tidak sama sekali.',
    bring: {
      innovations:
        'Kirim nama inovasi, tahapan dan tanggalnya, serta surat keputusannya bila ada ke Bagian Organisasi (Orta). Lembar kerja biasa cukup.',
      adoptions:
        'Kirim daftar adopsi ke Bagian Organisasi (Orta): inovasi, perangkat daerah yang memakai, tahapan dan tanggalnya. Lembar kerja biasa cukup.',
      outcomes:
        'Kirim angka inovasi ke Bagian Organisasi (Orta): apa yang diukur, nilai sebelum, target, serta nilai sesudah dan periodenya. Lembar kerja biasa cukup.',
      measurements:
        'Kirim nilai tiap periode berikutnya ke Bagian Organisasi (Orta). Garis digambar mulai dari 4 nilai.',
      attendance:
        'Kirim daftar hadir ke Bagian Organisasi (Orta): kegiatannya, dan perangkat daerah yang benar-benar hadir.',
      events:
        'Bagian Organisasi (Orta) mencatat tiap kegiatan dan surat program: tanggal, nama, dan penyelenggaranya.',
      promises:
        'Kirim notulen ke Bagian Organisasi (Orta): perangkat daerah mana berjanji apa, dan tenggatnya.',
      awards:
        'Kirim piagam atau pengumuman ke Bagian Organisasi (Orta): siapa yang meraih, program, peringkat, dan tahunnya.',
      evidence:
        'Kirim dokumen inovasi ke Bagian Organisasi (Orta), mulai dari surat keputusan penetapannya.',
      levels:
        'Kirim tingkat yang dicapai pada tiap indikator beserta buktinya ke Bagian Organisasi (Orta).',
      scores:
        'Kirim pengumuman resmi indeks ke Bagian Organisasi (Orta): tahun, nilai, dan predikatnya.',
      satisfaction:
        'Kirim hasil survei kepuasan ke Bagian Organisasi (Orta): perangkat daerah, periode, nilai, dan jumlah responden.',
      reports:
        'Kirim surat atau laporan periode ke Bagian Organisasi (Orta), juga bila perangkat daerah belum punya inovasi.',
    },
    file: {
      innovations: 'inovasi.csv',
      adoptions: 'adopsi.csv',
      stages: 'tahapan-adopsi.csv',
      outcomes: 'hasil.csv',
      measurements: 'pengukuran.csv',
      attendance: 'kehadiran.csv',
      events: 'fasilitasi.csv',
      promises: 'janji.csv',
      awards: 'penghargaan.csv',
      evidence: 'bukti.csv',
      levels: 'tingkat-indeks.csv',
      scores: 'skor-indeks.csv',
      satisfaction: 'kepuasan.csv',
      reports: 'laporan-perangkat-daerah.csv',
    },
    columns: {
      innovations:
        'kode*, judul*, judul_inggris*, pemilik, dasar_pemilik*, tahapan* (inisiatif, uji coba atau penerapan), tahapan_sejak*, digital, sumber',
      adoptions: 'kode*, inovasi*, pereplikasi*, berhenti_sejak, bukti, sumber',
      stages:
        'replikasi*, tahapan* (minat, sepakat, disesuaikan atau diterapkan; hanya diterapkan yang dihitung), dicapai_pada*, sumber',
      outcomes:
        'kode*, inovasi*, indikator*, indikator_inggris*, satuan*, satuan_inggris*, arah_membaik*, nilai_awal, nilai_target, sumber',
      measurements: 'hasil*, periode_dari*, periode_sampai*, nilai*, jumlah_sampel, sumber',
      attendance: 'fasilitasi* (kode kegiatan), perangkat_daerah*, jumlah_orang, sumber',
      events:
        'kode*, tanggal*, jenis*, nama*, nama_inggris*, penyelenggara, tempat, narasumber, sumber',
      promises:
        'kode*, perangkat_daerah*, janji*, janji_inggris*, tanggal_janji*, tenggat*, ditepati_pada, sumber',
      awards:
        'kode*, inovasi atau perangkat_daerah*, program*, nama*, nama_inggris*, tingkat, peringkat, tahun, sumber',
      evidence: 'kode*, inovasi*, jenis*, nomor, tanggal, tautan, sumber',
      levels:
        'inovasi (kosong untuk pemerintah daerah), tahun_aturan*, indikator*, tingkat* (1 sampai 3), bukti, sumber',
      scores: 'daerah*, jenis_daerah*, tahun, skala*, skor*, predikat, peringkat, sumber',
      satisfaction:
        'perangkat_daerah*, tentang_jenis, tahun*, periode*, ukuran*, nilai*, responden, metode, sumber',
      reports:
        'perangkat_daerah*, periode_dari*, periode_sampai*, menyatakan_belum_ada*, tanggal_lapor, catatan, sumber',
    },
  },
};
