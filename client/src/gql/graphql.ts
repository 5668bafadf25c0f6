/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which adoptions are wanted: those for which all that is given here holds. Lists mean one of. */
export type AdoptionFilter = {
  /** The agency that takes over fulfils this. */
  adopter?: AgencyFilter | null | undefined;
  /** Goes on on the day, or was given up by then. */
  alive?: boolean | null | undefined;
  /** Every one of these holds as well. */
  and?: Array<AdoptionFilter> | null | undefined;
  /** Counts as adopted on the day, or does not. */
  applied?: boolean | null | undefined;
  /** Came into use in this span. */
  appliedOn?: DayRange | null | undefined;
  /** One of these codes. */
  codes?: Array<string> | null | undefined;
  /** Something on record shows it, or nothing does. */
  hasProof?: boolean | null | undefined;
  /** What is taken over fulfils this. */
  innovation?: InnovationFilter | null | undefined;
  /** This does not hold. */
  not?: AdoptionFilter | null | undefined;
  /** At least one of these holds as well. */
  or?: Array<AdoptionFilter> | null | undefined;
  /** Had come exactly so far by the day. */
  stages?: Array<AdoptionStage> | null | undefined;
};

/** How far an agency has come in taking over an innovation of another one. */
export type AdoptionStage =
  /** Disesuaikan: it was fitted to the adopter. */
  | 'ADAPTED'
  /** Disepakati: both sides agreed, mostly by a written MoU. */
  | 'AGREED'
  /** Diterapkan: in use; the only stage that counts as adopted. */
  | 'APPLIED'
  /** Berminat: it asked about it. */
  | 'INTERESTED';

/** Which agencies are wanted: those for which all that is given here holds. Lists mean one of. */
export type AgencyFilter = {
  /** Takes over at least one innovation in a way that fulfils this. */
  adoptions?: AdoptionFilter | null | undefined;
  /** Every one of these holds as well. */
  and?: Array<AgencyFilter> | null | undefined;
  /** One of these codes. */
  codes?: Array<string> | null | undefined;
  /** Gave at least one promise that fulfils this. */
  commitments?: CommitmentFilter | null | undefined;
  /** Attended at least one event that fulfils this. */
  facilitations?: FacilitationFilter | null | undefined;
  /** Belongs to one of these governments, by their codes. */
  governments?: Array<string> | null | undefined;
  /** Uses an innovation of another agency on the day, or none. */
  hasAdopted?: boolean | null | undefined;
  /** Owns an innovation that counts on the day, or none. */
  hasCountingInnovation?: boolean | null | undefined;
  /** Is recorded as owner of some innovation, or of none. */
  hasInnovation?: boolean | null | undefined;
  /** Owns at least one innovation that fulfils this. */
  innovations?: InnovationFilter | null | undefined;
  /** One of these kinds, by the codes that dataset { kinds } lists. */
  kinds?: Array<string> | null | undefined;
  /** This does not hold. */
  not?: AgencyFilter | null | undefined;
  /** At least one of these holds as well. */
  or?: Array<AgencyFilter> | null | undefined;
  /** The unit directly above it on the day fulfils this. */
  parent?: AgencyFilter | null | undefined;
  /** Won, as an agency, at least one award that fulfils this. */
  recognitions?: RecognitionFilter | null | undefined;
  /** Has these words, or some much like them, in a name, former name, abbreviation or code. */
  search?: string | null | undefined;
  /** Stands in one of these states on the day, as a whole agency. */
  states?: Array<AgencyState> | null | undefined;
  /** Stands in one of these states on the day, as a listed unit by itself. */
  unitStates?: Array<AgencyState> | null | undefined;
  /** Exists on the day asked about, or does not. */
  valid?: boolean | null | undefined;
  /** Known first day of existence lies in this span. */
  validFrom?: DayRange | null | undefined;
  /** Known last day of existence lies in this span. */
  validTo?: DayRange | null | undefined;
};

/** How an agency stands on a day; the first of the four that fits. Together they add up to the eligible agencies. */
export type AgencyState =
  /** Ada: has at least the quota of innovations in use that were checked and are not stopped. */
  | 'COVERED'
  /** Belum: its newest report that still holds on the day says that it has no innovation. */
  | 'NONE'
  /** Disiapkan: has a record neither rejected nor stopped, but too early or unchecked. */
  | 'PREPARING'
  /** Belum melapor: nothing is known of it, which is not the same as having none. */
  | 'UNREPORTED';

/** Order of the rows; what is equal is put in the order of names, then of the primary key. */
export type AgencyStateOrder =
  /** Longest without an innovation first; those not known, then the covered, last. */
  | 'DAYS_WITHOUT'
  /** Most innovations that count first, then most records. */
  | 'INNOVATIONS'
  /** By Indonesian name, in the alphabet that Indonesian readers expect. */
  | 'NAME'
  /** UNREPORTED, NONE, PREPARING, COVERED; in each the longest without first. */
  | 'STATE';

/** What the check of a record found. The check that holds now is used for past days as well. */
export type CheckState =
  /** Found true by the checker named with it; only such records count. */
  | 'CHECKED'
  /** Found wrong or double; kept, and counted nowhere. */
  | 'REJECTED'
  /** Told by someone and not yet checked; it makes an agency PREPARING at most. */
  | 'REPORTED';

