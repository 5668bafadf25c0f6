import { byColumn, type Raw, type Row } from './raw-tables.js';
import { plain, type Recounted } from './recount.js';
import {
  agencyKeys,
  agencyNames,
  classKeys,
  daysFrom,
  governmentKeys,
  innovationNames,
  kindKeys,
  type Lookup,
  latestOf as latestValue,
  lookedUp,
  onceKept,
  periodKeys,
  stepOrder,
} from './recount-words.js';

type Adoption = Row<'adoption'>;
type Outcome = Row<'outcome'>;
type Agency = Row<'agency'>;
type Facilitation = Row<'facilitation'>;

/** What every adoption and every indicator is of. */
const innovationIn =
  ({ innovations }: Lookup) =>
  ({ innovation_id }: Adoption | Outcome) => {
    const found = innovations.get(innovation_id);
    if (!found) throw new Error('it is of an innovation');
    return found;
  };

export function recountedAdoptions(raw: Raw, day: string): Recounted<Adoption> {
  const lookup = lookedUp(raw, day);
  const { nowOf, steps, stepsOf, isAlive, isApplied, isRejected } = lookup;
  const innovationOf = innovationIn(lookup);
  const sourceOf = (each: Adoption) => nowOf(innovationOf(each).owner_id);
  const adopterOf = ({ adopter_id }: Adoption) => nowOf(adopter_id);
  const appliedOf = ({ adoption_id }: Adoption) =>
    steps(adoption_id).find(({ stage }) => stage === 'APPLIED');
  const reached = (step: Row<'adoption_stage'> | undefined) => ({
    day: step?.reached_on ?? null,
    precision: step?.reached_precision ?? null,
  });
  return {
    records: raw.adoption.filter(
      ({ adoption_id, innovation_id }) =>
        (stepsOf(adoption_id).length === 0 || steps(adoption_id).length > 0) &&
        !isRejected(innovation_id),
    ),
    keys: {
      ...governmentKeys(lookup, 'government'),
      ...agencyKeys(lookup, 'source', sourceOf),
      ...agencyKeys(lookup, 'adopter', adopterOf),
      ...innovationNames('innovation', innovationOf),
      ...classKeys(lookup, 'innovation.', innovationOf),
      stage: ({ adoption_id }) => {
        const reachedOnes = steps(adoption_id).map(({ stage }) => stepOrder.indexOf(stage));
        return plain(reachedOnes.length ? (stepOrder[Math.max(...reachedOnes)] ?? null) : null);
      },
      applied: (each) => plain(isApplied(each)),
      alive: (each) => plain(isAlive(each)),
      proven: ({ proof }) => plain(proof !== null),
      ...periodKeys('begunOn', ({ adoption_id }: Adoption) => reached(steps(adoption_id)[0])),
      ...periodKeys('appliedOn', (each: Adoption) => reached(appliedOf(each))),
      ...periodKeys('stoppedOn', (each: Adoption) => ({
        day: isAlive(each) ? null : each.stopped_on,
        precision: each.stopped_precision,
      })),
    },
    lists: {},
    ratios: {
      applied: isApplied,
      alive: isAlive,
      proven: ({ proof }) => proof !== null,
    },
    facts: {
      daysToApply: (each) => {
        const [first, then] = [steps(each.adoption_id)[0], appliedOf(each)];
        if (!first || !then || first.stage === 'APPLIED') return null;
        if (first.reached_precision === 'YEAR' || then.reached_precision === 'YEAR') return null;
        return daysFrom(first.reached_on, then.reached_on);
      },
      daysInUse: (each) => {
        const then = appliedOf(each);
        if (!then || then.reached_precision === 'YEAR') return null;
        if (isAlive(each)) return daysFrom(then.reached_on, day);
        if (each.stopped_on === null || each.stopped_precision === 'YEAR') return null;
        return each.stopped_on < then.reached_on
          ? null
          : daysFrom(then.reached_on, each.stopped_on);
      },
    },
    uniq: {
      innovations: ({ innovation_id }) => [innovation_id],
      adopters: (each) => [adopterOf(each)?.agency_id ?? null],
      sources: (each) => [sourceOf(each)?.agency_id ?? null],
    },
    days: {
      begunOn: ({ adoption_id }) => steps(adoption_id)[0]?.reached_on ?? null,
      appliedOn: (each) => appliedOf(each)?.reached_on ?? null,
      stoppedOn: (each) => (isAlive(each) ? null : each.stopped_on),
    },
  };
}

