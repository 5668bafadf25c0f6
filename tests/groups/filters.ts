import { byColumn, type Raw, type Row } from './raw-tables.js';
import { lookedUp } from './recount-words.js';

/** A condition as the schema writes it, and whether it holds of a record. */
export interface Condition {
  readonly text: string;
  holds(record: never): boolean;
}

const condition = <R>(text: string, holds: (record: R) => boolean): Condition => ({
  text,
  holds: holds as Condition['holds'],
});

/** Conditions to choose from for each root: on its own fields and on those of what it belongs to. */
export function conditionsFor(raw: Raw, day: string): Readonly<Record<string, Condition[]>> {
  return {
    Innovation: ofInnovations(raw, day),
    Adoption: ofAdoptions(raw, day),
    Outcome: ofOutcomes(raw, day),
    Agency: ofAgencies(raw, day),
    Facilitation: ofFacilitations(raw),
  };
}

function ofInnovations(raw: Raw, day: string): Condition[] {
  const { stages, counts, agencies, adoptionsOf, isApplied } = lookedUp(raw, day);
  type R = Row<'innovation'>;
  const sdgsOf = byColumn(raw.innovation_sdg, 'innovation_id');
  const stageOf = ({ innovation_id }: R) => stages(innovation_id).at(-1);
  return [
    condition<R>('forms: [PUBLIC_SERVICE, OTHER]', ({ form }) =>
      ['PUBLIC_SERVICE', 'OTHER'].includes(form ?? ''),
    ),
    condition<R>('digital: true', ({ digital }) => digital === true),
    condition<R>('digital: false', ({ digital }) => digital === false),
    condition<R>('stages: [TRIAL, IMPLEMENTATION]', (each) =>
      ['TRIAL', 'IMPLEMENTATION'].includes(stageOf(each)?.stage ?? ''),
    ),
    condition<R>(
      'since: { from: "2023-01-01" }',
      (each) => (stageOf(each)?.from_day ?? '') >= '2023-01-01',
    ),
    condition<R>('hasOwner: false', ({ owner_id }) => owner_id === null),
    condition<R>('hasOrigin: true', ({ origin_place }) => origin_place !== null),
    condition<R>('counts: true', ({ innovation_id }) => counts(innovation_id)),
    condition<R>('adopted: true', ({ innovation_id }) =>
      adoptionsOf(innovation_id).some(isApplied),
    ),
    condition<R>('sdgs: [3, 4, 9, 16]', ({ innovation_id }) =>
      sdgsOf(innovation_id).some(({ sdg }) => [3, 4, 9, 16].includes(sdg)),
    ),
    condition<R>('owner: { kinds: ["DEPARTMENT"] }', ({ owner_id }) =>
      owner_id === null ? false : agencies.get(owner_id)?.kind_code === 'DEPARTMENT',
    ),
  ];
}

function ofAdoptions(raw: Raw, day: string): Condition[] {
  const { innovations, agencies, steps, isAlive, isApplied } = lookedUp(raw, day);
  type R = Row<'adoption'>;
  return [
    condition<R>('applied: true', isApplied),
    condition<R>('alive: false', (each) => !isAlive(each)),
    condition<R>('hasProof: true', ({ proof }) => proof !== null),
    condition<R>('appliedOn: { to: "2024-12-31" }', ({ adoption_id }) =>
      // The filter looks at the day itself, also at one after the day asked about.
      raw.adoption_stage.some(
        (step) =>
          step.adoption_id === adoption_id &&
          step.stage === 'APPLIED' &&
          step.reached_on <= '2024-12-31',
      ),
    ),
    condition<R>('stages: [INTERESTED, AGREED]', ({ adoption_id }) => {
      const reached = steps(adoption_id).map(({ stage }) => stage);
      return reached.length > 0 && !reached.includes('ADAPTED') && !reached.includes('APPLIED');
    }),
    condition<R>(
      'adopter: { kinds: ["DISTRICT"] }',
      ({ adopter_id }) => agencies.get(adopter_id)?.kind_code === 'DISTRICT',
    ),
    condition<R>('innovation: { digital: true }', ({ innovation_id }) => {
      const innovation = innovations.get(innovation_id);
      return innovation?.digital === true && hasBegun(raw, innovation_id, day);
    }),
  ];
}