/** Which commitments are wanted: those for which all that is given here holds. Lists mean one of. */
export type CommitmentFilter = {
  /** The agency that gave it fulfils this. */
  agency?: AgencyFilter | null | undefined;
  /** Every one of these holds as well. */
  and?: Array<CommitmentFilter> | null | undefined;
  /** One of these codes. */
  codes?: Array<string> | null | undefined;
  /** Has to be kept by a day in this span. */
  dueOn?: DayRange | null | undefined;
  /** Kept by the day, or still open then. */
  kept?: boolean | null | undefined;
  /** Kept on a day in this span. */
  keptOn?: DayRange | null | undefined;
  /** This does not hold. */
  not?: CommitmentFilter | null | undefined;
  /** At least one of these holds as well. */
  or?: Array<CommitmentFilter> | null | undefined;
  /** Open on the day and past its due day, or not. */
  overdue?: boolean | null | undefined;
  /** Given in this span. */
  promisedOn?: DayRange | null | undefined;
  /** Has these words, or some much like them, in the promise or its code. */
  search?: string | null | undefined;
};

/** What a start rests on, and so how far the months and days counted from it can be trusted. */
export type DateBasis =
  /** A source states the day or the month. */
  | 'EXACT'
  /** No source states a start, so it counts from the first day on which a source shows it. */
  | 'KNOWN_ON'
  /** A source states only the year, so it counts from 1 January of it. */
  | 'YEAR';

/** How exactly a source states a date. The day given with it is the first one possible (the last one possible for an end). */
export type DatePrecision =
  /** The source names the very day. */
  | 'DAY'
  /** Only month and year are known; a start is kept as the first of it. */
  | 'MONTH'
  /** Only the year is known; a start is kept as 1 January. */
  | 'YEAR';

/** A span of calendar days; at least one end has to be given. */
export type DayRange = {
  /** The earliest day that fits; open when left out. */
  from?: string | null | undefined;
  /** The latest day that fits; open when left out. */
  to?: string | null | undefined;
};

/** What sort of document proves something of an innovation. */
export type EvidenceKind =
  /** SK or regulation that sets it up. */
  | 'DECREE'
  /** Pedoman teknis: how it is run or used. */
  | 'GUIDE'
  /** Agreement between agencies, as for an adoption. */
  | 'MOU'
  /** Any document of none of these sorts. */
  | 'OTHER'
  /** Picture of it at work. */
  | 'PHOTO'
  /** Written account of its results. */
  | 'REPORT'
  /** Answers of those who use it. */
  | 'SURVEY'
  /** Film that shows it, as the index asks for. */
  | 'VIDEO';

/** Which facilitations are wanted: those for which all that is given here holds. Lists mean one of. */
export type FacilitationFilter = {
  /** Every one of these holds as well. */
  and?: Array<FacilitationFilter> | null | undefined;
  /** At least one agency is known to have come, or none is. */
  attendanceKnown?: boolean | null | undefined;
  /** At least one agency that came fulfils this. */
  attendedBy?: AgencyFilter | null | undefined;
  /** One of these codes. */
  codes?: Array<string> | null | undefined;
  /** Took place in this span. */
  heldOn?: DayRange | null | undefined;
  /** One of these sorts of events. */
  kinds?: Array<FacilitationKind> | null | undefined;
  /** This does not hold. */
  not?: FacilitationFilter | null | undefined;
  /** At least one of these holds as well. */
  or?: Array<FacilitationFilter> | null | undefined;
  /** Has these words, or some much like them, in name, organiser, resource person or code. */
  search?: string | null | undefined;
};

/** Sorts of what the programme does for agencies: events, and papers that move them. */
export type FacilitationKind =
  /** Penghargaan: prizes are handed over. */
  | 'AWARD'
  /** Sosialisasi: agencies are told what is expected. */
  | 'BRIEFING'
  /** Surat edaran: all agencies are written to. */
  | 'CIRCULAR'
  /** Permintaan data: agencies are asked for their records. */
  | 'DATA_REQUEST'
  /** Keputusan: someone is appointed or something decided. */
  | 'DECREE'
  /** Fasilitasi: agencies are helped one by one. */
  | 'FACILITATION'
  /** Rapat: people come together to agree on something. */
  | 'MEETING'
  /** Peraturan: a rule is put into force. */
  | 'REGULATION'
  /** Bimbingan teknis: people learn how it is done. */
  | 'TRAINING'
  /** Lokakarya: people work something out together. */
  | 'WORKSHOP';

/** What sort of news deserves praise. */
export type GoodNewsKind =
  /** A measured value is better than its baseline; no cause is claimed. */
  | 'IMPROVEMENT'
  /** An agency came to have an innovation that counts, and still has. */
  | 'NEWLY_COVERED'
  /** An innovation or an agency won an award. */
  | 'RECOGNITION';

/** Which figure of InnovationTotals the lines stand behind. */
export type InnovationFigure =
  /** Those of RECORDED with a baseline and a measured value to compare. */
  | 'BEFORE_AFTER'
  /** Those of RECORDED with at least one measured value. */
  | 'MEASURED'
  /** Those of RECORDED that no agency of the day is credited with. */
  | 'NO_OWNER'
  /** Those of RECORDED that won at least one award by the day. */
  | 'RECOGNISED'
  /** Every innovation with a stage on the day that is not rejected, stopped ones too. */
  | 'RECORDED';

