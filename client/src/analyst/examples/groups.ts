import type { Example } from './example.js';

/** Groups: what is selected under `by` is grouped by, what stands beside it is computed. */
export const groups: readonly Example[] = [
  {
    slug: '23-innovations-by-kind-and-year',
    title: {
      id: 'Inovasi menurut jenis perangkat dan tahun',
      en: 'Innovations by kind of agency and year',
    },
    for: 'analysts',
    answers: {
      id: 'Berapa inovasi dimulai setiap tahun menurut jenis pemiliknya. Kunci yang kosong adalah kelompok sendiri: tidak diketahui.',
      en: 'How many innovations began each year, by the kind of their owner. An empty key is a group of its own: not known.',
    },
    view: 'table',
  },
  {
    slug: '24-innovations-by-stage-and-form',
    title: { id: 'Inovasi menurut tahap dan bentuk', en: 'Innovations by stage and form' },
    for: 'analysts',
    answers: {
      id: 'Jumlah inovasi, pemilik yang berbeda, dan bagian yang sudah diperiksa; totals menghitung setiap inovasi satu kali.',
      en: 'How many innovations and different owners there are, and the share checked; totals count each innovation once.',
    },
    view: 'table',
  },
  {
    slug: '25-digital-or-not',
    title: { id: 'Digital atau tidak', en: 'Digital or not' },
    for: 'analysts',
    answers: {
      id: 'Bagian inovasi digital menurut jenis perangkat. Penyebutnya hanya inovasi yang diketahui digital atau tidak.',
      en: 'The share of digital innovations by kind of agency. Its denominator holds only those of which it is known.',
    },
    view: 'chart',
  },
  {
    slug: '26-innovations-by-affair',
    title: { id: 'Inovasi menurut urusan', en: 'Innovations by affair of government' },
    for: 'analysts',
    answers: {
      id: 'Satu inovasi dapat masuk beberapa urusan; totals menghitungnya satu kali. Data contoh Medan belum menyebut urusan, jadi hanya ada satu kelompok dengan kunci kosong.',
      en: 'One innovation may be in several affairs; totals count it once. Medan’s sample data name no affairs, so there is one group with an empty key.',
    },
    view: 'table',
  },
  {
    slug: '27-agencies-with-many',
    title: { id: 'Pemilik beberapa inovasi', en: 'Owners of several innovations' },
    for: 'analysts',
    answers: {
      id: 'Pemilik dengan sedikitnya dua inovasi yang dihitung: having menyaring kelompok menurut hasilnya.',
      en: 'Owners of at least two innovations that count: having keeps groups by what they come to.',
    },
    variables: { least: 2 },
    view: 'chart',
  },
  {
    slug: '28-how-many-each-owns',
    title: {
      id: 'Sebaran jumlah inovasi per perangkat',
      en: 'How many innovations each agency owns',
    },
    for: 'analysts',
    answers: {
      id: 'Rata-rata, nilai tengah, dan kuantil jumlah inovasi menurut jenis perangkat yang berlaku hari ini.',
      en: 'Mean, median and quantiles of how many innovations there are, by kind of the agencies valid today.',
    },
    view: 'table',
  },
  {
    slug: '29-concentration',
    title: { id: 'Seberapa tidak merata?', en: 'How unevenly do they lie?' },
    for: 'analysts',
    answers: {
      id: 'Kurva Lorenz, koefisien Gini, dan indeks Herfindahl–Hirschman inovasi yang dihitung menurut perangkat daerah.',
      en: 'Lorenz curve, Gini coefficient and Herfindahl–Hirschman index of counting innovations over the agencies.',
    },
    view: 'chart',
  },
  {
    slug: '30-then-and-now',
    title: { id: 'Dulu dan sekarang', en: 'Then and now' },
    for: 'analysts',
    answers: {
      id: 'Cakupan pada dua hari, dengan aturan yang berlaku pada masing-masing hari dan catatan yang tersimpan sekarang.',
      en: 'Coverage on two days, by the rules valid on each day and the records stored now.',
    },
    daysBack: { earlier: 365 },
    view: 'table',
  },
  {
    slug: '31-improvement-by-unit',
    title: { id: 'Perbaikan menurut satuan', en: 'Improvement by unit' },
    for: 'analysts',
    answers: {
      id: 'Berapa indikator membaik dan nilai tengah perbaikannya, menurut satuan: satuan berbeda tidak pernah digabung, dan persen dihitung dalam poin.',
      en: 'How many indicators got better and by what median, by unit: units are never mixed, and percent is told in points.',
    },
    view: 'table',
  },
];
