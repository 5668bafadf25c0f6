/** Every page, with an address that shows it at work. */
interface Page {
  name: string;
  address: string;
  inReadme?: boolean;
}

export const pagesOfMedan: readonly Page[] = [
  { name: 'ringkasan', address: 'ringkasan', inReadme: true },
  { name: 'perangkat-daerah', address: 'perangkat-daerah', inReadme: true },
  { name: 'satu-perangkat', address: 'perangkat-daerah/KEC-MEDAN-KOTA' },
  { name: 'satu-dinas', address: 'perangkat-daerah/DINKES' },
  { name: 'perangkat-berakhir', address: 'perangkat-daerah/DISDIK' },
  { name: 'hasil-pencarian', address: 'cari?q=pelayanan' },
  { name: 'inovasi', address: 'inovasi' },
  { name: 'inovasi-kartu', address: 'inovasi?tampilan=kartu' },
  { name: 'satu-inovasi', address: 'inovasi/DASHAT-SEI-AGUL' },
  { name: 'satu-inovasi-tanpa-hasil', address: 'inovasi/KIK-MELON' },
  { name: 'adopsi', address: 'adopsi' },
  { name: 'dampak', address: 'dampak' },
  { name: 'fasilitasi', address: 'fasilitasi' },
  { name: 'fasilitasi-penghargaan', address: 'fasilitasi?bagian=penghargaan' },
  { name: 'indeks', address: 'indeks' },
  { name: 'laporan', address: 'laporan' },
  { name: 'metode', address: 'metode' },
  { name: 'tv', address: 'tv' },
  { name: 'analis', address: 'analis' },
];

/** The same of the made-up city. */
export const pagesOfMadeUpCity: readonly Page[] = [
  { name: 'ringkasan', address: 'ringkasan' },
  { name: 'perangkat-daerah', address: 'perangkat-daerah' },
  { name: 'satu-perangkat', address: 'perangkat-daerah/DINKES' },
  { name: 'perangkat-berakhir', address: 'perangkat-daerah/DISDIK' },
  { name: 'hasil-pencarian', address: 'cari?q=layanan' },
  { name: 'inovasi', address: 'inovasi' },
  { name: 'inovasi-kartu', address: 'inovasi?tampilan=kartu' },
  { name: 'satu-inovasi', address: 'inovasi/INO-001861' },
  { name: 'adopsi', address: 'adopsi' },
  { name: 'dampak', address: 'dampak' },
  { name: 'fasilitasi', address: 'fasilitasi' },
  { name: 'fasilitasi-penghargaan', address: 'fasilitasi?bagian=penghargaan' },
  { name: 'indeks', address: 'indeks' },
  { name: 'laporan', address: 'laporan' },
  { name: 'metode', address: 'metode' },
  { name: 'tv', address: 'tv' },
  { name: 'analis', address: 'analis' },
];