/** What the latest value of an indicator says, against its baseline and its target. */
function changesOf(latestOf: (each: Outcome) => Row<'measurement'> | undefined) {
  const better = (each: Outcome) => {
    const latest = latestOf(each);
    if (!latest || each.baseline_value === null) return null;
    const change = latest.value - each.baseline_value;
    return each.better === 'HIGHER' ? change : -change;
  };
  const improved = (each: Outcome) => {
    const change = better(each);
    return change === null ? null : change > 0;
  };
  const targetReached = (each: Outcome) => {
    const latest = latestOf(each);
    if (!latest || each.target_value === null) return null;
    return each.better === 'HIGHER'
      ? latest.value >= each.target_value
      : latest.value <= each.target_value;
  };
  return { better, improved, targetReached };
}

export function recountedOutcomes(raw: Raw, day: string): Recounted<Outcome> {
  const lookup = lookedUp(raw, day);
  const { nowOf, isRejected, stages } = lookup;
  const valuesOf = byColumn(raw.measurement, 'outcome_id');
  const innovationOf = innovationIn(lookup);
  const ownerOf = (each: Outcome) => nowOf(innovationOf(each).owner_id);
  const latestOf = ({ outcome_id }: Outcome) => latestValue(valuesOf(outcome_id), day);
  const valuesBy = ({ outcome_id }: Outcome) =>
    valuesOf(outcome_id).filter(({ period_from }) => period_from <= day);
  const { better, improved, targetReached } = changesOf(latestOf);
  return {
    records: raw.outcome.filter(
      ({ innovation_id }) => !isRejected(innovation_id) && stages(innovation_id).length > 0,
    ),
    keys: {
      ...governmentKeys(lookup, 'government'),
      ...agencyKeys(lookup, 'owner', ownerOf),
      ...innovationNames('innovation', innovationOf),
      ...classKeys(lookup, 'innovation.', innovationOf),
      'unit.indonesian': ({ unit_id }) => plain(unit_id),
      'unit.english': ({ unit_en }) => plain(unit_en),
      percent: ({ is_percent }) => plain(is_percent),
      higherIsBetter: (each) => plain(each.better === 'HIGHER'),
      measured: (each) => plain(valuesBy(each).length > 0),
      improved: (each) => plain(improved(each)),
      targetReached: (each) => plain(targetReached(each)),
      ...periodKeys('latestPeriodEnds', (each: Outcome) => ({
        day: latestOf(each)?.period_to ?? null,
      })),
    },
    lists: {},
    ratios: {
      measured: (each) => valuesBy(each).length > 0,
      withBaseline: ({ baseline_value }) => baseline_value !== null,
      improved,
      targetReached,
    },
    facts: {
      improvement: (each) => {
        const change = better(each);
        if (change === null || each.is_percent || !each.baseline_value) return null;
        return change / Math.abs(each.baseline_value);
      },
      improvementPoints: (each) => (each.is_percent ? better(each) : null),
      sampleSize: (each) => latestOf(each)?.sample_size ?? null,
      values: (each) => valuesBy(each).length,
    },
    uniq: {
      innovations: ({ innovation_id }) => [innovation_id],
      owners: (each) => [ownerOf(each)?.agency_id ?? null],
      units: ({ unit_id }) => [unit_id],
    },
    days: { latestPeriodEnds: (each) => latestOf(each)?.period_to ?? null },
  };
}

/** How an agency stands on the day at a level, as it is kept. */
function stateOf(raw: Raw, day: string, level: string) {
  const states = new Map(
    raw.agency_state_span
      .filter((span) => span.level === level && span.from_day <= day && day < span.until_day)
      .map((span) => [span.agency_id, span.state]),
  );
  return ({ agency_id }: Agency) => states.get(agency_id) ?? null;
}

