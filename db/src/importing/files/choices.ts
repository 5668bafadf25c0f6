/**
 * What can be chosen, each with its Indonesian word; a file may use either, in small or capital
 * letters, with spaces, hyphens or underscores.
 */

export const stages = {
  INITIATIVE: 'inisiatif',
  TRIAL: 'uji coba',
  IMPLEMENTATION: 'penerapan',
  STOPPED: 'berhenti',
};

export const checkStates = {
  REPORTED: 'dilaporkan',
  CHECKED: 'diperiksa',
  REJECTED: 'ditolak',
};

export const ownerBases = {
  STATED: 'disebut sumber',
  INFERRED: 'disimpulkan',
  UNKNOWN: 'tidak diketahui',
};

export const innovationForms = {
  GOVERNANCE: 'tata kelola',
  PUBLIC_SERVICE: 'pelayanan publik',
  OTHER: 'lainnya',
};

export const initiators = {
  HEAD_OF_REGION: 'kepala daerah',
  COUNCIL_MEMBER: 'anggota DPRD',
  AGENCY: 'perangkat daerah',
  CIVIL_SERVANT: 'ASN',
  COMMUNITY: 'masyarakat',
};

export const adoptionStages = {
  INTERESTED: 'minat',
  AGREED: 'sepakat',
  ADAPTED: 'disesuaikan',
  APPLIED: 'diterapkan',
};

export const betterDirections = { HIGHER: 'naik', LOWER: 'turun' };

export const evidenceKinds = {
  DECREE: 'keputusan',
  MOU: 'nota kesepahaman',
  GUIDE: 'panduan',
  PHOTO: 'foto',
  SURVEY: 'survei',
  REPORT: 'laporan',
  VIDEO: 'video',
  OTHER: 'lainnya',
};

export const satisfactionMeasures = { INDEX: 'indeks', PERCENT_SATISFIED: 'persen puas' };

export const facilitationKinds = {
  TRAINING: 'pelatihan',
  WORKSHOP: 'lokakarya',
  MEETING: 'rapat',
  FACILITATION: 'fasilitasi',
  BRIEFING: 'sosialisasi',
  AWARD: 'penghargaan',
  REGULATION: 'peraturan',
  DECREE: 'keputusan',
  CIRCULAR: 'edaran',
  DATA_REQUEST: 'permintaan data',
};

export const programmes = { KIPP: 'KIPP', IGA: 'IGA', CITY: 'kota', OTHER: 'lainnya' };

export const indexAspects = { SPD: 'SPD', SID: 'SID' };

export const regionKinds = { CITY: 'kota', REGENCY: 'kabupaten', PROVINCE: 'provinsi' };

export const indexScales = { OLD: 'lama', PERCENT: 'persen' };
