import type { Example } from './example.js';

/** What the organisation division, which runs the programme, asks. */
export const orta: readonly Example[] = [
  {
    slug: '10-without-one-since-when',
    title: { id: 'Siapa yang belum, dan sejak kapan?', en: 'Who lacks one, and since when?' },
    for: 'orta',
    answers: {
      id: 'Semua perangkat daerah yang wajib tetapi belum punya inovasi yang dihitung, dengan status dan lamanya.',
      en: 'Every agency that owes an innovation and has none that counts, with its state and for how long.',
    },
    variables: { first: 100 },
    view: 'table',
  },
  {
    slug: '11-promises',
    title: { id: 'Janji yang belum ditepati', en: 'Promises not yet kept' },
    for: 'orta',
    answers: {
      id: 'Siapa menjanjikan apa, tenggatnya, dan sudah lewat berapa hari. Kosong selama belum ada janji yang tercatat, seperti pada data contoh Medan.',
      en: 'Who promised what, by when, and how many days late. Empty while no promise is on record, as in Medan’s sample data.',
    },
    variables: { first: 100 },
    view: 'table',
  },
  {
    slug: '12-evidence-gaps',
    title: { id: 'Bukti yang masih kurang', en: 'Evidence that is missing' },
    for: 'orta',
    answers: {
      id: 'Setiap inovasi yang diterapkan, dengan jenis dokumen yang belum tercatat. Isi kinds untuk mencari jenis tertentu saja.',
      en: 'Each innovation in use, with the sorts of documents not on record. Fill in kinds to look for some sorts alone.',
    },
    variables: { first: 100 },
    view: 'table',
  },
  {
    slug: '13-evidence-by-kind',
    title: { id: 'Kelengkapan bukti menurut jenis', en: 'How complete the evidence is, by sort' },
    for: 'orta',
    answers: {
      id: 'Berapa inovasi yang diterapkan punya SK, panduan, survei, dan dokumen lain. Tidak diketahui, bukan nol, selama belum ada dokumen yang tercatat, seperti pada data contoh Medan.',
      en: 'How many innovations in use have a decree, a guide, a survey and so on. Not known, rather than zero, while no document is on record, as in Medan’s sample data.',
    },
    view: 'chart',
  },
  {
    slug: '14-kipp-readiness',
    title: { id: 'Kesiapan mengikuti KIPP', en: 'Readiness for the KIPP' },
    for: 'orta',
    answers: {
      id: 'Berapa dari syarat KIPP yang dipenuhi setiap inovasi, yang paling siap lebih dahulu, dan sejak kapan usianya cukup. Isi lacking untuk yang kurang syarat tertentu.',
      en: 'How many of the requirements of the KIPP each innovation meets, the readiest first, and from when it is old enough. Fill in lacking for those that lack some.',
    },
    variables: { first: 50 },
    view: 'table',
  },
  {
    slug: '15-kipp-requirements',
    title: {
      id: 'Syarat KIPP mana yang paling kurang?',
      en: 'Which KIPP requirements are lacking most?',
    },
    for: 'orta',
    answers: {
      id: 'Setiap syarat KIPP: berapa inovasi memenuhinya dan berapa yang belum diketahui.',
      en: 'Each requirement of the KIPP: how many innovations meet it, and of how many it is not known.',
    },
    view: 'chart',
  },
  {
    slug: '16-duplicate-titles',
    title: { id: 'Judul yang sama atau mirip', en: 'Titles that are the same or alike' },
    for: 'orta',
    answers: {
      id: 'Judul yang mirip di sebelah setiap inovasi, dengan kemiripan dari 0,6 sampai 1. Pada data contoh Medan tidak ada yang mirip.',
      en: 'Beside each innovation the titles like it, with a likeness from 0.6 to 1. Medan’s sample data hold none that are alike.',
    },
    variables: { first: 50 },
    view: 'table',
  },
  {
    slug: '17-index-gaps',
    title: { id: 'Langkah yang paling menaikkan indeks', en: 'Steps that raise the index most' },
    for: 'orta',
    answers: {
      id: 'Indikator Indeks Inovasi Daerah yang masih bisa naik, yang menambah nilai paling banyak lebih dahulu.',
      en: 'Indicators of the regional innovation index that can still rise, those that add most first.',
    },
    variables: { first: 50 },
    view: 'table',
  },
  {
    slug: '18-index-what-if',
    title: { id: 'Indeks, seandainya …', en: 'The index, supposing …' },
    for: 'orta',
    answers: {
      id: 'Nilai yang tercatat dan nilai seandainya tingkat dalam assumed tercapai. Selama belum ada tingkat inovasi yang tercatat, indeksnya kosong.',
      en: 'The score on record, and what it would be with the levels in assumed. While no level of an innovation is on record, there is no index.',
    },
    variables: {
      assumed: [
        { indicator: 'SPD-01', level: 3 },
        { indicator: 'SPD-02', level: 3 },
      ],
    },
    view: 'table',
  },
  {
    slug: '19-facilitation-effect',
    title: { id: 'Apa yang terjadi sesudah pembinaan?', en: 'What followed facilitation?' },
    for: 'orta',
    answers: {
      id: 'Setiap kegiatan: berapa yang hadir, lalu mengusulkan dan menerapkan inovasi dalam 90 hari, di sebelah yang tidak hadir. Urutan waktu, bukan bukti sebab. Tidak diketahui selama kehadiran tidak tercatat, seperti pada data contoh Medan.',
      en: 'Each event: how many attended, then proposed and applied an innovation within 90 days, beside those who did not attend. An order in time, no proof of a cause. Not known while nobody recorded who attended, as in Medan’s sample data.',
    },
    variables: { withinDays: 90, first: 50 },
    view: 'table',
  },
  {
    slug: '20-facilitations-by-year',
    title: { id: 'Kegiatan pembinaan per tahun', en: 'Facilitation by year' },
    for: 'orta',
    answers: {
      id: 'Jumlah kegiatan menurut tahun dan jenis, dan dari berapa kegiatan kehadirannya diketahui.',
      en: 'How many events there were by year and sort, and of how many the attendance is known.',
    },
    view: 'table',
  },
  {
    slug: '21-could-copy',
    title: { id: 'Apa yang bisa ditiru suatu perangkat?', en: 'What could an agency copy?' },
    for: 'orta',
    answers: {
      id: 'Inovasi perangkat lain yang cocok untuk Dinas Sosial, dengan alasannya. Ganti agency dengan kode perangkat lain.',
      en: 'Innovations of others that suit the department of social affairs, with the reasons. Set agency to the code of another.',
    },
    variables: { agency: 'DINSOS', first: 20 },
    view: 'table',
  },
  {
    slug: '22-innovations-of-an-agency',
    title: { id: 'Inovasi satu perangkat daerah', en: 'The innovations of one agency' },
    for: 'orta',
    answers: {
      id: 'Semua inovasi Dinas Kesehatan dan unitnya: tahap, sejak kapan, apakah dihitung, dan sumbernya. Ganti code dengan kode perangkat lain.',
      en: 'Every innovation of the health department and its units: stage, since when, whether it counts, and its source. Set code to the code of another.',
    },
    variables: { code: 'DINKES' },
    view: 'table',
  },
];
