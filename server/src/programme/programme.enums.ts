import { registerEnumType } from 'type-graphql';

export enum FacilitationKind {
  TRAINING = 'TRAINING',
  WORKSHOP = 'WORKSHOP',
  MEETING = 'MEETING',
  FACILITATION = 'FACILITATION',
  BRIEFING = 'BRIEFING',
  AWARD = 'AWARD',
  REGULATION = 'REGULATION',
  DECREE = 'DECREE',
  CIRCULAR = 'CIRCULAR',
  DATA_REQUEST = 'DATA_REQUEST',
}
registerEnumType(FacilitationKind, {
  name: 'FacilitationKind',
  description: 'Sorts of what the programme does for agencies: events, and papers that move them.',
  valuesConfig: {
    TRAINING: { description: 'Bimbingan teknis: people learn how it is done.' },
    WORKSHOP: { description: 'Lokakarya: people work something out together.' },
    MEETING: { description: 'Rapat: people come together to agree on something.' },
    FACILITATION: { description: 'Fasilitasi: agencies are helped one by one.' },
    BRIEFING: { description: 'Sosialisasi: agencies are told what is expected.' },
    AWARD: { description: 'Penghargaan: prizes are handed over.' },
    REGULATION: { description: 'Peraturan: a rule is put into force.' },
    DECREE: { description: 'Keputusan: someone is appointed or something decided.' },
    CIRCULAR: { description: 'Surat edaran: all agencies are written to.' },
    DATA_REQUEST: { description: 'Permintaan data: agencies are asked for their records.' },
  },
});

export enum RecognitionProgramme {
  KIPP = 'KIPP',
  IGA = 'IGA',
  CITY = 'CITY',
  OTHER = 'OTHER',
}
registerEnumType(RecognitionProgramme, {
  name: 'RecognitionProgramme',
  description: 'Who gives an award.',
  valuesConfig: {
    KIPP: { description: 'Competition of public-service innovation of the ministry PAN-RB.' },
    IGA: { description: 'Innovative Government Award of the ministry of home affairs.' },
    CITY: { description: 'A contest of the government itself.' },
    OTHER: { description: 'Anyone else, as named in the award.' },
  },
});