/** Which innovations are wanted: those for which all that is given here holds. Lists mean one of. */
export type InnovationFilter = {
  /** Is in use at another agency on the day, or at none. */
  adopted?: boolean | null | undefined;
  /** At least one adoption of it fulfils this. */
  adoptions?: AdoptionFilter | null | undefined;
  /** Serves one of these fields of government, by code. */
  affairs?: Array<string> | null | undefined;
  /** Every one of these holds as well. */
  and?: Array<InnovationFilter> | null | undefined;
  /** Has a baseline and a measured value to compare, or not. */
  beforeAfter?: boolean | null | undefined;
  /** The check that holds now found one of these. */
  checks?: Array<CheckState> | null | undefined;
  /** One of these codes. */
  codes?: Array<string> | null | undefined;
  /** Counts towards coverage by the rules of the day, or does not. */
  counts?: boolean | null | undefined;
  /** Runs on software, or does not; where it is not known, neither fits. */
  digital?: boolean | null | undefined;
  /** Has at least one document of these sorts. */
  evidenceKinds?: Array<EvidenceKind> | null | undefined;
  /** Renews one of these. */
  forms?: Array<InnovationForm> | null | undefined;
  /** Was copied from outside its government, or is its own. */
  hasOrigin?: boolean | null | undefined;
  /** Some agency is recorded as owner, or none is. */
  hasOwner?: boolean | null | undefined;
  /** The idea came from one of these. */
  initiators?: Array<InnovationInitiator> | null | undefined;
  /** Has at least one measured value by the day, or none. */
  measured?: boolean | null | undefined;
  /** This does not hold. */
  not?: InnovationFilter | null | undefined;
  /** At least one of these holds as well. */
  or?: Array<InnovationFilter> | null | undefined;
  /** At least one of its indicators fulfils this. */
  outcomes?: OutcomeFilter | null | undefined;
  /** The agency recorded as owner fulfils this. */
  owner?: AgencyFilter | null | undefined;
  /** The owner is known in one of these ways. */
  ownerBases?: Array<OwnerBasis> | null | undefined;
  /** Won at least one award by the day, or none. */
  recognised?: boolean | null | undefined;
  /** At least one of its awards fulfils this. */
  recognitions?: RecognitionFilter | null | undefined;
  /** Serves one of these sustainable development goals, 1 to 17. */
  sdgs?: Array<number> | null | undefined;
  /** Has these words, or some much like them, in title, summary or code. */
  search?: string | null | undefined;
  /** Its stage on the day began in this span. */
  since?: DayRange | null | undefined;
  /** Had come to one of these stages on the day. */
  stages?: Array<InnovationStage> | null | undefined;
  /** Gathered under one of these subjects, by code. */
  themes?: Array<string> | null | undefined;
};

/** What an innovation renews, in the classes of the regional innovation index (bentuk). */
export type InnovationForm =
  /** Tata kelola: how the administration itself works. */
  | 'GOVERNANCE'
  /** Lainnya: other renewal within the powers of the region. */
  | 'OTHER'
  /** Pelayanan publik: how a service reaches the public. */
  | 'PUBLIC_SERVICE';

/** Who had the idea, in the classes of the regional innovation index (inisiator). */
export type InnovationInitiator =
  /** Perangkat daerah: the agency as such. */
  | 'AGENCY'
  /** ASN: someone employed by the government. */
  | 'CIVIL_SERVANT'
  /** Masyarakat: people outside of the government. */
  | 'COMMUNITY'
  /** Anggota DPRD: someone of the local council. */
  | 'COUNCIL_MEMBER'
  /** Kepala daerah: the mayor, regent or governor. */
  | 'HEAD_OF_REGION';

/** How far an innovation has come (tahapan). It may go back, and it may stop at any point. */
export type InnovationStage =
  /** Penerapan: in regular use for the public; the stage that counts. */
  | 'IMPLEMENTATION'
  /** Inisiatif: an idea that is being worked out. */
  | 'INITIATIVE'
  /** No longer in use; it counts for nobody from that day on. */
  | 'STOPPED'
  /** Uji coba: tried on a small scale. */
  | 'TRIAL';

/** Which units owe an innovation: whole agencies, or every listed unit by itself. */
export type Level =
  /** Perangkat daerah: units whose kind is in the rule set. What a unit below one owns is credited to the nearest such agency above it. */
  | 'AGENCY'
  /** Every listed unit but governments, judged by what it owns alone. Not all units are listed: see the quality notes. */
  | 'UNIT';

/** In what part of a record a text was found. */
export type MatchedField =
  /** The code of the record. */
  | 'CODE'
  /** A name that the agency had before. */
  | 'FORMER_NAME'
  /** Who held an event. */
  | 'ORGANISER'
  /** The name of an agency that this one was formed from. */
  | 'PREDECESSOR'
  /** Who spoke or taught at an event. */
  | 'RESOURCE_PERSON'
  /** The abbreviation of an agency. */
  | 'SHORT_NAME'
  /** The summary of an innovation. */
  | 'SUMMARY'
  /** The tier of an award. */
  | 'TIER'
  /** Its name, title, indicator or promise, in one of the two languages. */
  | 'TITLE'
  /** The unit that an outcome is measured in. */
  | 'UNIT';

/** Why an agency is not among those counted on a day. */
export type NotEligible =
  /** Its kind owes no innovation at this level under the rules of the day. */
  | 'KIND_NOT_COUNTED'
  /** It was set up after the day. */
  | 'NOT_YET_VALID'
  /** It was merged, renamed or closed before the day; see its successors. */
  | 'NO_LONGER_VALID';

