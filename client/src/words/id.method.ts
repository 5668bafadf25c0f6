import type { MethodWords } from './words.types';

/** The words of the page Metode. */
export const idMethod: MethodWords = {
  method: {
    page: 'Metode',
    lead: 'Cara tiap angka dibuat: status, aturan, ukuran, dan sumbernya. Tiap ukuran punya satu definisi, dan semua halaman, berkas, dan kueri memakainya.',
    contents: 'Di halaman ini',
    print: 'Cetak',
    madeUp:
      'Data ini karangan. Gunanya untuk percobaan dan tidak menyatakan apa pun tentang kota sebenarnya.',
    version: 'Versi data {{version}}, per {{day}}.',
    of: {
      states: 'Status',
      reading: 'Membaca angka',
      rules: 'Aturan',
      measures: 'Ukuran',
      data: 'Data dan sumber',
    },
    states: {
      title: 'Empat status perangkat daerah',
      text: 'Pada suatu hari tiap perangkat daerah yang dihitung punya tepat satu status: yang pertama cocok menurut urutan ini. Keempatnya berjumlah sama dengan yang dihitung, dan hanya “Ada” yang menjadi cakupan.',
      COVERED:
        'Memiliki inovasi sebanyak yang diminta aturan, pada tahap dan dengan pemeriksaan yang dihitung, dan tidak berhenti.',
      PREPARING: 'Memiliki inovasi yang tidak ditolak dan tidak berhenti, tetapi belum dihitung.',
      NONE: 'Laporan terbarunya yang masih berlaku menyatakan belum punya.',
      UNREPORTED: 'Selain ketiganya: belum ada yang diketahui. Ini bukan nol.',
    },
    reading: {
      title: 'Cara membaca angka',
      asOf: 'Per tanggal',
      asOfText:
        'Tiap angka berlaku untuk suatu hari, hari ini bila tidak dipilih: catatan seperti tersimpan sekarang, sejauh tanggalnya mencakup hari itu, menurut aturan yang berlaku pada hari itu. Pemeriksaan, penggolongan, dan teks tidak punya riwayat dan diambil seperti sekarang.',
      known: 'Tidak diketahui bukan nol',
      knownText:
        'Tanda – berarti belum ada catatan. Nol hanya ditulis bila ada yang melaporkannya atau catatan menunjukkannya.',
      knownOn: 'Diketahui sejak',
      knownOnText:
        'Bila tidak ada sumber yang menyebut kapan sesuatu dimulai, ia dihitung sejak hari pertama sebuah sumber menunjukkannya, dan diberi tanda. Bila hanya tahunnya diketahui, ia dihitung sejak 1 Januari.',
      provisional: 'Sementara',
      provisionalText:
        'Titik terakhir sebuah perkembangan bersifat sementara selama periodenya berjalan. Titik sebelumnya dihitung ulang bila catatan berubah.',
      succession: 'Penerusan',
      successionText:
        'Perangkat daerah digabung dan berganti nama. Milik perangkat lama dikreditkan kepada penerusnya, selama penerusnya tepat satu; penerus berlaku sejak hari sesudah pendahulunya berakhir. Yang tidak dapat dikreditkan disebut dalam catatan mutu dan tidak pernah dikeluarkan dari jumlah inovasi.',
      level: 'Perangkat daerah dan unit terdaftar',
      levelText:
        'Pada tingkat perangkat daerah, milik sebuah unit dikreditkan kepada perangkat di atasnya. Pada tingkat unit tiap unit yang terdaftar berdiri sendiri; tidak semua unit terdaftar, dan halaman menyebutnya.',
      share: 'Persentase',
      shareText:
        'Persentase selalu mengikuti jumlahnya. Di bawah sepuluh kasus hanya jumlahnya yang ditampilkan. Perubahan persentase dinyatakan dalam poin persen.',
      result: 'Hasil',
      resultText:
        'Nilai sebelum dan sesudah ditulis menurut sumbernya: urutan waktu, bukan bukti sebab. Nilai dengan satuan berbeda tidak pernah dijumlahkan.',
    },
    rules: {
      title: 'Aturan',
      text: 'Aturan adalah data: berlaku sejak suatu hari, dan perubahannya disebut. Angka hari yang lampau mengikuti aturan hari itu.',
      earlier: '{{from}} sampai {{until}}',
      later: 'mulai {{from}}',
      since: 'berlaku sejak {{from}}',
      assumedStart: 'hari pertamanya tidak disebut sumber; ini anggapan',
      setBy: 'Ditetapkan',
      kinds: 'Jenis yang dihitung',
      quota: 'Kewajiban',
      quotaText_other: '{{count}} inovasi tiap perangkat daerah',
      stages: 'Tahap yang dihitung',
      checks: 'Pemeriksaan yang dihitung',
      holds: 'Laporan berlaku',
      holdsText_other: 'sampai {{count}} bulan sesudah periodenya',
      target: 'Target',
      targetText: '{{rate}} pada {{day}}; jalurnya dimulai {{from}}',
      noTarget: 'belum ada target',
      example:
        'Target ini contoh: tidak ada sumber yang menyebut tanggal. Bagian Organisasi yang menetapkannya.',
      kipp: 'Usia minimum KIPP',
      kippText_other: '{{count}} bulan diterapkan',
      kippNone: 'tidak disebut aturan',
      changed: 'Yang berubah',
      first: 'Ini aturan pertama yang tercatat.',
      change: {
        KINDS: 'jenis yang dihitung',
        QUOTA: 'banyaknya inovasi yang diwajibkan',
        STAGES: 'tahap yang dihitung',
        CHECKS: 'pemeriksaan yang dihitung',
        REPORT_HOLDS: 'lama laporan berlaku',
        TARGET: 'target',
        KIPP_AGE: 'usia minimum KIPP',
      },
      source: 'Sumber',
      groups:
        'Kelompok KIPP (umum, replikasi, khusus) berubah dari tahun ke tahun; daftarnya tidak tersimpan di sini.',
      index: 'Indeks Inovasi Daerah, aturan {{year}}',
      indexPoints:
        'Paling banyak {{spd}} poin pemerintah daerah (SPD) dan {{sid}} poin inovasi (SID).',
      indexDivisor: 'Jumlah atas semua inovasi dibagi banyaknya, dan paling sedikit {{divisor}}.',
      indexAffairs:
        'Banyaknya inovasi memberi poin setelah {{affairs}} urusan wajib pelayanan dasar terlayani.',
      indexBounds: 'Predikat: {{bounds}}.',
      indexYears: 'Aturan yang tersimpan: {{years}}.',
      indexLink: 'Semua indikator dengan bobotnya',
      bound: '{{name}} mulai {{bound}}',
    },
    measures: {
      title_other: '{{count}} ukuran, masing-masing satu definisi',
      label: 'Ukuran',
      search: 'Cari ukuran',
      found_other: '{{count}} ukuran',
      none: 'Tidak ada ukuran yang cocok dengan “{{text}}”.',
      clear: 'Hapus pencarian',
      formula: 'Rumus',
      unit: 'Satuan',
      since: 'Sejak',
      sinceText: 'aturan {{day}}',
      source: 'Mengikuti',
      shown: 'Ditampilkan di',
      questions: 'Dijawab oleh',
      link: 'Tautan ke {{name}}',
      subject: {
        COVERAGE: 'Cakupan dan laju',
        INNOVATIONS: 'Inovasi',
        OUTCOMES: 'Hasil',
        FACILITATION: 'Fasilitasi',
        KIPP: 'KIPP dan bukti',
        INDEX: 'Indeks Inovasi Daerah',
        ADOPTION: 'Adopsi',
        SURVIVAL: 'Keberlangsungan',
        RECOGNITION: 'Penghargaan',
        GROUPS: 'Kelompok, untuk analis',
      },
    },
    data: { title: 'Data dan sumber' },
  },
};
