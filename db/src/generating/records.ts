import type { DatedDay, Day } from './days.js';

/** Records as the generator makes them: they point at each other; numbers are those of the tables. */

export interface MadeUpSource {
  id: number;
  kind: 'DOCUMENT' | 'PERSON';
  reference: string;
}

export interface MadeUpAgency {
  id: number;
  code: string;
  kind: string;
  nameId: string;
  nameEn: string;
  shortName: string | null;
  formerNames: string[];
  from: DatedDay | null;
  /** The last day, by the last possible one. */
  to: DatedDay | null;
  area: number | null;
  wards: number | null;
  parents: { parent: MadeUpAgency; from: Day | null; until: Day | null }[];
}

export interface MadeUpSuccession {
  predecessor: MadeUpAgency;
  successor: MadeUpAgency;
}

export interface MadeUpRuleSet {
  from: Day;
  kinds: readonly string[];
  stages: readonly Stage[];
  holdsMonths: number;
  targetOn: Day;
  noteId: string;
  noteEn: string;
}

export interface MadeUpReport {
  agency: MadeUpAgency;
  from: Day;
  to: Day;
  saysNone: boolean;
  reportedOn: Day | null;
}

export type Stage = 'INITIATIVE' | 'TRIAL' | 'IMPLEMENTATION' | 'STOPPED';
export type CheckState = 'REPORTED' | 'CHECKED' | 'REJECTED';

export interface MadeUpStage {
  stage: Stage;
  started: DatedDay | null;
  knownOn: Day | null;
}

export interface MadeUpCheck {
  state: CheckState;
  on: Day;
  by: string;
}

export interface MadeUpInnovation {
  id: number;
  code: string;
  titleId: string;
  titleEn: string;
  summaryId: string;
  summaryEn: string;
  owner: MadeUpAgency | null;
  ownerBasis: 'STATED' | 'INFERRED' | 'UNKNOWN';
  form: string | null;
  digital: boolean | null;
  initiator: string | null;
  theme: string | null;
  originPlace: string | null;
  originTitle: string | null;
  stages: MadeUpStage[];
  checks: MadeUpCheck[];
  affairs: string[];
  sdgs: number[];
  /** From when to when it was implemented; null where it never was. */
  implemented: { from: Day; until: Day } | null;
}

export interface MadeUpAdoption {
  id: number;
  code: string;
  innovation: MadeUpInnovation;
  adopter: MadeUpAgency;
  stopped: DatedDay | null;
  proof: string | null;
  stages: { stage: string; reached: DatedDay }[];
}

export interface MadeUpMeasurement {
  from: Day;
  to: Day;
  value: number;
  sampleSize: number | null;
}

export interface MadeUpOutcome {
  id: number;
  code: string;
  innovation: MadeUpInnovation;
  indicatorId: string;
  indicatorEn: string;
  unitId: string;
  unitEn: string;
  isPercent: boolean;
  better: 'HIGHER' | 'LOWER';
  baseline: { value: number; from: Day; to: Day } | null;
  target: number | null;
  measurements: MadeUpMeasurement[];
}

export interface MadeUpEvidence {
  id: number;
  code: string;
  innovation: MadeUpInnovation;
  kind: string;
  number: string | null;
  datedOn: Day | null;
  link: string | null;
}

export interface MadeUpLevel {
  /** Null: of the government itself. */
  innovation: MadeUpInnovation | null;
  year: number;
  indicator: string;
  level: number;
  evidence: MadeUpEvidence | null;
}

export interface MadeUpSatisfaction {
  agency: MadeUpAgency;
  year: number;
  period: string;
  measure: 'INDEX' | 'PERCENT_SATISFIED';
  value: number;
  respondents: number | null;
}

export interface MadeUpFacilitation {
  id: number;
  code: string;
  held: DatedDay;
  kind: string;
  nameId: string;
  nameEn: string;
  place: string;
  invited: string;
  attendance: { agency: MadeUpAgency; people: number | null }[];
}

export interface MadeUpRecognition {
  id: number;
  code: string;
  innovation: MadeUpInnovation | null;
  agency: MadeUpAgency | null;
  programme: string;
  nameId: string;
  nameEn: string;
  tier: string | null;
  rank: number | null;
  year: number;
  awardedOn: Day | null;
}

export interface MadeUpCommitment {
  id: number;
  code: string;
  agency: MadeUpAgency;
  promiseId: string;
  promiseEn: string;
  promisedOn: Day;
  dueOn: Day;
  keptOn: Day | null;
}

export interface MadeUpGovernment {
  id: number;
  code: string;
  parentId: number | null;
  /** One for each year; a record leads to the one of its year. */
  sources: Map<number, MadeUpSource>;
  agencies: MadeUpAgency[];
  successions: MadeUpSuccession[];
  ruleSets: MadeUpRuleSet[];
  reports: MadeUpReport[];
  innovations: MadeUpInnovation[];
  adoptions: MadeUpAdoption[];
  outcomes: MadeUpOutcome[];
  evidence: MadeUpEvidence[];
  levels: MadeUpLevel[];
  satisfaction: MadeUpSatisfaction[];
  facilitations: MadeUpFacilitation[];
  recognitions: MadeUpRecognition[];
  commitments: MadeUpCommitment[];
}

/** The next number of each table that numbers its rows. */
export type Numbers = Record<
  | 'government'
  | 'source'
  | 'agency'
  | 'innovation'
  | 'adoption'
  | 'outcome'
  | 'evidence'
  | 'facilitation'
  | 'recognition'
  | 'commitment',
  number
>;

/** The time that is made up: its first day, and the day on which it ends, which is handed in. */
export interface Era {
  begin: Day;
  today: Day;
}