/** Which outcomes are wanted: those for which all that is given here holds. Lists mean one of. */
export type OutcomeFilter = {
  /** Every one of these holds as well. */
  and?: Array<OutcomeFilter> | null | undefined;
  /** One of these codes. */
  codes?: Array<string> | null | undefined;
  /** A value from before is known, or none is. */
  hasBaseline?: boolean | null | undefined;
  /** A value to reach was set, or none was. */
  hasTarget?: boolean | null | undefined;
  /** More is better, or less is. */
  higherIsBetter?: boolean | null | undefined;
  /** The last value is better than the baseline, or that is not known to be so. */
  improved?: boolean | null | undefined;
  /** The innovation it belongs to fulfils this. */
  innovation?: InnovationFilter | null | undefined;
  /** The period of the last value ended in this span. */
  latestPeriodEnds?: DayRange | null | undefined;
  /** Has at least one value by the day, or none. */
  measured?: boolean | null | undefined;
  /** This does not hold. */
  not?: OutcomeFilter | null | undefined;
  /** At least one of these holds as well. */
  or?: Array<OutcomeFilter> | null | undefined;
  /** Is counted in percent, or in anything else. */
  percent?: boolean | null | undefined;
  /** Has these words, or some much like them, in the name, unit or code. */
  search?: string | null | undefined;
  /** The last value is as good as was to be reached, or not known to be. */
  targetReached?: boolean | null | undefined;
};

/** How it is known which agency an innovation belongs to. */
export type OwnerBasis =
  /** No source names it; whoever compiled the record concluded it. */
  | 'INFERRED'
  /** Its source names the agency. */
  | 'STATED'
  /** Nobody knows yet; the innovation is credited to no agency. */
  | 'UNKNOWN';

/** Whether the pace of the last six months, if kept, reaches the target in time. */
export type PaceVerdict =
  /** The target is reached: as many agencies are covered as it asks for. */
  | 'COMPLETE'
  /** The actual pace is at least the needed one. */
  | 'ON_PACE'
  /** The day of the target has come and it is not reached. */
  | 'OVERDUE'
  /** The actual pace is below the needed one. */
  | 'TOO_SLOW';

/** What a quality note is about. A note is given only where there is something to note. */
export type QualityNoteCode =
  /** Agencies that no source verifies. */
  | 'AGENCY_UNVERIFIED'
  /** Innovations that were checked against their source, but not by Orta. */
  | 'NOT_CONFIRMED'
  /** Innovations whose recorded agency ended without exactly one successor. */
  | 'OWNER_LOST'
  /** Innovations whose agency no source states. */
  | 'OWNER_NOT_STATED'
  /** Rule sets whose first day no source states. */
  | 'RULE_START_ASSUMED'
  /** Innovations whose start is known only by its year. */
  | 'START_BY_YEAR'
  /** Innovations that count from the first day on which a source shows them. */
  | 'START_UNKNOWN'
  /** Rule sets whose target no source states. */
  | 'TARGET_IS_EXAMPLE'
  /** Wards that are listed, of those that the districts have in all. */
  | 'UNITS_LISTED';

/** Which recognitions are wanted: those for which all that is given here holds. Lists mean one of. */
export type RecognitionFilter = {
  /** It went to an agency that fulfils this. */
  agency?: AgencyFilter | null | undefined;
  /** Every one of these holds as well. */
  and?: Array<RecognitionFilter> | null | undefined;
  /** Known day of the award lies in this span. */
  awardedOn?: DayRange | null | undefined;
  /** One of these codes. */
  codes?: Array<string> | null | undefined;
  /** It went to an innovation that fulfils this. */
  innovation?: InnovationFilter | null | undefined;
  /** This does not hold. */
  not?: RecognitionFilter | null | undefined;
  /** At least one of these holds as well. */
  or?: Array<RecognitionFilter> | null | undefined;
  /** Given by one of these. */
  programmes?: Array<RecognitionProgramme> | null | undefined;
  /** Has these words, or some much like them, in name, class or code. */
  search?: string | null | undefined;
  /** Year of the contest lies in this span. */
  years?: YearRange | null | undefined;
};

/** Who gives an award. */
export type RecognitionProgramme =
  /** A contest of the government itself. */
  | 'CITY'
  /** Innovative Government Award of the ministry of home affairs. */
  | 'IGA'
  /** Competition of public-service innovation of the ministry PAN-RB. */
  | 'KIPP'
  /** Anyone else, as named in the award. */
  | 'OTHER';

/** What sort of record was found, which decides the page that shows it. */
export type RecordKind =
  /** An adoption, found by its code alone. */
  | 'ADOPTION'
  /** An agency or unit; found by former names and by what it was formed from too. */
  | 'AGENCY'
  /** A promise of an agency to Orta. */
  | 'COMMITMENT'
  /** An event of the programme, or a paper. */
  | 'FACILITATION'
  /** An innovation, found by title, summary or code. */
  | 'INNOVATION'
  /** An indicator of an innovation. */
  | 'OUTCOME'
  /** An award or place won. */
  | 'RECOGNITION';

/** How satisfaction was measured. The two are never mixed and never compared. */
export type SatisfactionMeasure =
  /** Index of the satisfaction survey (SKM/IKM), 25 to 100. */
  | 'INDEX'
  /** Share of those asked who said they were satisfied. */
  | 'PERCENT_SATISFIED';

/** What sort of source states a record. */
export type SourceKind =
  /** A letter, decree, regulation or printed article; the reference names it. */
  | 'DOCUMENT'
  /** A page on the web; the reference is its address. */
  | 'PAGE'
  /** Someone who told it; the reference names the office or the person. */
  | 'PERSON';

/** How long one period of a trend is, in the calendar. */
export type TimeStep =
  /** Calendar months, written "2026-11". */
  | 'MONTH'
  /** Quarters of the calendar year, written "2026-Q4". */
  | 'QUARTER'
  /** Calendar years, written "2026". */
  | 'YEAR';

/** What was done to a record. */
export type TrailAction =
  /** The record was taken away. */
  | 'DELETE'
  /** One new record was written. */
  | 'INSERT'
  /** New records came with a file; one entry stands for all of the file. */
  | 'LOAD'
  /** What an import did was taken back. */
  | 'UNDO'
  /** Values of a record were replaced; the entry keeps both. */
  | 'UPDATE';

