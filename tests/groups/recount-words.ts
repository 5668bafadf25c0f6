import { byColumn, type Raw, type Row } from './raw-tables.js';
import { type KeyValue, plain } from './recount.js';

/** What several roots of the recount ask of the stored records on a day. */

type Agency = Row<'agency'>;
type Innovation = Row<'innovation'>;

export interface Period {
  readonly day: string | null;
  readonly precision?: string | null;
  readonly knownSince?: boolean;
}

/** The stages in their order: of two on one day the further one is later. */
const stageOrder = ['INITIATIVE', 'TRIAL', 'IMPLEMENTATION', 'STOPPED'];
export const stepOrder = ['INTERESTED', 'AGREED', 'ADAPTED', 'APPLIED'];

/** What is counted from rows that may never have been entered; then it is not known. */
export const onceKept = <T>(rows: readonly unknown[], value: T): T | null =>
  rows.length === 0 ? null : value;

/** The same answer for the same record, worked out once. */
function once<T>(of: (id: number) => T): (id: number) => T {
  const known = new Map<number, T>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const worked = of(id);
    known.set(id, worked);
    return worked;
  };
}

/** Which agencies exist on the day, and what those that do not have become or come from. */
function successionOn(raw: Raw, day: string) {
  const agencies = new Map(raw.agency.map((agency) => [agency.agency_id, agency]));
  const successorsOf = byColumn(raw.agency_succession, 'predecessor_id');
  const predecessorsOf = byColumn(raw.agency_succession, 'successor_id');
  const begins = (agency: Agency) => agency.valid_from ?? '0000';
  const lasts = (agency: Agency) => agency.valid_to ?? '9999';
  const isValid = (agency: Agency) => begins(agency) <= day && day <= lasts(agency);

  /** Who an agency has become by the day, or was until then: along single successions. */
  function nowOf(id: number | null): Agency | null {
    let agency = id === null ? undefined : agencies.get(id);
    const onward = agency !== undefined && day > lasts(agency);
    while (agency && !isValid(agency)) {
      const next: readonly Row<'agency_succession'>[] = onward
        ? successorsOf(agency.agency_id)
        : predecessorsOf(agency.agency_id);
      const [only] = next;
      if (!only || next.length > 1) return null;
      agency = agencies.get(onward ? only.successor_id : only.predecessor_id);
      if (agency && onward !== day > lasts(agency) && !isValid(agency)) return null;
    }
    return agency && agency.kind_code !== 'GOVERNMENT' ? agency : null;
  }
  return { isValid, nowOf };
}

export function lookedUp(raw: Raw, day: string) {
  const agencies = new Map(raw.agency.map((agency) => [agency.agency_id, agency]));
  const innovations = new Map(raw.innovation.map((each) => [each.innovation_id, each]));
  const kinds = new Map(raw.agency_kind.map((kind) => [kind.code, kind]));
  const themes = new Map(raw.theme.map((theme) => [theme.code, theme]));
  const government = raw.agency.find(({ kind_code }) => kind_code === 'GOVERNMENT');
  const stagesOf = byColumn(raw.innovation_stage, 'innovation_id');
  const checksOf = byColumn(raw.innovation_check, 'innovation_id');
  const parentsOf = byColumn(raw.agency_parent, 'agency_id');
  const stepsOf = byColumn(raw.adoption_stage, 'adoption_id');
  const adoptionsOf = byColumn(raw.adoption, 'innovation_id');
  const rules = [...raw.rule_set]
    .filter(({ from_day }) => from_day <= day)
    .sort((a, b) => (a.from_day < b.from_day ? 1 : -1))[0];

  const { isValid, nowOf } = successionOn(raw, day);

  const parentOf = (agency: Agency | null): Agency | null => {
    const at =
      agency && parentsOf(agency.agency_id).find((p) => p.from_day <= day && day < p.until_day);
    return (at && agencies.get(at.parent_id)) ?? null;
  };

  const stages = once((id) =>
    stagesOf(id)
      .filter(({ from_day }) => from_day <= day)
      .sort((a, b) =>
        a.from_day === b.from_day
          ? stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage)
          : a.from_day < b.from_day
            ? -1
            : 1,
      ),
  );
  const checkOf = once(
    (id) => [...checksOf(id)].sort((a, b) => b.check_no - a.check_no)[0] ?? null,
  );
  const isRejected = (id: number) => checkOf(id)?.check_state === 'REJECTED';
  const steps = once((id) =>
    stepsOf(id)
      .filter(({ reached_on }) => reached_on <= day)
      .sort((a, b) =>
        a.reached_on === b.reached_on
          ? stepOrder.indexOf(a.stage) - stepOrder.indexOf(b.stage)
          : a.reached_on < b.reached_on
            ? -1
            : 1,
      ),
  );
  const isAlive = (adoption: Row<'adoption'>) =>
    adoption.stopped_on === null || adoption.stopped_on > day;
  const isApplied = (adoption: Row<'adoption'>) =>
    isAlive(adoption) && steps(adoption.adoption_id).some(({ stage }) => stage === 'APPLIED');
  const counts = (id: number) => {
    const stage = stages(id).at(-1)?.stage;
    const check = checkOf(id)?.check_state;
    if (!rules || !stage || !check || stage === 'STOPPED') return false;
    return rules.counting_stages.includes(stage) && rules.counting_checks.includes(check);
  };
  return {
    ...{ raw, day, agencies, innovations, kinds, themes, government, stages, checkOf, isRejected },
    ...{ nowOf, parentOf, isValid, steps, stepsOf, isAlive, isApplied, adoptionsOf, counts },
  };
}

