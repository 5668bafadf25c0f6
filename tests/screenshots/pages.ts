/** Every page, with an address that shows it at work. */
export const pages: { name: string; address: string; inReadme?: boolean }[] = [
  { name: 'ringkasan', address: 'ringkasan', inReadme: true },
  { name: 'perangkat-daerah', address: 'perangkat-daerah', inReadme: true },
  { name: 'satu-perangkat', address: 'perangkat-daerah/KEC-MEDAN-KOTA' },
  { name: 'satu-dinas', address: 'perangkat-daerah/DINKES' },
  { name: 'perangkat-berakhir', address: 'perangkat-daerah/DISDIK' },
  { name: 'hasil-pencarian', address: 'cari?q=pelayanan' },
];