/** A span of calendar years; at least one end has to be given. */
export type YearRange = {
  /** The earliest year that fits; open when left out. */
  from?: number | null | undefined;
  /** The latest year that fits; open when left out. */
  to?: number | null | undefined;
};

export type AgencyAdoptionsQueryVariables = Exact<{
  filter: AdoptionFilter;
  applied: AdoptionFilter;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AgencyAdoptionsQuery = { counted: { totalCount: number }, adoptions: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ code: string, stage: AdoptionStage | null, applied: boolean, proof: string | null, stoppedOn: { day: string, precision: DatePrecision } | null, stages: Array<{ stage: AdoptionStage, reachedOn: { day: string, precision: DatePrecision } }>, innovation: { code: string, government: string, title: { indonesian: string, english: string }, owner: { code: string, government: string, name: { indonesian: string, english: string } } | null }, adopter: { code: string, government: string, name: { indonesian: string, english: string } }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }> } };

export type AgencyListQueryVariables = Exact<{
  asOf?: string | null | undefined;
  level?: Level | null | undefined;
  states?: Array<AgencyState> | AgencyState | null | undefined;
  kinds?: Array<string> | string | null | undefined;
  search?: string | null | undefined;
  orderBy?: AgencyStateOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgencyListQuery = { agencyStates: { asOf: string, totalCount: number, endCursor: string | null, hasNextPage: boolean, counts: { covered: number, preparing: number, none: number, unreported: number }, rows: Array<{ state: AgencyState, since: string | null, dateBasis: DateBasis | null, daysWithout: number | null, daysWithoutSince: string | null, counting: number, recorded: number, adopted: number, measured: number, agency: { code: string, government: string, shortName: string | null, name: { indonesian: string, english: string }, kind: { code: string, name: { indonesian: string, english: string } }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }, innovations: Array<{ stage: InnovationStage, check: CheckState, ownerBasis: OwnerBasis, counts: boolean, title: { indonesian: string, english: string } }>, commitment: { dueOn: string, daysOverdue: number, promise: { indonesian: string, english: string } } | null }> } };

export type AgencyRow_StandingFragment = { state: AgencyState, since: string | null, dateBasis: DateBasis | null, daysWithout: number | null, daysWithoutSince: string | null, counting: number, recorded: number, adopted: number, measured: number, agency: { code: string, government: string, shortName: string | null, name: { indonesian: string, english: string }, kind: { code: string, name: { indonesian: string, english: string } }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }, innovations: Array<{ stage: InnovationStage, check: CheckState, ownerBasis: OwnerBasis, counts: boolean, title: { indonesian: string, english: string } }>, commitment: { dueOn: string, daysOverdue: number, promise: { indonesian: string, english: string } } | null };

export type AgencyProfileQueryVariables = Exact<{
  code: string;
  owner: AgencyFilter;
  asOf?: string | null | undefined;
  level?: Level | null | undefined;
}>;


export type AgencyProfileQuery = { given: { totalCount: number }, agency: { asOf: string, level: Level, notEligible: NotEligible | null, agency: { formerNames: Array<string>, areaKm2: number | null, wardsTotal: number | null, code: string, government: string, shortName: string | null, taken: { totalCount: number }, parent: { code: string, government: string, name: { indonesian: string, english: string } } | null, name: { indonesian: string, english: string }, kind: { code: string, name: { indonesian: string, english: string } }, validFrom: { day: string, precision: DatePrecision } | null, validTo: { day: string, precision: DatePrecision } | null, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }, standing: { state: AgencyState, since: string | null, dateBasis: DateBasis | null, daysWithout: number | null, daysWithoutSince: string | null, counting: number, recorded: number, adopted: number, measured: number, agency: { code: string, government: string, shortName: string | null, name: { indonesian: string, english: string }, kind: { code: string, name: { indonesian: string, english: string } }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }, innovations: Array<{ stage: InnovationStage, check: CheckState, ownerBasis: OwnerBasis, counts: boolean, title: { indonesian: string, english: string } }>, commitment: { dueOn: string, daysOverdue: number, promise: { indonesian: string, english: string } } | null } | null, history: Array<{ state: AgencyState, from: string | null, to: string | null, dateBasis: DateBasis | null }>, peers: { eligible: number, kind: { code: string, name: { indonesian: string, english: string } }, states: { covered: number, preparing: number, none: number, unreported: number } } | null, predecessors: Array<{ code: string, government: string, shortName: string | null, name: { indonesian: string, english: string }, kind: { code: string, name: { indonesian: string, english: string } }, validFrom: { day: string, precision: DatePrecision } | null, validTo: { day: string, precision: DatePrecision } | null, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }>, successors: Array<{ code: string, government: string, shortName: string | null, name: { indonesian: string, english: string }, kind: { code: string, name: { indonesian: string, english: string } }, validFrom: { day: string, precision: DatePrecision } | null, validTo: { day: string, precision: DatePrecision } | null, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }>, units: Array<{ state: AgencyState, since: string | null, dateBasis: DateBasis | null, daysWithout: number | null, daysWithoutSince: string | null, counting: number, recorded: number, adopted: number, measured: number, agency: { code: string, government: string, shortName: string | null, name: { indonesian: string, english: string }, kind: { code: string, name: { indonesian: string, english: string } }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }, innovations: Array<{ stage: InnovationStage, check: CheckState, ownerBasis: OwnerBasis, counts: boolean, title: { indonesian: string, english: string } }>, commitment: { dueOn: string, daysOverdue: number, promise: { indonesian: string, english: string } } | null }>, innovations: Array<{ code: string, government: string, stage: InnovationStage, since: string, sincePrecision: DatePrecision | null, basis: DateBasis, sinceBasis: string | null, check: CheckState, ownerBasis: OwnerBasis, counts: boolean, title: { indonesian: string, english: string }, owner: { code: string, government: string, name: { indonesian: string, english: string } }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }>, recognitions: Array<{ code: string, programme: string, tier: string | null, rank: number | null, year: number | null, awardedOn: string | null, innovation: string | null, name: { indonesian: string, english: string }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }>, facilitations: Array<{ code: string, kind: string, organiser: string | null, place: string | null, resourcePerson: string | null, people: number | null, heldOn: { day: string, precision: DatePrecision }, name: { indonesian: string, english: string }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }>, commitments: Array<{ code: string, promisedOn: string, dueOn: string, keptOn: string | null, daysOverdue: number, promise: { indonesian: string, english: string }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }>, reports: Array<{ from: string, to: string, reportedOn: string | null, saysNone: boolean, holdsUntil: string, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }>, satisfaction: Array<{ year: number, period: string, measure: SatisfactionMeasure, value: number, respondents: number | null, method: string | null, about: { code: string, name: { indonesian: string, english: string } } | null, grade: { indonesian: string, english: string } | null, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }> } | null };

export type AgencyLines_AgencyFragment = { code: string, government: string, shortName: string | null, name: { indonesian: string, english: string }, kind: { code: string, name: { indonesian: string, english: string } }, validFrom: { day: string, precision: DatePrecision } | null, validTo: { day: string, precision: DatePrecision } | null, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } };

