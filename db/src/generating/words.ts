/** Names to make up from. Plausible, and never those of a real city. */

export const departments: readonly (readonly [code: string, nameId: string, nameEn: string])[] = [
  ['DINKES', 'Dinas Kesehatan', 'Health Department'],
  ['DISDUKCAPIL', 'Dinas Kependudukan dan Pencatatan Sipil', 'Civil Registration Department'],
  ['DINSOS', 'Dinas Sosial', 'Social Department'],
  ['DISKOMINFO', 'Dinas Komunikasi dan Informatika', 'Communication Department'],
  ['DISHUB', 'Dinas Perhubungan', 'Transport Department'],
  ['DPUPR', 'Dinas Pekerjaan Umum', 'Public Works Department'],
  ['DLH', 'Dinas Lingkungan Hidup', 'Environment Department'],
  ['DISNAKER', 'Dinas Ketenagakerjaan', 'Manpower Department'],
  ['DISPERINDAG', 'Dinas Perindustrian dan Perdagangan', 'Industry and Trade Department'],
  ['DISPAR', 'Dinas Pariwisata', 'Tourism Department'],
  ['DISPORA', 'Dinas Pemuda dan Olahraga', 'Youth and Sports Department'],
  ['DPPKB', 'Dinas Keluarga Berencana', 'Family Planning Department'],
  ['DP3A', 'Dinas Pemberdayaan Perempuan', "Women's Empowerment Department"],
  ['DISKETAPANG', 'Dinas Ketahanan Pangan', 'Food Security Department'],
  ['DISPUSIP', 'Dinas Perpustakaan dan Kearsipan', 'Library and Archives Department'],
  ['DISKOP', 'Dinas Koperasi dan UKM', 'Cooperatives Department'],
  ['DPMK', 'Dinas Pemberdayaan Masyarakat', 'Community Empowerment Department'],
];

export const boards: readonly (readonly [code: string, nameId: string, nameEn: string])[] = [
  ['BAPPEDA', 'Badan Perencanaan Pembangunan', 'Planning Board'],
  ['BKD', 'Badan Kepegawaian', 'Civil Service Board'],
  ['BAPENDA', 'Badan Pendapatan', 'Revenue Board'],
  ['BPKAD', 'Badan Keuangan dan Aset', 'Finance Board'],
  ['BRIDA', 'Badan Riset dan Inovasi', 'Research and Innovation Board'],
  ['BPBD', 'Badan Penanggulangan Bencana', 'Disaster Board'],
];

export const divisions: readonly (readonly [code: string, nameId: string, nameEn: string])[] = [
  ['BAG-ORGANISASI', 'Bagian Organisasi', 'Organisation Division'],
  ['BAG-HUKUM', 'Bagian Hukum', 'Legal Division'],
  ['BAG-UMUM', 'Bagian Umum', 'General Affairs Division'],
  ['BAG-TAPEM', 'Bagian Tata Pemerintahan', 'Government Affairs Division'],
  ['BAG-KESRA', 'Bagian Kesejahteraan Rakyat', 'Welfare Division'],
  ['BAG-PBJ', 'Bagian Pengadaan', 'Procurement Division'],
];

export const brands = [
  'SI-CONTOH',
  'E-KARANGAN',
  'Gerai Karangan',
  'Rumah Contoh',
  'Lapor Contoh',
  'Mobil Karangan',
  'Klinik Contoh',
  'Pojok Karangan',
  'Sahabat Contoh',
  'Kartu Karangan',
] as const;

