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