export type AgencyTrailQueryVariables = Exact<{
  agency: AgencyFilter;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AgencyTrailQuery = { agencies: { nodes: Array<{ trail: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ at: string, by: string, action: TrailAction, record: string, batch: number | null, recordKey: Array<{ name: string, value: string | null }>, changes: Array<{ field: string, before: string | null, after: string | null }> }> } }> } };

export type ToCopyQueryVariables = Exact<{
  ownKind: InnovationFilter;
  otherKinds: InnovationFilter;
  asOf?: string | null | undefined;
}>;


export type ToCopyQuery = { ownKind: { nodes: Array<{ code: string, government: string, title: { indonesian: string, english: string }, summary: { indonesian: string, english: string } | null, owner: { code: string, government: string, name: { indonesian: string, english: string } } | null, adoptions: { totalCount: number }, outcomes: { totalCount: number }, recognitions: { totalCount: number }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }> }, otherKinds: { nodes: Array<{ code: string, government: string, title: { indonesian: string, english: string }, summary: { indonesian: string, english: string } | null, owner: { code: string, government: string, name: { indonesian: string, english: string } } | null, adoptions: { totalCount: number }, outcomes: { totalCount: number }, recognitions: { totalCount: number }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }> } };

export type ToCopy_InnovationFragment = { code: string, government: string, title: { indonesian: string, english: string }, summary: { indonesian: string, english: string } | null, owner: { code: string, government: string, name: { indonesian: string, english: string } } | null, adoptions: { totalCount: number }, outcomes: { totalCount: number }, recognitions: { totalCount: number }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } };

export type CoverageByKindQueryVariables = Exact<{
  asOf?: string | null | undefined;
  level?: Level | null | undefined;
}>;


export type CoverageByKindQuery = { coverage: { asOf: string, eligible: number, states: { covered: number, preparing: number, none: number, unreported: number }, byKind: Array<{ eligible: number, kind: { code: string, name: { indonesian: string, english: string } }, states: { covered: number, preparing: number, none: number, unreported: number } }> } };

export type CoverageHeadlineQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type CoverageHeadlineQuery = { coverage: { asOf: string, eligible: number, states: { covered: number, preparing: number, none: number, unreported: number }, rate: { numerator: number, denominator: number, value: number | null }, target: { rate: number, day: string, agencies: number, missing: number, daysLeft: number, overdue: boolean, isExample: boolean } | null, pace: { needed: number | null, actual: number | null, gain: number | null, gainInexact: number | null, since: string | null, verdict: PaceVerdict | null } | null } };

export type CoverageTrendQueryVariables = Exact<{
  from?: string | null | undefined;
  asOf?: string | null | undefined;
  by?: TimeStep | null | undefined;
}>;


export type CoverageTrendQuery = { coverageTrend: { by: TimeStep, target: { from: string, day: string, agencies: number, missing: number, overdue: boolean, isExample: boolean } | null, points: Array<{ period: string, asOf: string, provisional: boolean, eligible: number, coveredByYear: number, coveredKnownOn: number, ruleChanged: boolean, states: { covered: number, preparing: number, none: number, unreported: number }, rate: { numerator: number, denominator: number, value: number | null } }> } };

export type DistrictTilesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  kinds?: Array<string> | string | null | undefined;
}>;


export type DistrictTilesQuery = { agencyStates: { totalCount: number, counts: { covered: number, preparing: number, none: number, unreported: number }, rows: Array<{ state: AgencyState, agency: { code: string, government: string, shortName: string | null, name: { indonesian: string, english: string }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } } }> } };

export type NeedsAPushQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type NeedsAPushQuery = { needsAPush: { asOf: string, totalCount: number, rows: Array<{ state: AgencyState, daysWithout: number | null, daysWithoutSince: string | null, counting: number, recorded: number, agency: { code: string, government: string, name: { indonesian: string, english: string }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }, commitment: { dueOn: string, daysOverdue: number } | null }> } };

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { dataset: { version: string, today: string, firstDay: string, changedAt: string | null, madeUp: boolean, governments: Array<{ code: string, name: { indonesian: string, english: string } }>, records: { agencies: number, innovations: number, stageChanges: number, adoptions: number, outcomes: number, measurements: number, facilitations: number, attendances: number, recognitions: number, commitments: number, reports: number }, qualityNotes: Array<{ code: QualityNoteCode, count: number, of: number | null, wording: { indonesian: string, english: string } }>, kinds: Array<{ code: string, name: { indonesian: string, english: string } }> } };

