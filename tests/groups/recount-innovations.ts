import { byColumn, type Raw, type Row } from './raw-tables.js';
import { plain, type Recounted } from './recount.js';
import {
  agencyKeys,
  classKeys,
  daysFrom,
  governmentKeys,
  innovationNames,
  latestOf,
  lookedUp,
  onceKept,
  periodKeys,
} from './recount-words.js';

type Innovation = Row<'innovation'>;

/** What is asked of an innovation, one by one. */
function askedOf(raw: Raw, day: string) {
  const lookup = lookedUp(raw, day);
  const { stages, nowOf, adoptionsOf, isApplied } = lookup;
  const affairsOf = byColumn(raw.innovation_affair, 'innovation_id');
  const sdgsOf = byColumn(raw.innovation_sdg, 'innovation_id');
  const outcomesOf = byColumn(raw.outcome, 'innovation_id');
  const valuesOf = byColumn(raw.measurement, 'outcome_id');
  const evidenceOf = byColumn(raw.evidence, 'innovation_id');
  const wonBy = byColumn(raw.recognition, 'innovation_id');
  const affairs = new Map(raw.affair.map((affair) => [affair.code, affair]));

  const ownerOf = ({ owner_id }: Innovation) => nowOf(owner_id);
  const applied = ({ innovation_id }: Innovation) => adoptionsOf(innovation_id).filter(isApplied);
  const measured = ({ innovation_id }: Innovation) =>
    outcomesOf(innovation_id).filter((outcome) =>
      valuesOf(outcome.outcome_id).some(({ period_from }) => period_from <= day),
    );
  const improvements = ({ innovation_id }: Innovation) =>
    outcomesOf(innovation_id).flatMap((outcome) => {
      const latest = latestOf(valuesOf(outcome.outcome_id), day);
      const { baseline_value: before, is_percent, better } = outcome;
      if (!latest || is_percent || !before) return [];
      return ((better === 'HIGHER' ? 1 : -1) * (latest.value - before)) / Math.abs(before);
    });
  const firstOf = ({ innovation_id }: Innovation, stage?: string) =>
    stages(innovation_id).find((each) => stage === undefined || each.stage === stage);
  const startOf = (stage: Row<'innovation_stage'> | undefined) => ({
    day: stage?.from_day ?? null,
    precision: stage?.started_precision ?? null,
    knownSince: stage !== undefined && stage.started_on === null,
  });
  const isStated = (stage: Row<'innovation_stage'>) =>
    stage.started_on !== null && stage.started_precision !== 'YEAR';
  return {
    ...lookup,
    lookup,
    affairs,
    affairsOf,
    sdgsOf,
    outcomesOf,
    valuesOf,
    evidenceOf,
    wonBy,
    ownerOf,
    applied,
    measured,
    improvements,
    firstOf,
    startOf,
    isStated,
  };
}

type Asked = ReturnType<typeof askedOf>;

const keys = ({
  lookup,
  ownerOf,
  firstOf,
  startOf,
  stages,
  checkOf,
  counts,
}: Asked): Recounted<Innovation>['keys'] => ({
  ...governmentKeys(lookup, 'government'),
  ...agencyKeys(lookup, 'owner', ownerOf),
  ...innovationNames('innovation', (each: Innovation) => each),
  ...classKeys(lookup, '', (each: Innovation) => each),
  check: ({ innovation_id }) => plain(checkOf(innovation_id)?.check_state ?? 'REPORTED'),
  counts: ({ innovation_id }) => plain(counts(innovation_id)),
  ownerBasis: ({ owner_basis }) => plain(owner_basis),
  origin: ({ origin_place }) => plain(origin_place),
  copied: ({ origin_place }) => plain(origin_place !== null),
  ...periodKeys('startedOn', (each: Innovation) => startOf(firstOf(each))),
  ...periodKeys('implementedOn', (each: Innovation) => startOf(firstOf(each, 'IMPLEMENTATION'))),
  ...periodKeys('since', (each: Innovation) => startOf(stages(each.innovation_id).at(-1))),
  ...periodKeys('checkedOn', ({ innovation_id }: Innovation) => ({
    day: checkOf(innovation_id)?.checked_on ?? null,
  })),
});

