import { registerEnumType } from 'type-graphql';

/* What the lists of records can be sorted by; what each means in SQL stands in sql/records. */

export enum AdoptionOrder {
  CODE = 'CODE',
  NEWEST = 'NEWEST',
  INNOVATION = 'INNOVATION',
  ADOPTER = 'ADOPTER',
}
registerEnumType(AdoptionOrder, {
  name: 'AdoptionOrder',
  description: 'What adoptions can be sorted by.',
  valuesConfig: {
    CODE: { description: 'Government, then the stable code in it.' },
    NEWEST: { description: 'Latest step first; those without a dated step last.' },
    INNOVATION: { description: 'Indonesian title of what is taken over.' },
    ADOPTER: { description: 'Indonesian name of the agency that takes over.' },
  },
});

export enum AgencyOrder {
  NAME = 'NAME',
  CODE = 'CODE',
  KIND = 'KIND',
  INNOVATIONS = 'INNOVATIONS',
}
registerEnumType(AgencyOrder, {
  name: 'AgencyOrder',
  description: 'What agencies can be sorted by.',
  valuesConfig: {
    NAME: { description: 'Indonesian name, in the alphabet that Indonesian readers expect.' },
    CODE: { description: 'Government, then the stable code in it.' },
    KIND: { description: 'The order in which the kinds of agencies are listed.' },
    INNOVATIONS: { description: 'Most innovations recorded as its own first.' },
  },
});

export enum CommitmentOrder {
  DUE = 'DUE',
  NEWEST = 'NEWEST',
  AGENCY = 'AGENCY',
  CODE = 'CODE',
}
registerEnumType(CommitmentOrder, {
  name: 'CommitmentOrder',
  description: 'What promises can be sorted by.',
  valuesConfig: {
    DUE: { description: 'Earliest day by which it has to be kept first.' },
    NEWEST: { description: 'Latest given first.' },
    AGENCY: { description: 'Indonesian name of the agency that gave it.' },
    CODE: { description: 'Government, then the stable code in it.' },
  },
});

export enum FacilitationOrder {
  NEWEST = 'NEWEST',
  NAME = 'NAME',
  CODE = 'CODE',
}
registerEnumType(FacilitationOrder, {
  name: 'FacilitationOrder',
  description: 'What events can be sorted by.',
  valuesConfig: {
    NEWEST: { description: 'Latest first day of the event first.' },
    NAME: { description: 'Indonesian name, in the alphabet that Indonesian readers expect.' },
    CODE: { description: 'Government, then the stable code in it.' },
  },
});

export enum InnovationOrder {
  TITLE = 'TITLE',
  CODE = 'CODE',
  NEWEST = 'NEWEST',
  STAGE = 'STAGE',
  OWNER = 'OWNER',
  ADOPTIONS = 'ADOPTIONS',
  RESULTS = 'RESULTS',
}
registerEnumType(InnovationOrder, {
  name: 'InnovationOrder',
  description: 'What innovations can be sorted by.',
  valuesConfig: {
    TITLE: { description: 'Indonesian title, in the alphabet that Indonesian readers expect.' },
    CODE: { description: 'Government, then the stable code in it.' },
    NEWEST: { description: 'Latest start of the present stage first.' },
    STAGE: { description: 'Initiative, trial, implementation, stopped.' },
    OWNER: { description: 'Name of the owning agency; those without one first.' },
    ADOPTIONS: { description: 'In use at most other agencies on the day first.' },
    RESULTS: { description: 'Most indicators with a measured value by the day first.' },
  },
});

export enum OutcomeOrder {
  CODE = 'CODE',
  INDICATOR = 'INDICATOR',
  INNOVATION = 'INNOVATION',
  IMPROVEMENT = 'IMPROVEMENT',
}
registerEnumType(OutcomeOrder, {
  name: 'OutcomeOrder',
  description: 'What indicators can be sorted by.',
  valuesConfig: {
    CODE: { description: 'Government, then the stable code in it.' },
    INDICATOR: { description: 'Indonesian name of what is measured.' },
    INNOVATION: { description: 'Indonesian title of the innovation it belongs to.' },
    IMPROVEMENT: {
      description:
        'Largest relative change for the better first; indicators in percent stand at 0, those without a change last.',
    },
  },
});

export enum RecognitionOrder {
  NEWEST = 'NEWEST',
  NAME = 'NAME',
  RANK = 'RANK',
  CODE = 'CODE',
}
registerEnumType(RecognitionOrder, {
  name: 'RecognitionOrder',
  description: 'What awards can be sorted by.',
  valuesConfig: {
    NEWEST: {
      description: 'Latest award first; where only the year is known, it counts from 1 January.',
    },
    NAME: { description: 'Indonesian name, in the alphabet that Indonesian readers expect.' },
    RANK: { description: 'Best place first; those without a place last.' },
    CODE: { description: 'Government, then the stable code in it.' },
  },
});

export enum ImportOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}
registerEnumType(ImportOrder, {
  name: 'ImportOrder',
  description: 'What imports can be sorted by.',
  valuesConfig: {
    NEWEST: { description: 'Highest number first.' },
    OLDEST: { description: 'Lowest number first.' },
  },
});

export enum TrailOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}
registerEnumType(TrailOrder, {
  name: 'TrailOrder',
  description: 'What entries of the trail can be sorted by.',
  valuesConfig: {
    NEWEST: { description: 'Latest entry first.' },
    OLDEST: { description: 'Earliest entry first.' },
  },
});
