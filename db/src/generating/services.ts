import type { Dice } from './dice.js';

/** A service that an innovation may be about, and the name that is made from it. */
export interface Service {
  noun: string;
  textId: string;
  textEn: string;
  affair: Affair;
  sdgs: readonly number[];
}

type Affair =
  | 'EDUCATION'
  | 'HEALTH'
  | 'HOUSING_SETTLEMENTS'
  | 'ORDER_PUBLIC_PROTECTION'
  | 'PUBLIC_WORKS_SPATIAL_PLANNING'
  | 'SOCIAL';

const service = (
  noun: string,
  textId: string,
  textEn: string,
  affair: Affair,
  ...sdgs: readonly number[]
): Service => ({ noun, textId, textEn, affair, sdgs });

/** What any agency may improve: how it works, and how it meets people. */
const everywhere: readonly Service[] = [
  service(
    'Arsip',
    'arsip surat digital',
    'digital archive of letters',
    'ORDER_PUBLIC_PROTECTION',
    16,
  ),
  service('Antre', 'nomor antrean dari rumah', 'queue numbers from home', 'SOCIAL', 16),
  service(
    'Adu',
    'pengaduan dijawab dalam sehari',
    'complaints answered within a day',
    'SOCIAL',
    16,
  ),
  service(
    'Disposisi',
    'disposisi tanpa kertas',
    'orders without paper',
    'ORDER_PUBLIC_PROTECTION',
    12,
    16,
  ),
  service('Ramah', 'loket ramah difabel', 'a desk for people with disabilities', 'SOCIAL', 10),
  service('Pantau', 'pantauan berkas lewat ponsel', 'following a request by phone', 'SOCIAL', 16),
];

const nearPeople: readonly Service[] = [
  service('Jemput', 'layanan jemput bola', 'services brought to the people', 'SOCIAL', 10, 16),
  service('Surat', 'surat keterangan lewat ponsel', 'certificates by phone', 'SOCIAL', 16),
  service(
    'Sampah',
    'bank sampah warga',
    "residents' waste bank",
    'PUBLIC_WORKS_SPATIAL_PLANNING',
    11,
    12,
  ),
  service(
    'Ronda',
    'patroli bersama warga',
    'patrols with residents',
    'ORDER_PUBLIC_PROTECTION',
    11,
    16,
  ),
  service('Balita', 'dapur gizi balita', 'meals for small children', 'HEALTH', 2, 3),
  service('Lansia', 'kunjungan lansia', 'visits to the elderly', 'SOCIAL', 3, 10),
];

