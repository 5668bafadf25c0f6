import type { WallWords } from './words.types';

/** The words of the screen on the wall. */
export const idWall: WallWords = {
  wall: {
    page: 'Layar dinding',
    push: '{{total}} perlu didorong: {{parts}}',
    part: '{{count}} {{kind}}',
    others: '{{count}} lainnya',
    othersName: 'Lainnya',
    othersAre: 'Lainnya: {{names}}',
    ofEligible: 'dari {{eligible}}',
    data: 'Data per {{moment}}',
    pause: 'Jeda',
    goOn: 'Lanjutkan',
    pauseHint: 'Tekan tombol apa pun untuk jeda',
    paused: 'Dijeda. Tekan tombol apa pun untuk melanjutkan',
    slide: 'Layar {{slide}} dari {{count}}',
    lost: 'Sambungan terputus sejak {{moment}}. Data per {{data}}.',
    useless: 'Sambungan terputus lebih dari 24 jam',
    uselessHint:
      'Angka per {{data}} sudah terlalu lama untuk ditampilkan. Periksa jaringan dan server.',
    waiting: 'Mengambil data…',
    failed: 'Data tidak dapat diambil dari server. Dicoba lagi setiap menit.',
    unknown: 'Pemerintah daerah dengan kode {{code}} tidak dikenal',
    unknownHint: 'Periksa alamat layar ini (bagian pemda=), lalu buka lagi.',
  },
};