export function recountedAgencies(raw: Raw, day: string): Recounted<Agency> {
  const lookup = lookedUp(raw, day);
  const { nowOf, parentOf, isValid, stages, isRejected, isApplied } = lookup;
  const held = new Map(raw.facilitation.map((each) => [each.facilitation_id, each.held_on]));
  const [state, unitState] = [stateOf(raw, day, 'AGENCY'), stateOf(raw, day, 'UNIT')];
  const grouped = <T>(records: readonly T[], of: (record: T) => number | null) => {
    const found = new Map<number, T[]>();
    for (const record of records) {
      const id = nowOf(of(record))?.agency_id;
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), record]);
    }
    return ({ agency_id }: Agency) => found.get(agency_id) ?? [];
  };
  const owned = grouped(
    raw.innovation.filter(
      ({ innovation_id }) => stages(innovation_id).length > 0 && !isRejected(innovation_id),
    ),
    ({ owner_id }) => owner_id,
  );
  const taken = grouped(
    raw.adoption.filter((each) => isApplied(each) && !isRejected(each.innovation_id)),
    ({ adopter_id }) => adopter_id,
  );
  const attended = grouped(
    raw.attendance.filter(({ facilitation_id }) => (held.get(facilitation_id) ?? '9999') <= day),
    ({ agency_id }) => agency_id,
  );
  const events = (each: Agency) => new Set(attended(each).map((at) => at.facilitation_id)).size;
  return {
    records: raw.agency,
    keys: {
      ...governmentKeys(lookup, 'government'),
      ...agencyNames('agency', (each: Agency) => each),
      ...kindKeys(lookup, 'kind', (each: Agency) => each),
      ...agencyNames('parent', parentOf),
      state: (each) => plain(state(each)),
      unitState: (each) => plain(unitState(each)),
      valid: (each) => plain(isValid(each)),
      ...periodKeys('validFrom', ({ valid_from, valid_from_precision }: Agency) => ({
        day: valid_from,
        precision: valid_from_precision,
      })),
      ...periodKeys('validTo', ({ valid_to, valid_to_precision }: Agency) => ({
        day: valid_to,
        precision: valid_to_precision,
      })),
    },
    lists: {},
    ratios: {
      covered: (each) => {
        const found = state(each);
        return found === null ? null : found === 'COVERED';
      },
      owning: (each) => owned(each).length > 0,
      adopting: (each) => onceKept(raw.adoption, taken(each).length > 0),
      attending: (each) => onceKept(raw.attendance, attended(each).length > 0),
    },
    facts: {
      innovations: (each) => owned(each).length,
      adoptions: (each) => onceKept(raw.adoption, taken(each).length),
      facilitations: (each) => onceKept(raw.attendance, events(each)),
    },
    uniq: {
      kinds: ({ kind_code }) => [kind_code],
      parents: (each) => [parentOf(each)?.agency_id ?? null],
      governments: ({ government_id }) => [government_id],
    },
    days: {},
  };
}

export function recountedFacilitations(raw: Raw, day: string): Recounted<Facilitation> {
  const lookup = lookedUp(raw, day);
  const attendanceOf = byColumn(raw.attendance, 'facilitation_id');
  const attended = ({ facilitation_id }: Facilitation) => attendanceOf(facilitation_id);
  const agencyOf = ({ agency_id }: Row<'attendance'>) => lookup.nowOf(agency_id);
  return {
    records: raw.facilitation.filter(({ held_on }) => held_on <= day),
    keys: {
      ...governmentKeys(lookup, 'government'),
      kind: ({ kind }) => plain(kind),
      organiser: ({ organiser }) => plain(organiser),
      place: ({ place }) => plain(place),
      resourcePerson: ({ resource_person }) => plain(resource_person),
      attendanceKnown: (each) => plain(attended(each).length > 0),
      ...periodKeys('heldOn', ({ held_on, held_precision }: Facilitation) => ({
        day: held_on,
        precision: held_precision,
      })),
    },
    lists: { attendee: { elementsOf: attended, keys: agencyKeys(lookup, 'attendee', agencyOf) } },
    ratios: { attendanceKnown: (each) => attended(each).length > 0 },
    facts: {
      agencies: (each) => attended(each).length || null,
      people: (each) => {
        const counted = attended(each).flatMap(({ people }) => people ?? []);
        return counted.length === 0 ? null : counted.reduce((sum, people) => sum + people, 0);
      },
    },
    uniq: {
      agencies: (each) =>
        attended(each).length > 0
          ? attended(each).map((at) => agencyOf(at)?.agency_id ?? null)
          : null,
      organisers: ({ organiser }) => [organiser],
    },
    days: { heldOn: ({ held_on }) => held_on },
  };
}
