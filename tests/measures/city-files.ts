import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** What the recount needs from the CSV files of one city, with every date as a day. */

type Row = Record<string, string>;

/** How a start is known: to the day or month, by its year, or only by when it was first seen. */
export type StartBasis = 'EXACT' | 'YEAR' | 'KNOWN_ON';
export interface StageStart {
  stage: string;
  from: string;
  basis: StartBasis;
}

export interface Unit {
  code: string;
  kind: string;
  /** First and last day; '' = not known, which holds in all periods. */
  from: string;
  to: string;
  parents: { parent: string; from: string; to: string }[];
  usualParent: string;
}

export interface Innovation {
  code: string;
  owner: string;
  check: string;
  stages: StageStart[];
}

export interface RuleSet {
  from: string;
  quota: number;
  kinds: string[];
  stages: string[];
  checks: string[];
  reportHoldsMonths: number;
}

export interface Report {
  agency: string;
  from: string;
  to: string;
  saysNone: boolean;
}

export interface City {
  units: Map<string, Unit>;
  successions: { predecessor: string; successor: string }[];
  innovations: Innovation[];
  ruleSets: RuleSet[];
  reports: Report[];
}

export function readCity(sampleDir: string): City {
  const rows = (name: string) => readRows(join(sampleDir, `${name}.csv`));
  const parents = rows('agency-parents');
  const stages = rows('innovation-stages');
  const checks = rows('innovation-checks');
  return {
    units: new Map(rows('agencies').map((row) => [cell(row, 'code'), unitFrom(row, parents)])),
    successions: rows('successions').map((row) => ({
      predecessor: cell(row, 'predecessor'),
      successor: cell(row, 'successor'),
    })),
    innovations: rows('innovations').map((row) => innovationFrom(row, stages, checks)),
    ruleSets: rows('rule-sets').map(ruleSetFrom),
    reports: rows('agency-reports').map(reportFrom),
  };
}

function unitFrom(row: Row, parents: Row[]): Unit {
  const code = cell(row, 'code');
  return {
    code,
    kind: cell(row, 'kind').toUpperCase(),
    from: firstPossibleDay(cell(row, 'valid_from')),
    to: lastPossibleDay(cell(row, 'valid_to')),
    usualParent: cell(row, 'parent'),
    parents: parents
      .filter((one) => cell(one, 'agency') === code)
      .map((one) => ({
        parent: cell(one, 'parent'),
        from: firstPossibleDay(cell(one, 'valid_from')),
        to: lastPossibleDay(cell(one, 'valid_to')),
      })),
  };
}

function innovationFrom(row: Row, stages: Row[], checks: Row[]): Innovation {
  const code = cell(row, 'code');
  const own = (one: Row) => cell(one, 'innovation') === code;
  const named = cell(row, 'stage');
  const earlier = stages
    .filter(own)
    .map((one) => stageFrom(cell(one, 'stage'), cell(one, 'started_on'), cell(one, 'known_on')));
  const now = stageFrom(named, cell(row, 'stage_on'), cell(row, 'stage_known_on'));
  const lastCheck = checks.filter(own).at(-1);
  const check = cell(row, 'check') || (lastCheck ? cell(lastCheck, 'check') : '') || 'REPORTED';
  return {
    code,
    owner: cell(row, 'owner'),
    check: check.toUpperCase(),
    stages: named === '' ? earlier : [...earlier, now],
  };
}

function stageFrom(stage: string, startedOn: string, knownOn: string): StageStart {
  const from = firstPossibleDay(startedOn || knownOn);
  const isYear = startedOn.length === 4;
  const basis = startedOn === '' ? 'KNOWN_ON' : isYear ? 'YEAR' : 'EXACT';
  return { stage: stage.toUpperCase(), from, basis };
}

function ruleSetFrom(row: Row): RuleSet {
  return {
    from: firstPossibleDay(cell(row, 'valid_from')),
    quota: Number(cell(row, 'quota')),
    kinds: list(row, 'counting_kinds'),
    stages: list(row, 'counting_stages'),
    checks: list(row, 'counting_checks'),
    reportHoldsMonths: Number(cell(row, 'report_holds_months')),
  };
}

function reportFrom(row: Row): Report {
  return {
    agency: cell(row, 'agency'),
    from: firstPossibleDay(cell(row, 'period_from')),
    to: lastPossibleDay(cell(row, 'period_to')),
    saysNone: cell(row, 'says_none').toLowerCase() === 'yes',
  };
}

function readRows(path: string): Row[] {
  if (!existsSync(path)) return [];
  return parse(readFileSync(path), {
    bom: true,
    columns: true,
    skip_empty_lines: true,
    trim: true,
  });
}

/** '-' clears a value, so for a count it is as empty as an empty cell. */
function cell(row: Row, column: string): string {
  const text = row[column] ?? '';
  return text === '-' ? '' : text;
}

function list(row: Row, column: string): string[] {
  return cell(row, column)
    .split(';')
    .map((word) => word.trim().toUpperCase());
}

function firstPossibleDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

function lastPossibleDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  return `${date}-${daysIn(date)}`;
}

export function daysIn(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
