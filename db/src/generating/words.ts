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
