import { cells } from './copy-target.js';
import { dayText } from './days.js';
import { dayOfStage } from './innovations.js';
import type {
  MadeUpAdoption,
  MadeUpGovernment,
  MadeUpInnovation,
  MadeUpOutcome,
} from './records.js';
import { datedCells, dayCell, provenance, type SourceOf, sourcesByYear } from './row-cells.js';
import type { Targets } from './tables.js';
import { writeProgramme } from './write-programme.js';

/** Adds all rows of a government to the tables' targets. */
export function writeRows(government: MadeUpGovernment, targets: Targets): void {
  const { id, code, parentId, sources } = government;
  targets.government.add(cells(id, code, parentId, true));
  for (const source of sources.values()) {
    targets.source.add(cells(id, source.id, source.kind, source.reference));
  }
  const sourceOf = sourcesByYear(government);
  writeAgencies(government, targets, sourceOf);
  writeRules(government, targets, sourceOf);
  for (const innovation of government.innovations) {
    writeInnovation(id, innovation, targets, sourceOf);
  }
  for (const adoption of government.adoptions) writeAdoption(id, adoption, targets, sourceOf);
  for (const outcome of government.outcomes) writeOutcome(id, outcome, targets, sourceOf);
  writeProgramme(government, targets, sourceOf);
}

const list = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item}"`).join(',')}}`;

function writeAgencies(
  { id, agencies, successions }: MadeUpGovernment,
  { agency: target, agency_parent, agency_succession }: Targets,
  sourceOf: SourceOf,
): void {
  for (const agency of agencies) {
    const { code, kind, nameId, nameEn, shortName, formerNames, from, to, area, wards } = agency;
    const source = sourceOf(from?.day ?? to?.day ?? null);
    const names = [code, kind, nameId, nameEn, shortName, list(formerNames)];
    const valid = [...datedCells(from), ...datedCells(to)];
    const facts = [area, wards, ...provenance(source, target)];
    target.add(cells(id, agency.id, ...names, ...valid, ...facts));
    for (const { parent, from: since, until } of agency.parents) {
      const span = [dayCell(since) ?? '-infinity', dayCell(until) ?? 'infinity'];
      agency_parent.add(
        cells(id, agency.id, ...span, parent.id, ...provenance(sourceOf(since), agency_parent)),
      );
    }
  }
  for (const { predecessor, successor } of successions) {
    const source = sourceOf(successor.from?.day ?? null);
    agency_succession.add(
      cells(id, predecessor.id, successor.id, ...provenance(source, agency_succession)),
    );
  }
}

function writeRules(
  { id, ruleSets, reports }: MadeUpGovernment,
  { rule_set, rule_set_kind, agency_report }: Targets,
  sourceOf: SourceOf,
): void {
  for (const rules of ruleSets) {
    const from = dayText(rules.from);
    const words = ['Satu perangkat daerah satu inovasi', 'One agency one innovation'];
    const counting = [list(rules.stages), '{CHECKED}', rules.holdsMonths];
    const target = [1, dayText(rules.targetOn), true, true, 24];
    const origin = provenance(sourceOf(rules.from), rule_set);
    rule_set.add(
      cells(id, from, ...words, rules.noteId, rules.noteEn, 1, ...counting, ...target, ...origin),
    );
    for (const kind of rules.kinds) rule_set_kind.add(cells(id, from, kind));
  }
  for (const { agency, from, to, saysNone, reportedOn } of reports) {
    const period = [dayText(from), dayText(to), saysNone, dayCell(reportedOn)];
    agency_report.add(cells(id, agency.id, ...period, ...provenance(sourceOf(to), agency_report)));
  }
}

function writeInnovation(
  id: number,
  innovation: MadeUpInnovation,
  targets: Targets,
  sourceOf: SourceOf,
): void {
  const { innovation: target, innovation_stage, innovation_check } = targets;
  const { code, titleId, titleEn, summaryId, summaryEn, owner, ownerBasis } = innovation;
  const { form, digital, initiator, theme, originPlace, originTitle, stages } = innovation;
  const number = innovation.id;
  const first = stages[0];
  const source = sourceOf(first ? dayOfStage(first) : null);
  const words = [code, titleId, titleEn, summaryId, summaryEn];
  const classes = [form, digital, initiator, theme, originPlace, originTitle];
  const owned = [owner?.id ?? null, ownerBasis];
  target.add(cells(id, number, ...words, ...owned, ...classes, ...provenance(source, target)));
  for (const { stage, started, knownOn } of stages) {
    const known = [dayCell(knownOn), knownOn === null ? null : 'hari terbit / day of publication'];
    const origin = provenance(source, innovation_stage);
    innovation_stage.add(cells(id, number, stage, ...datedCells(started), ...known, ...origin));
  }
  for (const [place, { state, on, by }] of innovation.checks.entries()) {
    const origin = provenance(sourceOf(on), innovation_check);
    innovation_check.add(cells(id, number, place + 1, state, dayText(on), by, ...origin));
  }
  for (const [place, affair] of innovation.affairs.entries()) {
    targets.innovation_affair.add(cells(id, number, affair, place === 0));
  }
  for (const sdg of innovation.sdgs) targets.innovation_sdg.add(cells(id, number, sdg));
}

function writeAdoption(
  id: number,
  adoption: MadeUpAdoption,
  { adoption: target, adoption_stage: stages }: Targets,
  sourceOf: SourceOf,
): void {
  const { innovation, adopter, stopped, proof } = adoption;
  const source = sourceOf(adoption.stages[0]?.reached.day ?? null);
  const pair = [innovation.id, adopter.id, ...datedCells(stopped), proof];
  target.add(cells(id, adoption.id, adoption.code, ...pair, ...provenance(source, target)));
  for (const { stage, reached } of adoption.stages) {
    const { day, precision } = reached;
    // Why in one piece here and below: these rows are most of all, and arrays would take half the time.
    stages.add(
      `${id}\t${adoption.id}\t${stage}\t${dayText(day)}\t${precision}\t${source}\t${stages.fileId}\t${stages.nextRow}`,
    );
  }
}

function writeOutcome(
  id: number,
  outcome: MadeUpOutcome,
  { outcome: target, measurement }: Targets,
  sourceOf: SourceOf,
): void {
  const { baseline, innovation, isPercent, better, measurements } = outcome;
  const names = [outcome.indicatorId, outcome.indicatorEn, outcome.unitId, outcome.unitEn];
  const before = [
    baseline?.value ?? null,
    dayCell(baseline?.from ?? null),
    dayCell(baseline?.to ?? null),
  ];
  const source = sourceOf(innovation.implemented?.from ?? null);
  const values = [isPercent, better, ...before, outcome.target, ...provenance(source, target)];
  target.add(cells(id, outcome.id, outcome.code, innovation.id, ...names, ...values));
  const { fileId } = measurement;
  for (const { from, to, value, sampleSize } of measurements) {
    measurement.add(
      `${id}\t${outcome.id}\t${dayText(from)}\t${dayText(to)}\t${value}\t${sampleSize ?? '\\N'}\t${sourceOf(to)}\t${fileId}\t${measurement.nextRow}`,
    );
  }
}
