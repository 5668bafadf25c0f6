import { type DatedDay, type Day, dayIn, dayText, yearOf } from './days.js';
import { dayOfStage } from './innovations.js';
import type { MadeUpGovernment, MadeUpInnovation } from './records.js';

export type FileRow = Readonly<Record<string, string | number | boolean | null>>;

/** The records of a government as rows of the import's files, which name each other by code. */
export function filesOf(
  made: MadeUpGovernment,
  above: string | null,
): Record<string, Iterable<FileRow>> {
  return {
    ...agencyFiles(made, above),
    ...innovationFiles(made),
    ...resultFiles(made),
    ...programmeFiles(made),
  };
}

/** As exactly as the day is known. */
function dated(day: DatedDay | null): string | null {
  if (day === null) return null;
  return dayText(day.day).slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[day.precision]);
}

const fullDay = (day: Day | null) => (day === null ? null : dayText(day));

function origin({ code, sources }: MadeUpGovernment) {
  const years = [...sources.keys()];
  const [first = 0, last = 0] = [Math.min(...years), Math.max(...years)];
  return (day: Day | null) => ({
    government: code,
    source:
      sources.get(day === null ? first : Math.min(last, Math.max(first, yearOf(day))))?.reference ??
      null,
  });
}

function agencyFiles(made: MadeUpGovernment, above: string | null) {
  const of = origin(made);
  return {
    'agencies.csv': made.agencies.map((agency) => ({
      code: agency.code,
      kind: agency.kind,
      name_id: agency.nameId,
      name_en: agency.nameEn,
      short_name: agency.shortName,
      former_names: agency.formerNames.join(';'),
      parent:
        agency.kind === 'GOVERNMENT'
          ? above
          : agency.parents.length === 1
            ? (agency.parents[0]?.parent.code ?? null)
            : null,
      valid_from: dated(agency.from),
      valid_to: dated(agency.to),
      area_km2: agency.area,
      wards_total: agency.wards,
      ...of(agency.from?.day ?? agency.to?.day ?? null),
    })),
    'agency-parents.csv': made.agencies
      .filter(({ parents }) => parents.length > 1)
      .flatMap(({ code, parents }) =>
        parents.map(({ parent, from, until }) => ({
          agency: code,
          parent: parent.code,
          valid_from: fullDay(from),
          valid_to: until === null ? null : dayText(until - 1),
          ...of(from),
        })),
      ),
    'successions.csv': made.successions.map(({ predecessor, successor }) => ({
      predecessor: predecessor.code,
      successor: successor.code,
      ...of(successor.from?.day ?? null),
    })),
    'rule-sets.csv': made.ruleSets.map((rules) => ({
      valid_from: dayText(rules.from),
      quota: 1,
      counting_kinds: rules.kinds.join(';'),
      counting_stages: rules.stages.join(';'),
      counting_checks: 'CHECKED',
      report_holds_months: rules.holdsMonths,
      target_rate: 1,
      target_on: dayText(rules.targetOn),
      target_is_example: true,
      start_is_assumed: true,
      kipp_min_age_months: 24,
      name_id: 'Satu perangkat daerah satu inovasi',
      name_en: 'One agency one innovation',
      note_id: rules.noteId,
      note_en: rules.noteEn,
      ...of(rules.from),
    })),
    'agency-reports.csv': made.reports.map(({ agency, from, to, saysNone, reportedOn }) => ({
      agency: agency.code,
      period_from: dayText(from),
      period_to: dayText(to),
      says_none: saysNone,
      reported_on: fullDay(reportedOn),
      ...of(to),
    })),
  };
}

const begun = ({ stages: [first] }: MadeUpInnovation) => (first ? dayOfStage(first) : null);

function innovationFiles(made: MadeUpGovernment) {
  const of = origin(made);
  return {
    'innovations.csv': made.innovations.map((each) => {
      const check = each.checks.at(-1);
      return {
        code: each.code,
        title_id: each.titleId,
        title_en: each.titleEn,
        summary_id: each.summaryId,
        summary_en: each.summaryEn,
        owner: each.owner?.code ?? null,
        owner_basis: each.ownerBasis,
        form: each.form,
        digital: each.digital,
        initiator: each.initiator,
        theme: each.theme,
        affairs: each.affairs.join(';'),
        sdgs: each.sdgs.join(';'),
        origin_place: each.originPlace,
        origin_title: each.originTitle,
        check: check?.state ?? null,
        checked_on: fullDay(check?.on ?? null),
        checked_by: check?.by ?? null,
        ...of(begun(each)),
      };
    }),
    'innovation-stages.csv': made.innovations.flatMap((each) =>
      each.stages.map(({ stage, started, knownOn }) => ({
        innovation: each.code,
        stage,
        started_on: dated(started),
        known_on: fullDay(knownOn),
        known_basis: knownOn === null ? null : 'hari terbit / day of publication',
        ...of(begun(each)),
      })),
    ),
    'innovation-checks.csv': made.innovations.flatMap(({ code, checks }) =>
      checks.slice(0, -1).map(({ state, on, by }) => ({
        innovation: code,
        check: state,
        checked_on: dayText(on),
        checked_by: by,
        ...of(on),
      })),
    ),
  };
}