const lists = ({ affairs, affairsOf, sdgsOf }: Asked): Recounted<Innovation>['lists'] => ({
  affair: {
    elementsOf: ({ innovation_id }) => affairsOf(innovation_id),
    keys: {
      'affair.code': ({ affair_code }: Row<'innovation_affair'>) => plain(affair_code),
      'affair.name': ({ affair_code }: Row<'innovation_affair'>) => ({
        same: affair_code,
        shown: affairs.get(affair_code)?.name_id ?? null,
      }),
      'affair.basicService': ({ affair_code }: Row<'innovation_affair'>) =>
        plain(affairs.get(affair_code)?.basic_service ?? null),
      'affair.isMain': ({ is_main }: Row<'innovation_affair'>) => plain(is_main),
    },
  },
  sdg: {
    elementsOf: ({ innovation_id }) => sdgsOf(innovation_id),
    keys: { sdg: ({ sdg }: Row<'innovation_sdg'>) => plain(sdg) },
  },
});

const ratios = ({
  raw,
  day,
  wonBy,
  applied,
  measured,
  stages,
  checkOf,
  counts,
}: Asked): Recounted<Innovation>['ratios'] => ({
  digital: ({ digital }) => digital,
  implemented: ({ innovation_id }) => stages(innovation_id).at(-1)?.stage === 'IMPLEMENTATION',
  checked: ({ innovation_id }) => checkOf(innovation_id)?.check_state === 'CHECKED',
  counting: ({ innovation_id }) => counts(innovation_id),
  adopted: (each) => (raw.adoption.length === 0 ? null : applied(each).length > 0),
  measured: (each) => measured(each).length > 0,
  beforeAfter: (each) => measured(each).some(({ baseline_value }) => baseline_value !== null),
  recognised: ({ innovation_id }) =>
    wonBy(innovation_id).some(
      ({ awarded_on, year }) => (awarded_on ?? (year ? `${year}-01-01` : '9999')) <= day,
    ),
});

const facts = ({
  raw,
  day,
  evidenceOf,
  applied,
  measured,
  improvements,
  firstOf,
  isStated,
}: Asked): Recounted<Innovation>['facts'] => ({
  adoptions: (each) => (raw.adoption.length === 0 ? null : applied(each).length),
  measuredIndicators: (each) => measured(each).length,
  improvement: (each) => {
    const found = improvements(each);
    return found.length === 0 ? null : found.reduce((sum, one) => sum + one, 0) / found.length;
  },
  documents: ({ innovation_id }) =>
    raw.evidence.length === 0
      ? null
      : evidenceOf(innovation_id).filter(({ dated_on }) => dated_on === null || dated_on <= day)
          .length,
  daysToImplementation: (each) => {
    const [first, then] = [firstOf(each), firstOf(each, 'IMPLEMENTATION')];
    if (!first || !then || first.stage === 'IMPLEMENTATION') return null;
    return isStated(first) && isStated(then) ? daysFrom(first.from_day, then.from_day) : null;
  },
});

const days = ({ firstOf, stages }: Asked): Recounted<Innovation>['days'] => ({
  startedOn: (each) => firstOf(each)?.from_day ?? null,
  implementedOn: (each) => firstOf(each, 'IMPLEMENTATION')?.from_day ?? null,
  since: ({ innovation_id }) => stages(innovation_id).at(-1)?.from_day ?? null,
});

const uniq = ({
  raw,
  affairsOf,
  sdgsOf,
  ownerOf,
  applied,
  nowOf,
}: Asked): Recounted<Innovation>['uniq'] => ({
  owners: (each) => [ownerOf(each)?.agency_id ?? null],
  adopters: (each) =>
    onceKept(
      raw.adoption,
      applied(each).map((x) => nowOf(x.adopter_id)?.agency_id ?? null),
    ),
  governments: ({ government_id }) => [government_id],
  themes: ({ theme_code }) => [theme_code],
  affairs: ({ innovation_id }) =>
    onceKept(
      raw.innovation_affair,
      affairsOf(innovation_id).map((each) => each.affair_code),
    ),
  sdgs: ({ innovation_id }) =>
    onceKept(
      raw.innovation_sdg,
      sdgsOf(innovation_id).map((each) => each.sdg),
    ),
});

export function recountedInnovations(raw: Raw, day: string): Recounted<Innovation> {
  const asked = askedOf(raw, day);
  const { stages, isRejected } = asked;
  return {
    records: raw.innovation.filter(
      ({ innovation_id }) => stages(innovation_id).length > 0 && !isRejected(innovation_id),
    ),
    keys: keys(asked),
    lists: lists(asked),
    ratios: ratios(asked),
    facts: facts(asked),
    uniq: uniq(asked),
    days: days(asked),
  };
}
