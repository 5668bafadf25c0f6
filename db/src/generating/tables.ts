import { CopyTarget } from './copy-target.js';

/** The tables that are filled: the file that the rows of each name as theirs, and the columns. */
const tables = {
  government: [null, 'government_id, code, parent_government_id, made_up'],
  source: [null, 'government_id, source_id, kind, reference'],
  agency: [
    'agencies.csv',
    'government_id, agency_id, code, kind_code, name_id, name_en, short_name, former_names, valid_from, valid_from_precision, valid_to, valid_to_precision, area_km2, wards_total, source_id, file_id, file_row',
  ],
  agency_parent: [
    'agency-parents.csv',
    'government_id, agency_id, from_day, until_day, parent_id, source_id, file_id, file_row',
  ],
  agency_succession: [
    'successions.csv',
    'government_id, predecessor_id, successor_id, source_id, file_id, file_row',
  ],
  rule_set: [
    'rule-sets.csv',
    'government_id, from_day, name_id, name_en, note_id, note_en, quota, counting_stages, counting_checks, report_holds_months, target_rate, target_on, target_is_example, start_is_assumed, kipp_min_age_months, source_id, file_id, file_row',
  ],
  rule_set_kind: [null, 'government_id, from_day, kind_code'],
  agency_report: [
    'agency-reports.csv',
    'government_id, agency_id, period_from, period_to, says_none, reported_on, source_id, file_id, file_row',
  ],
  innovation: [
    'innovations.csv',
    'government_id, innovation_id, code, title_id, title_en, summary_id, summary_en, owner_id, owner_basis, form, digital, initiator, theme_code, origin_place, origin_title, source_id, file_id, file_row',
  ],
  innovation_stage: [
    'innovation-stages.csv',
    'government_id, innovation_id, stage, started_on, started_precision, known_on, known_basis, source_id, file_id, file_row',
  ],
  innovation_check: [
    'innovation-checks.csv',
    'government_id, innovation_id, check_no, check_state, checked_on, checked_by, source_id, file_id, file_row',
  ],
  innovation_affair: [null, 'government_id, innovation_id, affair_code, is_main'],
  innovation_sdg: [null, 'government_id, innovation_id, sdg'],
  adoption: [
    'adoptions.csv',
    'government_id, adoption_id, code, innovation_id, adopter_id, stopped_on, stopped_precision, proof, source_id, file_id, file_row',
  ],
  adoption_stage: [
    'adoption-stages.csv',
    'government_id, adoption_id, stage, reached_on, reached_precision, source_id, file_id, file_row',
  ],
  outcome: [
    'outcomes.csv',
    'government_id, outcome_id, code, innovation_id, indicator_id, indicator_en, unit_id, unit_en, is_percent, better, baseline_value, baseline_from, baseline_to, target_value, source_id, file_id, file_row',
  ],
  measurement: [
    'measurements.csv',
    'government_id, outcome_id, period_from, period_to, value, sample_size, source_id, file_id, file_row',
  ],
  evidence: [
    'evidence.csv',
    'government_id, evidence_id, code, innovation_id, kind, number, dated_on, link, source_id, file_id, file_row',
  ],
  index_level_reached: [
    'index-levels.csv',
    'government_id, innovation_id, rule_year, indicator_code, level, evidence_id, source_id, file_id, file_row',
  ],
  satisfaction: [
    'satisfaction.csv',
    'government_id, agency_id, year, period, measure, value, respondents, method, source_id, file_id, file_row',
  ],
  facilitation: [
    'facilitations.csv',
    'government_id, facilitation_id, code, held_on, held_precision, kind, name_id, name_en, organiser, place, participants_note, source_id, file_id, file_row',
  ],
  attendance: [
    'attendance.csv',
    'government_id, facilitation_id, agency_id, people, source_id, file_id, file_row',
  ],
  recognition: [
    'recognitions.csv',
    'government_id, recognition_id, code, innovation_id, agency_id, programme, name_id, name_en, tier, rank, year, awarded_on, source_id, file_id, file_row',
  ],
  commitment: [
    'commitments.csv',
    'government_id, commitment_id, code, agency_id, promise_id, promise_en, promised_on, due_on, kept_on, source_id, file_id, file_row',
  ],
  trail_entry: [null, 'government_id, batch_id, changed_by, action, record, record_key'],
} as const satisfies Record<string, readonly [file: string | null, columns: string]>;

export type TableName = keyof typeof tables;
export type Targets = Record<TableName, CopyTarget>;

/** The name of the file that each table's rows name as theirs, of those that name one. */
export const files: readonly { table: TableName; file: string }[] = Object.entries(tables).flatMap(
  ([table, [file]]) => (file === null ? [] : [{ table: table as TableName, file }]),
);

/** A target for each table; files are numbered by the batch that is open. */
export function targetsOf(fileIds: ReadonlyMap<string, number>): Targets {
  const made = Object.entries(tables).map(([table, [file, columns]]) => {
    const fileId = file === null ? null : fileIds.get(file);
    if (fileId === undefined) throw new Error(`${file} has no number`);
    return [table, new CopyTarget(table, columns, fileId)];
  });
  return Object.fromEntries(made) as Targets;
}