/** What became of innovations: who took them over, and what they changed. */
function resultFiles(made: MadeUpGovernment) {
  const of = origin(made);
  return {
    'adoptions.csv': made.adoptions.map((each) => ({
      code: each.code,
      innovation: each.innovation.code,
      adopter: each.adopter.code,
      stopped_on: dated(each.stopped),
      proof: each.proof,
      ...of(each.stages[0]?.reached.day ?? null),
    })),
    'adoption-stages.csv': made.adoptions.flatMap(({ code, stages }) =>
      stages.map(({ stage, reached }) => ({
        adoption: code,
        stage,
        reached_on: dated(reached),
        ...of(stages[0]?.reached.day ?? null),
      })),
    ),
    'outcomes.csv': made.outcomes.map((each) => ({
      code: each.code,
      innovation: each.innovation.code,
      indicator_id: each.indicatorId,
      indicator_en: each.indicatorEn,
      unit_id: each.unitId,
      unit_en: each.unitEn,
      is_percent: each.isPercent,
      better: each.better,
      baseline_value: each.baseline?.value ?? null,
      baseline_from: fullDay(each.baseline?.from ?? null),
      baseline_to: fullDay(each.baseline?.to ?? null),
      target_value: each.target,
      ...of(each.innovation.implemented?.from ?? null),
    })),
    'measurements.csv': measurementRows(made),
  };
}

/** One by one: of all rows these are the most. */
function* measurementRows(made: MadeUpGovernment): Generator<FileRow> {
  const of = origin(made);
  for (const { code, measurements } of made.outcomes) {
    for (const { from, to, value, sampleSize } of measurements) {
      yield {
        outcome: code,
        period_from: dayText(from),
        period_to: dayText(to),
        value,
        sample_size: sampleSize,
        ...of(to),
      };
    }
  }
}

function programmeFiles(made: MadeUpGovernment) {
  const of = origin(made);
  return {
    'evidence.csv': made.evidence.map(({ code, innovation, kind, number, datedOn, link }) => ({
      ...{ code, innovation: innovation.code, kind, number, dated_on: fullDay(datedOn), link },
      ...of(datedOn),
    })),
    'index-levels.csv': made.levels.map(({ innovation, year, indicator, level, evidence }) => ({
      innovation: innovation?.code ?? null,
      rule_year: year,
      indicator,
      level,
      evidence: evidence?.code ?? null,
      ...of(dayIn(year)),
    })),
    'satisfaction.csv': made.satisfaction.map(
      ({ agency, year, period, measure, value, respondents }) => ({
        ...{ agency: agency.code, year, period, measure, value, respondents },
        method: 'survei karangan / made-up survey',
        ...of(dayIn(year)),
      }),
    ),
    'facilitations.csv': made.facilitations.map(
      ({ code, held, kind, nameId, nameEn, place, invited }) => ({
        ...{ code, held_on: dated(held), kind, name_id: nameId, name_en: nameEn },
        organiser: 'Bagian Organisasi Contoh',
        place,
        participants_note: invited,
        ...of(held.day),
      }),
    ),
    'attendance.csv': made.facilitations.flatMap(({ code, held, attendance }) =>
      attendance.map(({ agency, people }) => ({
        ...{ facilitation: code, agency: agency.code, people },
        ...of(held.day),
      })),
    ),
    'recognitions.csv': made.recognitions.map((each) => ({
      code: each.code,
      innovation: each.innovation?.code ?? null,
      agency: each.agency?.code ?? null,
      programme: each.programme,
      name_id: each.nameId,
      name_en: each.nameEn,
      tier: each.tier,
      rank: each.rank,
      year: each.year,
      awarded_on: fullDay(each.awardedOn),
      ...of(dayIn(each.year)),
    })),
    'commitments.csv': made.commitments.map((each) => ({
      code: each.code,
      agency: each.agency.code,
      promise_id: each.promiseId,
      promise_en: each.promiseEn,
      promised_on: dayText(each.promisedOn),
      due_on: dayText(each.dueOn),
      kept_on: fullDay(each.keptOn),
      ...of(each.promisedOn),
    })),
  };
}