export const services: readonly (readonly [
  textId: string,
  textEn: string,
  affair: string,
  sdgs: readonly number[],
])[] = [
  ['antrean daring', 'online queueing', 'HEALTH', [3, 16]],
  ['obat diantar ke rumah', 'medicine brought home', 'HEALTH', [3]],
  ['pemantauan gizi balita', 'nutrition of small children', 'HEALTH', [2, 3]],
  ['akta lahir langsung jadi', 'birth certificate at once', 'SOCIAL', [16]],
  ['pendaftaran sekolah daring', 'online school enrolment', 'EDUCATION', [4, 10]],
  ['perpustakaan keliling', 'travelling library', 'EDUCATION', [4]],
  ['guru tamu antarsekolah', 'teachers shared by schools', 'EDUCATION', [4, 17]],
  ['pengaduan jalan rusak', 'reports of broken roads', 'PUBLIC_WORKS_SPATIAL_PLANNING', [9, 11]],
  ['izin bangunan satu pintu', 'building permits at one desk', 'HOUSING_SETTLEMENTS', [11, 16]],
  ['bedah rumah bersama', 'repairing homes together', 'HOUSING_SETTLEMENTS', [1, 11]],
  ['bank sampah', 'waste bank', 'PUBLIC_WORKS_SPATIAL_PLANNING', [11, 12]],
  ['bantuan sosial tepat sasaran', 'aid that reaches the right people', 'SOCIAL', [1, 10]],
  ['pendampingan lansia', 'care for the elderly', 'SOCIAL', [3, 10]],
  ['patroli warga', 'patrol with residents', 'ORDER_PUBLIC_PROTECTION', [11, 16]],
  ['tanggap kebakaran dini', 'early response to fires', 'ORDER_PUBLIC_PROTECTION', [11]],
  ['arsip surat digital', 'digital archive of letters', 'ORDER_PUBLIC_PROTECTION', [16]],
];

/** Unit, direction, where it starts and how far an innovation may bring it (as a factor). */
export interface Indicator {
  nameId: string;
  nameEn: string;
  unitId: string;
  unitEn: string;
  isPercent: boolean;
  better: 'HIGHER' | 'LOWER';
  start: readonly [least: number, most: number];
  reach: readonly [least: number, most: number];
}

const indicator = (
  names: readonly [string, string, string, string],
  better: 'HIGHER' | 'LOWER',
  start: readonly [number, number],
  reach: readonly [number, number],
  isPercent = false,
): Indicator => {
  const [nameId, nameEn, unitId, unitEn] = names;
  return { nameId, nameEn, unitId, unitEn, isPercent, better, start, reach };
};

export const indicators: readonly Indicator[] = [
  indicator(['waktu layanan', 'service time', 'hari', 'days'], 'LOWER', [3, 20], [0.2, 1.05]),
  indicator(['waktu tunggu', 'waiting time', 'menit', 'minutes'], 'LOWER', [20, 120], [0.3, 1.1]),
  indicator(
    ['permohonan selesai', 'requests done', 'berkas', 'files'],
    'HIGHER',
    [80, 900],
    [0.95, 3],
  ),
  indicator(['pengunjung', 'visitors', 'orang', 'people'], 'HIGHER', [50, 2500], [0.9, 2.5]),
  indicator(
    ['biaya per layanan', 'cost per service', 'rupiah', 'rupiah'],
    'LOWER',
    [9000, 90000],
    [0.4, 1.05],
  ),
  indicator(
    ['pengaduan masuk', 'complaints', 'pengaduan', 'complaints'],
    'LOWER',
    [10, 200],
    [0.3, 1.2],
  ),
  indicator(
    ['selesai tepat waktu', 'done on time', 'persen', 'percent'],
    'HIGHER',
    [40, 75],
    [0.98, 1.3],
    true,
  ),
  indicator(
    ['diurus daring', 'handled online', 'persen', 'percent'],
    'HIGHER',
    [5, 40],
    [1, 2.4],
    true,
  ),
  indicator(
    ['berkas ditolak', 'files refused', 'persen', 'percent'],
    'LOWER',
    [8, 30],
    [0.3, 1.1],
    true,
  ),
];

export const themes: readonly (readonly [code: string, nameId: string, nameEn: string])[] = [
  ['DIGITAL', 'Digitalisasi layanan', 'Digital services'],
  ['INKLUSIF', 'Layanan inklusif', 'Inclusive services'],
  ['KEMISKINAN', 'Pengentasan kemiskinan', 'Reducing poverty'],
  ['LINGKUNGAN', 'Lingkungan hidup', 'Environment'],
  ['TATA_KELOLA', 'Tata kelola', 'Governance'],
  ['KESEHATAN', 'Kesehatan masyarakat', 'Public health'],
];