export type MeasuresQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasuresQuery = { measures: Array<{ name: string, formula: string, wording: { indonesian: string, english: string }, definition: { indonesian: string, english: string }, unit: { indonesian: string, english: string } }> };

export type SourcesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SourcesQuery = { agencyStates: { rows: Array<{ agency: { source: { file: string, row: number, kind: SourceKind | null, reference: string | null } } }> }, innovationLines: { rows: Array<{ source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }> } };

export type StateRowsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  level?: Level | null | undefined;
  states?: Array<AgencyState> | AgencyState | null | undefined;
  kinds?: Array<string> | string | null | undefined;
  within?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StateRowsQuery = { agencyStates: { totalCount: number, endCursor: string | null, hasNextPage: boolean, counts: { covered: number, preparing: number, none: number, unreported: number }, rows: Array<{ state: AgencyState, agency: { code: string, name: { indonesian: string, english: string }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }, innovations: Array<{ counts: boolean, title: { indonesian: string, english: string }, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }> }> } };

export type GoodNewsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type GoodNewsQuery = { goodNews: Array<{ kind: GoodNewsKind, day: string, precision: DatePrecision, agency: { code: string, government: string, shortName: string | null, name: { indonesian: string, english: string } } | null, innovation: { indonesian: string, english: string } | null, recognition: { tier: string | null, rank: number | null, year: number | null, name: { indonesian: string, english: string } } | null, outcome: { higherIsBetter: boolean, baseline: number, baselinePeriod: string, value: number, period: string, improvement: number | null, indicator: { indonesian: string, english: string }, unit: { indonesian: string, english: string } } | null, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }> };

export type InnovationLinesQueryVariables = Exact<{
  figure?: InnovationFigure | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type InnovationLinesQuery = { innovationLines: { totalCount: number, endCursor: string | null, hasNextPage: boolean, rows: Array<{ code: string, stage: InnovationStage, check: CheckState, outcomes: number, title: { indonesian: string, english: string }, owner: { name: { indonesian: string, english: string } } | null, recognitions: Array<{ name: { indonesian: string, english: string } }>, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }> } };

export type InnovationTotalsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type InnovationTotalsQuery = { innovationTotals: { asOf: string, recorded: number, checked: number, beforeAfter: number, adoptions: number | null, adoptionsRecorded: boolean, recognised: number, stages: { initiative: number, trial: number, implementation: number, stopped: number }, measured: { numerator: number, denominator: number, value: number | null } } };

export type SearchByKindQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchByKindQuery = { searchByKind: Array<{ kind: RecordKind, count: number, atLeast: boolean, hits: Array<{ kind: RecordKind, code: string, government: string, innovation: string | null, cursor: string, title: { indonesian: string, english: string }, owner: { code: string, government: string, name: { indonesian: string, english: string } } | null, innovationTitle: { indonesian: string, english: string } | null, matched: { field: MatchedField, text: string }, day: { day: string, precision: DatePrecision } | null, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }> }> };

export type Hit_HitFragment = { kind: RecordKind, code: string, government: string, innovation: string | null, cursor: string, title: { indonesian: string, english: string }, owner: { code: string, government: string, name: { indonesian: string, english: string } } | null, innovationTitle: { indonesian: string, english: string } | null, matched: { field: MatchedField, text: string }, day: { day: string, precision: DatePrecision } | null, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } };

export type SearchHitsQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
  kinds?: Array<RecordKind> | RecordKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchHitsQuery = { search: Array<{ kind: RecordKind, code: string, government: string, innovation: string | null, cursor: string, title: { indonesian: string, english: string }, owner: { code: string, government: string, name: { indonesian: string, english: string } } | null, innovationTitle: { indonesian: string, english: string } | null, matched: { field: MatchedField, text: string }, day: { day: string, precision: DatePrecision } | null, source: { file: string, row: number, kind: SourceKind | null, reference: string | null } }> };

