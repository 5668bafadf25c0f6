import { cells } from './copy-target.js';
import { dayIn, dayText } from './days.js';
import type { MadeUpGovernment } from './records.js';
import { datedCells, dayCell, provenance, type SourceOf } from './row-cells.js';
import type { Targets } from './tables.js';

/** The rows of evidence, index, satisfaction, facilitation, recognition and commitments. */
export function writeProgramme(
  government: MadeUpGovernment,
  targets: Targets,
  sourceOf: SourceOf,
): void {
  writeEvidence(government, targets, sourceOf);
  writeSatisfaction(government, targets, sourceOf);
  writeFacilitations(government, targets, sourceOf);
  writeRecognitions(government, targets, sourceOf);
  writeCommitments(government, targets, sourceOf);
}

function writeEvidence(
  { id, evidence, levels }: MadeUpGovernment,
  { evidence: target, index_level_reached }: Targets,
  sourceOf: SourceOf,
): void {
  for (const each of evidence) {
    const { code, innovation, kind, number, datedOn, link } = each;
    const about = [innovation.id, kind, number, dayCell(datedOn), link];
    target.add(cells(id, each.id, code, ...about, ...provenance(sourceOf(datedOn), target)));
  }
  for (const { innovation, year, indicator, level, evidence: document } of levels) {
    const reached = [innovation?.id ?? null, year, indicator, level, document?.id ?? null];
    const source = sourceOf(dayIn(year));
    index_level_reached.add(cells(id, ...reached, ...provenance(source, index_level_reached)));
  }
}

function writeSatisfaction(
  { id, satisfaction }: MadeUpGovernment,
  { satisfaction: target }: Targets,
  sourceOf: SourceOf,
): void {
  for (const { agency, year, period, measure, value, respondents } of satisfaction) {
    const survey = [year, period, measure, value, respondents, 'survei karangan / made-up survey'];
    const origin = provenance(sourceOf(dayIn(year)), target);
    target.add(cells(id, agency.id, ...survey, ...origin));
  }
}

function writeFacilitations(
  { id, facilitations }: MadeUpGovernment,
  { facilitation: target, attendance }: Targets,
  sourceOf: SourceOf,
): void {
  for (const each of facilitations) {
    const source = sourceOf(each.held.day);
    const { code, held, kind, nameId, nameEn, place, invited } = each;
    const event = [...datedCells(held), kind, nameId, nameEn];
    const where = ['Bagian Organisasi Contoh', place, invited];
    target.add(cells(id, each.id, code, ...event, ...where, ...provenance(source, target)));
    for (const { agency, people } of each.attendance) {
      attendance.add(cells(id, each.id, agency.id, people, ...provenance(source, attendance)));
    }
  }
}

function writeRecognitions(
  { id, recognitions }: MadeUpGovernment,
  { recognition: target }: Targets,
  sourceOf: SourceOf,
): void {
  for (const each of recognitions) {
    const { code, innovation, agency, programme, nameId, nameEn, tier, rank, year } = each;
    const award = [programme, nameId, nameEn, tier, rank, year, dayCell(each.awardedOn)];
    const origin = provenance(sourceOf(dayIn(year)), target);
    target.add(
      cells(id, each.id, code, innovation?.id ?? null, agency?.id ?? null, ...award, ...origin),
    );
  }
}

function writeCommitments(
  { id, commitments }: MadeUpGovernment,
  { commitment: target }: Targets,
  sourceOf: SourceOf,
): void {
  for (const each of commitments) {
    const { code, agency, promiseId, promiseEn, promisedOn, dueOn, keptOn } = each;
    const days = [dayText(promisedOn), dayText(dueOn), dayCell(keptOn)];
    const origin = provenance(sourceOf(promisedOn), target);
    target.add(cells(id, each.id, code, agency.id, promiseId, promiseEn, ...days, ...origin));
  }
}
