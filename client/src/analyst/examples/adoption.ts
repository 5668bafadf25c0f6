import type { Example } from './example.js';

/** How innovations spread from agency to agency, and how long they last. */
export const adoption: readonly Example[] = [
  {
    slug: '32-adoption-matrix',
    title: { id: 'Siapa meniru dari siapa?', en: 'Who takes over from whom?' },
    for: 'analysts',
    answers: {
      id: 'Adopsi dari setiap jenis perangkat ke setiap jenis perangkat; ganti by menjadi AGENCY untuk per perangkat. Kosong selama belum ada adopsi yang tercatat, seperti pada data contoh Medan.',
      en: 'Adoptions from each kind of agency to each; set by to AGENCY for single agencies. Empty while no adoption is on record, as in Medan’s sample data.',
    },
    variables: { by: 'KIND' },
    view: 'table',
  },
  {
    slug: '33-adoption-curve',
    title: { id: 'Kurva penyebaran', en: 'The curve of adoption' },
    for: 'analysts',
    answers: {
      id: 'Jumlah pengadopsi dari waktu ke waktu dan kurva S yang dicocokkan. Kosong selama belum ada adopsi yang tercatat, seperti pada data contoh Medan.',
      en: 'How many adopters there were as time went, and the S-curve fitted to them. Empty while no adoption is on record, as in Medan’s sample data.',
    },
    variables: { by: 'QUARTER' },
    view: 'chart',
  },
  {
    slug: '34-adoption-lag',
    title: { id: 'Berapa lama sampai ditiru?', en: 'How long until it is taken over?' },
    for: 'analysts',
    answers: {
      id: 'Hari dari penerapan di asal sampai penerapan di pengadopsi: kuartil dan nilai tengah menurut jenis pengadopsi. Kosong selama belum ada adopsi yang tercatat, seperti pada data contoh Medan.',
      en: 'Days from use at the source to use at the adopter: quartiles and median by the adopter’s kind. Empty while no adoption is on record, as in Medan’s sample data.',
    },
    view: 'table',
  },
  {
    slug: '35-most-adopted',
    title: { id: 'Inovasi yang paling banyak diadopsi', en: 'The most adopted innovations' },
    for: 'analysts',
    answers: {
      id: 'Inovasi menurut jumlah perangkat yang mengadopsinya, dan berapa yang masih hidup. Kosong selama belum ada adopsi yang tercatat, seperti pada data contoh Medan.',
      en: 'Innovations by how many agencies took them over, and how many are alive. Empty while no adoption is on record, as in Medan’s sample data.',
    },
    variables: { first: 20 },
    view: 'table',
  },
  {
    slug: '36-survival',
    title: { id: 'Berapa lama inovasi bertahan?', en: 'How long do innovations last?' },
    for: 'analysts',
    answers: {
      id: 'Bagian yang masih berjalan setelah 1 sampai 5 tahun (Kaplan–Meier), dengan selang kepercayaan. Tidak diketahui selama belum ada inovasi yang tercatat berhenti, seperti pada data contoh Medan.',
      en: 'The share still in use after 1 to 5 years (Kaplan–Meier), with its confidence limits. Not known while no innovation is on record as stopped, as in Medan’s sample data.',
    },
    variables: { years: 5 },
    view: 'chart',
  },
  {
    slug: '37-days-to-first-innovation',
    title: {
      id: 'Berapa lama sampai inovasi pertama?',
      en: 'How long until the first innovation?',
    },
    for: 'analysts',
    answers: {
      id: 'Hari dari berdirinya perangkat sampai inovasi pertamanya, menurut jenis; kosong bila kasusnya kurang dari yang diperlukan.',
      en: 'Days from an agency’s start to its first innovation, by kind; empty where there are fewer cases than needed.',
    },
    view: 'table',
  },
];
