/** Every page, with an address that shows it at work. */
export const pages: { name: string; address: string; inReadme?: boolean }[] = [
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
];
