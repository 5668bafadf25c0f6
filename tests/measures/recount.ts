import {
  type City,
  daysIn,
  type Innovation,
  type Report,
  type RuleSet,
  readCity,
  type StageStart,
  type StartBasis,
  type Unit,
} from './city-files.js';

/**
 * A second count of the agency states of one city on one day, straight from its CSV files.
 * Why: the program answers from SQL and from summaries; this one shares no line with them and asks
 * of every agency and every record, one by one, so that a mistake can not be made twice alike.
 * One folder holds one government.
 */

export type Level = 'AGENCY' | 'UNIT';
export type State = 'COVERED' | 'PREPARING' | 'NONE' | 'UNREPORTED';

export interface Standing {
  kind: string;
  state: State;
  /** Codes of the records on the day that are neither rejected nor stopped. */
  innovations: string[];
  /** Those of them that count. */
  counting: string[];
  /** Covered, but not by starts known to the day or month alone: years are needed too. */
  coveredByYear: boolean;
  /** Covered, but not even with those: the first day that a source shows is needed too. */
  coveredKnownOn: boolean;
}

export interface Recount {
  eligible: number;
  covered: number;
  preparing: number;
  none: number;
  unreported: number;
  coveredByYear: number;
  coveredKnownOn: number;
  agencies: Map<string, Standing>;
}

export function recount(sampleDir: string, day: string, level: Level): Recount {
  return recountCity(readCity(sampleDir), day, level);
}

export function recountCity(city: City, day: string, level: Level): Recount {
  const rules = rulesOn(city, day);
  const agencies = new Map<string, Standing>();
  for (const unit of city.units.values()) {
    if (isEligible(unit, day, level, rules)) {
      agencies.set(unit.code, standingOf(city, unit, day, level, rules));
    }
  }
  const how = [...agencies.values()];
  return {
    eligible: how.length,
    covered: how.filter((one) => one.state === 'COVERED').length,
    preparing: how.filter((one) => one.state === 'PREPARING').length,
    none: how.filter((one) => one.state === 'NONE').length,
    unreported: how.filter((one) => one.state === 'UNREPORTED').length,
    coveredByYear: how.filter((one) => one.coveredByYear).length,
    coveredKnownOn: how.filter((one) => one.coveredKnownOn).length,
    agencies,
  };
}

function rulesOn(city: City, day: string): RuleSet {
  const valid = city.ruleSets.filter((rules) => rules.from <= day);
  const newest = valid.sort((a, b) => b.from.localeCompare(a.from))[0];
  if (!newest) throw new Error(`No rule set holds on ${day}`);
  return newest;
}

function isEligible(unit: Unit, day: string, level: Level, rules: RuleSet): boolean {
  if (!isValid(unit, day)) return false;
  return level === 'UNIT' ? unit.kind !== 'GOVERNMENT' : rules.kinds.includes(unit.kind);
}

function isValid(unit: Unit, day: string): boolean {
  return (unit.from === '' || unit.from <= day) && (unit.to === '' || day <= unit.to);
}

function standingOf(city: City, unit: Unit, day: string, level: Level, rules: RuleSet): Standing {
  const alive: Innovation[] = [];
  const counting: StageStart[] = [];
  const countingCodes: string[] = [];
  for (const innovation of city.innovations) {
    const start = stageOn(innovation, day);
    if (!start || start.stage === 'STOPPED' || innovation.check === 'REJECTED') continue;
    if (creditedTo(city, innovation, day, level, rules) !== unit.code) continue;
    alive.push(innovation);
    if (rules.stages.includes(start.stage) && rules.checks.includes(innovation.check)) {
      counting.push(start);
      countingCodes.push(innovation.code);
    }
  }
  const covered = counting.length >= rules.quota;
  const reachesWith = (...bases: StartBasis[]) =>
    counting.filter((start) => bases.includes(start.basis)).length >= rules.quota;
  let state: State = 'UNREPORTED';
  if (covered) state = 'COVERED';
  else if (alive.length > 0) state = 'PREPARING';
  else if (reportedNone(city, unit, day, rules)) state = 'NONE';
  return {
    kind: unit.kind,
    state,
    innovations: alive.map((innovation) => innovation.code),
    counting: countingCodes,
    coveredByYear: !reachesWith('EXACT') && reachesWith('EXACT', 'YEAR'),
    coveredKnownOn: covered && !reachesWith('EXACT', 'YEAR'),
  };
}

/** The stage entered last by the day; of two entered on one day the further one. */
function stageOn(innovation: Innovation, day: string): StageStart | undefined {
  const order = ['INITIATIVE', 'TRIAL', 'IMPLEMENTATION', 'STOPPED'];
  let latest: StageStart | undefined;
  for (const start of innovation.stages) {
    if (start.from > day) continue;
    const isLater =
      !latest ||
      start.from > latest.from ||
      (start.from === latest.from && order.indexOf(start.stage) > order.indexOf(latest.stage));
    if (isLater) latest = start;
  }
  return latest;
}

/** Code of the agency that an innovation is credited to on the day, '' = nobody. */
function creditedTo(
  city: City,
  innovation: Innovation,
  day: string,
  level: Level,
  rules: RuleSet,
): string {
  let unit = holderOn(city, innovation.owner, day);
  if (level === 'UNIT') return unit?.code ?? '';
  while (unit && !rules.kinds.includes(unit.kind)) {
    unit = holderOn(city, parentOn(unit, day), day);
  }
  return unit?.code ?? '';
}

/** The agency itself where it is valid, else the only one reached through successions. */
function holderOn(city: City, code: string, day: string): Unit | undefined {
  let unit = city.units.get(code);
  while (unit && !isValid(unit, day)) {
    const hasEnded = unit.to !== '' && unit.to < day;
    const next = hasEnded ? successorsOf(city, unit.code) : predecessorsOf(city, unit.code);
    unit = next.length === 1 ? city.units.get(next[0] ?? '') : undefined;
  }
  return unit;
}

function successorsOf(city: City, code: string): string[] {
  return city.successions.filter((one) => one.predecessor === code).map((one) => one.successor);
}

function predecessorsOf(city: City, code: string): string[] {
  return city.successions.filter((one) => one.successor === code).map((one) => one.predecessor);
}

function parentOn(unit: Unit, day: string): string {
  const dated = unit.parents.find(
    (one) => (one.from === '' || one.from <= day) && (one.to === '' || day <= one.to),
  );
  return dated ? dated.parent : unit.usualParent;
}

function reportedNone(city: City, unit: Unit, day: string, rules: RuleSet): boolean {
  let newest: Report | undefined;
  for (const report of city.reports) {
    if (report.agency !== unit.code) continue;
    if (report.from > day || monthsLater(report.to, rules.reportHoldsMonths) < day) continue;
    const isNewer = !newest || `${report.from}${report.to}` > `${newest.from}${newest.to}`;
    if (isNewer) newest = report;
  }
  return newest?.saysNone ?? false;
}

/** The same day some months later; of the last day of a month, or where there is no such day, the last. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isLast = date === daysIn(day.slice(0, 7));
  const then = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
  return `${then}-${String(isLast ? daysIn(then) : Math.min(date, daysIn(then))).padStart(2, '0')}`;
}