export const AgencyRow_StandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyRow_standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dateBasis"}},{"kind":"Field","name":{"kind":"Name","value":"daysWithout"}},{"kind":"Field","name":{"kind":"Name","value":"daysWithoutSince"}},{"kind":"Field","name":{"kind":"Name","value":"counting"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"innovations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"ownerBasis"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}}]}}]}}]} as unknown as DocumentNode<AgencyRow_StandingFragment, unknown>;
export const AgencyLines_AgencyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLines_agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<AgencyLines_AgencyFragment, unknown>;
export const ToCopy_InnovationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToCopy_innovation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innovation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"applied"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<ToCopy_InnovationFragment, unknown>;
export const Hit_HitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hit_hit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"innovation"}},{"kind":"Field","name":{"kind":"Name","value":"innovationTitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]} as unknown as DocumentNode<Hit_HitFragment, unknown>;
export const AgencyAdoptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgencyAdoptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptionFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applied"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptionFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"counted"},"name":{"kind":"Name","value":"adoptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applied"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NEWEST"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"innovation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"adopter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgencyAdoptionsQuery, AgencyAdoptionsQueryVariables>;
export const AgencyListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgencyList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Level"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyStateOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyStates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"preparing"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unreported"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyRow_standing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyRow_standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dateBasis"}},{"kind":"Field","name":{"kind":"Name","value":"daysWithout"}},{"kind":"Field","name":{"kind":"Name","value":"daysWithoutSince"}},{"kind":"Field","name":{"kind":"Name","value":"counting"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"innovations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"ownerBasis"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}}]}}]}}]} as unknown as DocumentNode<AgencyListQuery, AgencyListQueryVariables>;
export const AgencyProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgencyProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Level"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"given"},"name":{"kind":"Name","value":"adoptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"innovation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLines_agency"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"}},{"kind":"Field","name":{"kind":"Name","value":"areaKm2"}},{"kind":"Field","name":{"kind":"Name","value":"wardsTotal"}},{"kind":"Field","alias":{"kind":"Name","value":"taken"},"name":{"kind":"Name","value":"adoptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyRow_standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notEligible"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"dateBasis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"preparing"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unreported"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLines_agency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLines_agency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyRow_standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innovations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"sincePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sinceBasis"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerBasis"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"awardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"innovation"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organiser"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"resourcePerson"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"keptOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"saysNone"}},{"kind":"Field","name":{"kind":"Name","value":"holdsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"respondents"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLines_agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyRow_standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dateBasis"}},{"kind":"Field","name":{"kind":"Name","value":"daysWithout"}},{"kind":"Field","name":{"kind":"Name","value":"daysWithoutSince"}},{"kind":"Field","name":{"kind":"Name","value":"counting"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"innovations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"ownerBasis"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}}]}}]}}]} as unknown as DocumentNode<AgencyProfileQuery, AgencyProfileQueryVariables>;
export const AgencyTrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgencyTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"recordKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgencyTrailQuery, AgencyTrailQueryVariables>;
export const ToCopyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToCopy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ownKind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"otherKinds"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ownKind"},"name":{"kind":"Name","value":"innovations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ownKind"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ADOPTIONS"},{"kind":"EnumValue","value":"NEWEST"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToCopy_innovation"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"otherKinds"},"name":{"kind":"Name","value":"innovations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"otherKinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ADOPTIONS"},{"kind":"EnumValue","value":"NEWEST"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToCopy_innovation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToCopy_innovation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innovation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"applied"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<ToCopyQuery, ToCopyQueryVariables>;
export const CoverageByKindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageByKind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Level"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"preparing"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unreported"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"preparing"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unreported"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverageByKindQuery, CoverageByKindQueryVariables>;
export const CoverageHeadlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageHeadline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"AGENCY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"preparing"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unreported"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"gainInexact"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]} as unknown as DocumentNode<CoverageHeadlineQuery, CoverageHeadlineQueryVariables>;
export const CoverageTrendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageTrend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeStep"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverageTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"AGENCY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"preparing"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unreported"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coveredByYear"}},{"kind":"Field","name":{"kind":"Name","value":"coveredKnownOn"}},{"kind":"Field","name":{"kind":"Name","value":"ruleChanged"}}]}}]}}]}}]} as unknown as DocumentNode<CoverageTrendQuery, CoverageTrendQueryVariables>;
export const DistrictTilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictTiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyStates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"AGENCY"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"preparing"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unreported"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<DistrictTilesQuery, DistrictTilesQueryVariables>;
export const NeedsAPushDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedsAPush"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needsAPush"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"AGENCY"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"daysWithout"}},{"kind":"Field","name":{"kind":"Name","value":"daysWithoutSince"}},{"kind":"Field","name":{"kind":"Name","value":"counting"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverdue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeedsAPushQuery, NeedsAPushQueryVariables>;
export const DatasetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeUp"}},{"kind":"Field","name":{"kind":"Name","value":"governments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"innovations"}},{"kind":"Field","name":{"kind":"Name","value":"stageChanges"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}},{"kind":"Field","name":{"kind":"Name","value":"measurements"}},{"kind":"Field","name":{"kind":"Name","value":"facilitations"}},{"kind":"Field","name":{"kind":"Name","value":"attendances"}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualityNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"wording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DatasetQuery, DatasetQueryVariables>;
export const MeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"wording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}}]}}]} as unknown as DocumentNode<MeasuresQuery, MeasuresQueryVariables>;
export const SourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyStates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"UNIT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"innovationLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"figure"},"value":{"kind":"EnumValue","value":"RECORDED"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;
export const StateRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StateRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Level"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyStates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"preparing"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unreported"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"innovations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StateRowsQuery, StateRowsQueryVariables>;
export const GoodNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoodNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goodNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innovation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"higherIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"baselinePeriod"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"improvement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<GoodNewsQuery, GoodNewsQueryVariables>;
export const InnovationLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"figure"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InnovationFigure"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"innovationLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"figure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"figure"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InnovationLinesQuery, InnovationLinesQueryVariables>;
export const InnovationTotalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InnovationTotals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"innovationTotals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"implementation"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"measured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beforeAfter"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"}},{"kind":"Field","name":{"kind":"Name","value":"adoptionsRecorded"}},{"kind":"Field","name":{"kind":"Name","value":"recognised"}}]}}]}}]} as unknown as DocumentNode<InnovationTotalsQuery, InnovationTotalsQueryVariables>;
export const SearchByKindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchByKind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchByKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hit_hit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hit_hit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"innovation"}},{"kind":"Field","name":{"kind":"Name","value":"innovationTitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]} as unknown as DocumentNode<SearchByKindQuery, SearchByKindQueryVariables>;
export const SearchHitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchHits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hit_hit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hit_hit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"government"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"innovation"}},{"kind":"Field","name":{"kind":"Name","value":"innovationTitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indonesian"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]} as unknown as DocumentNode<SearchHitsQuery, SearchHitsQueryVariables>;