export type Lookup = ReturnType<typeof lookedUp>;

const identity = (same: number | string | null | undefined, shown: string | null | undefined) =>
  ({ same: same ?? null, shown: shown ?? null }) satisfies KeyValue;

type Keys<R> = Record<string, (record: R) => KeyValue>;

export const agencyNames = <R>(path: string, of: (record: R) => Agency | null): Keys<R> => ({
  [`${path}.code`]: (record) => identity(of(record)?.agency_id, of(record)?.code),
  [`${path}.name`]: (record) => identity(of(record)?.agency_id, of(record)?.name_id),
  [`${path}.shortName`]: (record) => identity(of(record)?.agency_id, of(record)?.short_name),
});

export const kindKeys = <R>(
  { kinds }: Lookup,
  path: string,
  of: (record: R) => Agency | null,
): Keys<R> => ({
  [`${path}.code`]: (record) => plain(of(record)?.kind_code ?? null),
  [`${path}.name`]: (record) => {
    const code = of(record)?.kind_code;
    return identity(code, code === undefined ? null : kinds.get(code)?.name_id);
  },
});

export const governmentKeys = <R>(
  { government }: Lookup,
  path: string,
  isThere: (record: R) => boolean = () => true,
): Keys<R> => ({
  [`${path}.code`]: (record) => plain(isThere(record) ? (government?.code ?? null) : null),
  [`${path}.name`]: (record) => plain(isThere(record) ? (government?.name_id ?? null) : null),
});

export const agencyKeys = <R>(
  lookup: Lookup,
  path: string,
  of: (record: R) => Agency | null,
): Keys<R> => ({
  ...agencyNames(path, of),
  ...kindKeys(lookup, `${path}.kind`, of),
  ...agencyNames(`${path}.parent`, (record: R) => lookup.parentOf(of(record))),
  ...governmentKeys(lookup, `${path}.government`, (record: R) => of(record) !== null),
});

export function periodKeys<R>(path: string, of: (record: R) => Period): Keys<R> {
  const finer = (record: R, told: (day: string) => string) => {
    const { day, precision } = of(record);
    return plain(day === null || precision === 'YEAR' ? null : told(day));
  };
  return {
    [`${path}.year`]: (record) => {
      const { day } = of(record);
      return plain(day === null ? null : Number(day.slice(0, 4)));
    },
    [`${path}.quarter`]: (record) =>
      finer(record, (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`),
    [`${path}.month`]: (record) => finer(record, (day) => day.slice(0, 7)),
    [`${path}.basis`]: (record) => {
      const { day, precision, knownSince } = of(record);
      if (day === null) return plain(null);
      return plain(knownSince ? 'KNOWN_ON' : precision === 'YEAR' ? 'YEAR' : 'EXACT');
    },
  };
}

export const innovationNames = <R>(path: string, of: (record: R) => Innovation): Keys<R> => ({
  [`${path}.code`]: (record) => identity(of(record).innovation_id, of(record).code),
  [`${path}.title`]: (record) => identity(of(record).innovation_id, of(record).title_id),
});

/** What an innovation is; `path` ends in a dot where it is inside of another record. */
export const classKeys = <R>(
  { stages, themes }: Lookup,
  path: string,
  of: (record: R) => Innovation,
): Keys<R> => ({
  [`${path}stage`]: (record) => plain(stages(of(record).innovation_id).at(-1)?.stage ?? null),
  [`${path}form`]: (record) => plain(of(record).form),
  [`${path}digital`]: (record) => plain(of(record).digital),
  [`${path}initiator`]: (record) => plain(of(record).initiator),
  [`${path}theme.code`]: (record) => plain(of(record).theme_code),
  [`${path}theme.name`]: (record) => {
    const code = of(record).theme_code;
    return identity(code, code === null ? null : themes.get(code)?.name_id);
  },
});

export const daysFrom = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Of the values of an indicator the last one whose period had ended by the day. */
export const latestOf = (values: readonly Row<'measurement'>[], day: string) =>
  values
    .filter(({ period_to }) => period_to <= day)
    .sort((a, b) =>
      `${b.period_to}${b.period_from}`.localeCompare(`${a.period_to}${a.period_from}`),
    )[0];