/** What agencies of one field improve, by their codes. */
const ofAgencies: Readonly<Record<string, readonly Service[]>> = {
  DINKES: [
    service('Obat', 'obat diantar ke rumah', 'medicine brought home', 'HEALTH', 3),
    service('Gizi', 'pemantauan gizi balita', 'nutrition of small children', 'HEALTH', 2, 3),
    service('Rujuk', 'rujukan tanpa kertas', 'referrals without paper', 'HEALTH', 3),
    service('Ibu', 'pendampingan ibu hamil', 'care for expectant mothers', 'HEALTH', 3, 5),
  ],
  DISDUKCAPIL: [
    service('Akta', 'akta lahir langsung jadi', 'birth certificate at once', 'SOCIAL', 16),
    service('Kartu', 'kartu penduduk di sekolah', 'identity cards made at schools', 'SOCIAL', 16),
  ],
  DINSOS: [
    service(
      'Bantu',
      'bantuan sosial tepat sasaran',
      'aid that reaches the right people',
      'SOCIAL',
      1,
      10,
    ),
    service('Singgah', 'rumah singgah', 'a shelter for the night', 'SOCIAL', 1, 11),
  ],
  DISKOMINFO: [
    service('Kabar', 'pusat informasi kota', 'one place for the news of the city', 'SOCIAL', 16),
    service(
      'Data',
      'data terbuka antarinstansi',
      'data shared between agencies',
      'ORDER_PUBLIC_PROTECTION',
      16,
      17,
    ),
  ],
  DISHUB: [
    service(
      'Angkut',
      'jadwal angkutan di ponsel',
      'timetables by phone',
      'PUBLIC_WORKS_SPATIAL_PLANNING',
      9,
      11,
    ),
    service(
      'Parkir',
      'parkir tanpa tunai',
      'parking without cash',
      'PUBLIC_WORKS_SPATIAL_PLANNING',
      11,
    ),
  ],
  DPUPR: [
    service(
      'Jalan',
      'laporan jalan rusak',
      'reports of broken roads',
      'PUBLIC_WORKS_SPATIAL_PLANNING',
      9,
      11,
    ),
    service(
      'Banjir',
      'peringatan banjir dini',
      'early warning of floods',
      'PUBLIC_WORKS_SPATIAL_PLANNING',
      11,
      13,
    ),
    service(
      'Bangun',
      'izin bangunan satu pintu',
      'building permits at one desk',
      'HOUSING_SETTLEMENTS',
      11,
      16,
    ),
  ],
  DLH: [
    service(
      'Sampah',
      'jemput sampah terpilah',
      'sorted waste fetched',
      'PUBLIC_WORKS_SPATIAL_PLANNING',
      11,
      12,
    ),
    service(
      'Udara',
      'papan mutu udara',
      'a board of air quality',
      'PUBLIC_WORKS_SPATIAL_PLANNING',
      3,
      11,
    ),
  ],
  DISNAKER: [service('Kerja', 'bursa kerja daring', 'jobs online', 'SOCIAL', 8)],
  DISPERINDAG: [
    service('Pasar', 'harga pasar harian', 'prices of the markets day by day', 'SOCIAL', 8, 12),
  ],
  DISPAR: [
    service('Wisata', 'pemandu wisata kampung', 'guides through the neighbourhoods', 'SOCIAL', 8),
  ],
  DISPORA: [service('Muda', 'ruang kreatif pemuda', 'a room for young makers', 'EDUCATION', 4, 8)],
  DPPKB: [
    service(
      'Keluarga',
      'konseling keluarga keliling',
      'travelling family counselling',
      'HEALTH',
      3,
      5,
    ),
  ],
  DP3A: [
    service(
      'Aman',
      'pengaduan kekerasan rahasia',
      'violence reported in confidence',
      'SOCIAL',
      5,
      16,
    ),
  ],
  DISKETAPANG: [
    service('Pangan', 'kebun pangan lorong', 'food gardens in alleys', 'SOCIAL', 2, 11),
  ],
  DISPUSIP: [service('Pustaka', 'perpustakaan keliling', 'travelling library', 'EDUCATION', 4)],
  DISKOP: [
    service('Warung', 'etalase daring usaha kecil', 'a window for small shops', 'SOCIAL', 8),
  ],
  DISDIK: [
    service('Sekolah', 'pendaftaran sekolah daring', 'online school enrolment', 'EDUCATION', 4, 10),
  ],
  DISDIKBUD: [
    service('Sekolah', 'pendaftaran sekolah daring', 'online school enrolment', 'EDUCATION', 4, 10),
    service('Guru', 'guru tamu antarsekolah', 'teachers shared by schools', 'EDUCATION', 4, 17),
  ],
  DISPERKIM: [
    service(
      'Rumah',
      'bedah rumah bersama',
      'repairing homes together',
      'HOUSING_SETTLEMENTS',
      1,
      11,
    ),
  ],
  DISPERKIMTAN: [
    service(
      'Rumah',
      'bedah rumah bersama',
      'repairing homes together',
      'HOUSING_SETTLEMENTS',
      1,
      11,
    ),
  ],
  SATPOLPP: [
    service(
      'Tertib',
      'tertib tanpa razia',
      'order without raids',
      'ORDER_PUBLIC_PROTECTION',
      11,
      16,
    ),
  ],
  BPBD: [
    service(
      'Siaga',
      'tanggap kebakaran dini',
      'early response to fires',
      'ORDER_PUBLIC_PROTECTION',
      11,
    ),
    service(
      'Evakuasi',
      'peta jalur evakuasi',
      'a map of escape routes',
      'ORDER_PUBLIC_PROTECTION',
      11,
      13,
    ),
  ],
  BAPENDA: [
    service('Pajak', 'pajak daerah lewat ponsel', 'local taxes by phone', 'SOCIAL', 16, 17),
  ],
  BKD: [
    service(
      'Pegawai',
      'kenaikan pangkat otomatis',
      'promotions that come by themselves',
      'SOCIAL',
      8,
      16,
    ),
  ],
};

const nearKinds = ['DISTRICT', 'WARD'];

/** Mostly something of the owner's own field, else what anyone may improve. */
export function pickService(owner: { code: string; kind: string } | null, dice: Dice): Service {
  const own =
    owner && (ofAgencies[owner.code] ?? (nearKinds.includes(owner.kind) ? nearPeople : null));
  return dice.pick(own && dice.chance(0.8) ? own : everywhere);
}

const brands = ['SI', 'E', 'Gerai', 'Rumah', 'Sahabat', 'Pojok', 'Mobil', 'Klinik'] as const;

/** A name such as people give, which says that it is an example: `Sahabat Lansia Contoh 7`. */
export function nameOf({ noun }: Service, place: number, dice: Dice): string {
  const brand = dice.pick(brands);
  return `${brand}${brand.length <= 2 ? '-' : ' '}${noun} Contoh ${place}`;
}
