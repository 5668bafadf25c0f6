import { registerEnumType } from 'type-graphql';

export enum InnovationStage {
  INITIATIVE = 'INITIATIVE',
  TRIAL = 'TRIAL',
  IMPLEMENTATION = 'IMPLEMENTATION',
  STOPPED = 'STOPPED',
}
registerEnumType(InnovationStage, {
  name: 'InnovationStage',
  description:
    'How far an innovation has come (tahapan). It may go back, and it may stop at any point.',
  valuesConfig: {
    INITIATIVE: { description: 'Inisiatif: an idea that is being worked out.' },
    TRIAL: { description: 'Uji coba: tried on a small scale.' },
    IMPLEMENTATION: {
      description: 'Penerapan: in regular use for the public; the stage that counts.',
    },
    STOPPED: { description: 'No longer in use; it counts for nobody from that day on.' },
  },
});

export enum InnovationForm {
  GOVERNANCE = 'GOVERNANCE',
  PUBLIC_SERVICE = 'PUBLIC_SERVICE',
  OTHER = 'OTHER',
}
registerEnumType(InnovationForm, {
  name: 'InnovationForm',
  description:
    'What an innovation renews, in the classes of the regional innovation index (bentuk).',
  valuesConfig: {
    GOVERNANCE: { description: 'Tata kelola: how the administration itself works.' },
    PUBLIC_SERVICE: { description: 'Pelayanan publik: how a service reaches the public.' },
    OTHER: { description: 'Lainnya: other renewal within the powers of the region.' },
  },
});

export enum OwnerBasis {
  STATED = 'STATED',
  INFERRED = 'INFERRED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(OwnerBasis, {
  name: 'OwnerBasis',
  description: 'How it is known which agency an innovation belongs to.',
  valuesConfig: {
    STATED: { description: 'Its source names the agency.' },
    INFERRED: { description: 'No source names it; whoever compiled the record concluded it.' },
    UNKNOWN: { description: 'Nobody knows yet; the innovation is credited to no agency.' },
  },
});

export enum InnovationFigure {
  RECORDED = 'RECORDED',
  MEASURED = 'MEASURED',
  BEFORE_AFTER = 'BEFORE_AFTER',
  RECOGNISED = 'RECOGNISED',
  NO_OWNER = 'NO_OWNER',
}
registerEnumType(InnovationFigure, {
  name: 'InnovationFigure',
  description: 'Which figure of InnovationTotals the lines stand behind.',
  valuesConfig: {
    RECORDED: {
      description:
        'Every innovation with a stage on the day that is not rejected, stopped ones too.',
    },
    MEASURED: { description: 'Those of RECORDED with at least one measured value.' },
    BEFORE_AFTER: {
      description: 'Those of RECORDED with a baseline and a measured value to compare.',
    },
    RECOGNISED: { description: 'Those of RECORDED that won at least one award by the day.' },
    NO_OWNER: { description: 'Those of RECORDED that no agency of the day is credited with.' },
  },
});

export enum InnovationInitiator {
  HEAD_OF_REGION = 'HEAD_OF_REGION',
  COUNCIL_MEMBER = 'COUNCIL_MEMBER',
  AGENCY = 'AGENCY',
  CIVIL_SERVANT = 'CIVIL_SERVANT',
  COMMUNITY = 'COMMUNITY',
}
registerEnumType(InnovationInitiator, {
  name: 'InnovationInitiator',
  description: 'Who had the idea, in the classes of the regional innovation index (inisiator).',
  valuesConfig: {
    HEAD_OF_REGION: { description: 'Kepala daerah: the mayor, regent or governor.' },
    COUNCIL_MEMBER: { description: 'Anggota DPRD: someone of the local council.' },
    AGENCY: { description: 'Perangkat daerah: the agency as such.' },
    CIVIL_SERVANT: { description: 'ASN: someone employed by the government.' },
    COMMUNITY: { description: 'Masyarakat: people outside of the government.' },
  },
});

export enum EvidenceKind {
  DECREE = 'DECREE',
  MOU = 'MOU',
  GUIDE = 'GUIDE',
  PHOTO = 'PHOTO',
  SURVEY = 'SURVEY',
  REPORT = 'REPORT',
  VIDEO = 'VIDEO',
  OTHER = 'OTHER',
}
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What sort of document proves something of an innovation.',
  valuesConfig: {
    DECREE: { description: 'SK or regulation that sets it up.' },
    MOU: { description: 'Agreement between agencies, as for an adoption.' },
    GUIDE: { description: 'Pedoman teknis: how it is run or used.' },
    PHOTO: { description: 'Picture of it at work.' },
    SURVEY: { description: 'Answers of those who use it.' },
    REPORT: { description: 'Written account of its results.' },
    VIDEO: { description: 'Film that shows it, as the index asks for.' },
    OTHER: { description: 'Any document of none of these sorts.' },
  },
});
