import type { Example } from './example.js';

/** What the mayor and the heads of agencies ask. */
export const leaders: readonly Example[] = [
  {
    slug: '01-coverage-today',
    title: { id: 'Berapa yang sudah punya inovasi?', en: 'How many have an innovation?' },
    for: 'leaders',
    answers: {
      id: 'Angka utama hari ini: jumlah perangkat daerah yang wajib, dan empat statusnya yang selalu berjumlah sama dengan itu.',
      en: 'Today’s headline: how many agencies owe an innovation, and the four states, which always add up to them.',
    },
    view: 'table',
  },
  {
    slug: '02-coverage-by-kind',
    title: { id: 'Cakupan menurut jenis perangkat', en: 'Coverage by kind of agency' },
    for: 'leaders',
    answers: {
      id: 'Dinas, badan, kecamatan, dan jenis lain: berapa yang wajib dan berapa yang sudah punya inovasi.',
      en: 'Departments, boards, sub-districts and the other kinds: how many owe an innovation and how many have one.',
    },
    view: 'chart',
  },
  {
    slug: '03-coverage-trend',
    title: { id: 'Kemajuan dari tahun ke tahun', en: 'How coverage went, year by year' },
    for: 'leaders',
    answers: {
      id: 'Cakupan pada akhir setiap tahun; titik terakhir adalah hari ini dan masih berjalan. Ganti by menjadi MONTH untuk per bulan.',
      en: 'Coverage at the end of each year; the last point is today and still running. Set by to MONTH for months.',
    },
    variables: { by: 'YEAR' },
    view: 'chart',
  },
  {
    slug: '04-pace-to-target',
    title: { id: 'Cukup cepatkah menuju target?', en: 'Are we fast enough for the target?' },
    for: 'leaders',
    answers: {
      id: 'Kurang berapa, berapa per bulan yang diperlukan, dan berapa yang tercapai enam bulan terakhir. isExample berarti tanggal target masih contoh.',
      en: 'How many are missing, how many a month are needed, and how many the last six months gave. isExample: the target date is still an example.',
    },
    view: 'table',
  },
  {
    slug: '05-needs-a-push',
    title: { id: 'Siapa yang perlu didorong?', en: 'Who needs a push?' },
    for: 'leaders',
    answers: {
      id: 'Perangkat daerah tanpa inovasi, yang paling lama lebih dahulu. daysWithout kosong bila awalnya tidak diketahui.',
      en: 'Agencies without an innovation, the longest first. daysWithout is empty where the start is not known.',
    },
    variables: { first: 20 },
    view: 'table',
  },
  {
    slug: '06-changed-since',
    title: { id: 'Apa yang berubah sejak bulan lalu?', en: 'What changed since last month?' },
    for: 'leaders',
    answers: {
      id: 'Empat status 30 hari yang lalu dan sekarang, serta jumlah inovasi, adopsi, penghargaan, dan hasil sejak itu. Nol berarti tidak ada yang tercatat berubah.',
      en: 'The four states 30 days ago and now, and how many innovations, adoptions, awards and results there were since. Zero: no change is on record.',
    },
    daysBack: { since: 30 },
    view: 'table',
  },
  {
    slug: '07-agencies-that-moved',
    title: { id: 'Perangkat yang berganti status', en: 'Agencies whose state changed' },
    for: 'leaders',
    answers: {
      id: 'Setiap perubahan status dalam setahun: perangkat mana, kapan, dari apa menjadi apa.',
      en: 'Every change of state within a year: which agency, when, from what to what.',
    },
    daysBack: { since: 365 },
    view: 'table',
  },
  {
    slug: '08-good-news',
    title: { id: 'Kabar baik', en: 'Good news' },
    for: 'leaders',
    answers: {
      id: 'Penghargaan, hasil yang membaik, dan perangkat yang baru punya inovasi, yang terbaru lebih dahulu, dengan sumbernya.',
      en: 'Awards, results that got better and agencies newly covered, newest first, with their sources.',
    },
    variables: { first: 20 },
    view: 'table',
  },
  {
    slug: '09-results-before-and-after',
    title: { id: 'Hasil sebelum dan sesudah', en: 'Results before and after' },
    for: 'leaders',
    answers: {
      id: 'Setiap indikator yang punya nilai awal dan nilai terbaru, dalam satuannya sendiri. latestBeginsBeforeLaunch: diukur sebelum inovasi diterapkan, jadi bukan hasilnya.',
      en: 'Each indicator with a baseline and a latest value, in its own unit. latestBeginsBeforeLaunch: measured before the innovation was in use, so not a result of it.',
    },
    variables: { first: 50 },
    view: 'table',
  },
];