/** Filters on the innovation of a record look at those that had a stage by the day. */
const hasBegun = (raw: Raw, id: number, day: string): boolean =>
  raw.innovation_stage.some((stage) => stage.innovation_id === id && stage.from_day <= day);

function ofOutcomes(raw: Raw, day: string): Condition[] {
  const { innovations } = lookedUp(raw, day);
  type R = Row<'outcome'>;
  const valuesOf = byColumn(raw.measurement, 'outcome_id');
  return [
    condition<R>('units: ["Menit", "hari"]', ({ unit_id }) =>
      ['menit', 'hari'].includes(unit_id.toLowerCase()),
    ),
    condition<R>('percent: true', ({ is_percent }) => is_percent),
    condition<R>('percent: false', ({ is_percent }) => !is_percent),
    condition<R>('higherIsBetter: false', ({ better }) => better === 'LOWER'),
    condition<R>('hasBaseline: true', ({ baseline_value }) => baseline_value !== null),
    condition<R>('hasTarget: true', ({ target_value }) => target_value !== null),
    condition<R>('measured: true', ({ outcome_id }) =>
      valuesOf(outcome_id).some(({ period_from }) => period_from <= day),
    ),
    condition<R>(
      'innovation: { forms: [PUBLIC_SERVICE] }',
      ({ innovation_id }) =>
        innovations.get(innovation_id)?.form === 'PUBLIC_SERVICE' &&
        hasBegun(raw, innovation_id, day),
    ),
  ];
}

function ofAgencies(raw: Raw, day: string): Condition[] {
  const { isValid, parentOf } = lookedUp(raw, day);
  type R = Row<'agency'>;
  const begun = raw.innovation.filter(({ innovation_id }) => hasBegun(raw, innovation_id, day));
  const owners = new Set(begun.map(({ owner_id }) => owner_id));
  const covered = new Set(
    raw.agency_state_span
      .filter((at) => at.level === 'AGENCY' && at.from_day <= day && day < at.until_day)
      .filter(({ state }) => state === 'COVERED')
      .map(({ agency_id }) => agency_id),
  );
  return [
    condition<R>('valid: true', isValid),
    condition<R>('kinds: ["DEPARTMENT", "DISTRICT", "WARD"]', ({ kind_code }) =>
      ['DEPARTMENT', 'DISTRICT', 'WARD'].includes(kind_code),
    ),
    condition<R>('hasInnovation: true', ({ agency_id }) => owners.has(agency_id)),
    condition<R>('states: [COVERED]', ({ agency_id }) => covered.has(agency_id)),
    condition<R>(
      'parent: { kinds: ["GOVERNMENT"] }',
      (each) => parentOf(each)?.kind_code === 'GOVERNMENT',
    ),
  ];
}

function ofFacilitations(raw: Raw): Condition[] {
  type R = Row<'facilitation'>;
  const attendanceOf = byColumn(raw.attendance, 'facilitation_id');
  const kinds = new Map(raw.agency.map(({ agency_id, kind_code }) => [agency_id, kind_code]));
  return [
    condition<R>('kinds: [TRAINING, WORKSHOP, BRIEFING]', ({ kind }) =>
      ['TRAINING', 'WORKSHOP', 'BRIEFING'].includes(kind),
    ),
    condition<R>(
      'heldOn: { from: "2021-01-01", to: "2025-06-30" }',
      ({ held_on }) => held_on >= '2021-01-01' && held_on <= '2025-06-30',
    ),
    condition<R>(
      'attendanceKnown: true',
      ({ facilitation_id }) => attendanceOf(facilitation_id).length > 0,
    ),
    condition<R>('attendedBy: { kinds: ["DEPARTMENT"] }', ({ facilitation_id }) =>
      attendanceOf(facilitation_id).some(({ agency_id }) => kinds.get(agency_id) === 'DEPARTMENT'),
    ),
  ];
}
