import type { Agencies } from './agencies.js';
import { type Day, dayText, knownBy, type Precision } from './days.js';
import { type Dice, weightedDraw } from './dice.js';
import type {
  Era,
  MadeUpAgency,
  MadeUpCheck,
  MadeUpInnovation,
  MadeUpStage,
  Numbers,
  Stage,
} from './records.js';
import { nameOf, pickService } from './services.js';
import { themes } from './words.js';

/** How an agency takes part: it decides how much it owns and how far that comes. */
export type Zeal = 'ACTIVE' | 'BEGINNING' | 'LAPSED' | 'IDLE';

export interface Owner {
  agency: MadeUpAgency;
  zeal: Zeal;
  /** How often it is drawn when an innovation looks for an owner. */
  weight: number;
  /** The days in which it takes up new ones. */
  from: Day;
  until: Day;
}

/** Gives every agency its zeal: few own many, some begin, some have given up, some never began. */
export function makeOwners({ others }: Agencies, { begin, today }: Era, dice: Dice): Owner[] {
  let rank = 0;
  return others.map((agency) => {
    const roll = dice.roll();
    const isSmall = agency.kind === 'WARD' || agency.kind === 'SERVICE_UNIT';
    const idle = isSmall ? 0.5 : 0.2;
    const zeal: Zeal =
      roll < idle
        ? 'IDLE'
        : roll < idle + 0.12
          ? 'BEGINNING'
          : roll < idle + 0.18
            ? 'LAPSED'
            : 'ACTIVE';
    const validFrom = Math.max(begin, agency.from?.day ?? begin);
    const until = Math.min(today, agency.to?.day ?? today);
    // Why: were all to begin at once, the trend would have nothing to tell.
    const start = validFrom + Math.floor((until - validFrom) * dice.roll() * 0.97);
    if (zeal === 'ACTIVE') rank++;
    const weight = zeal === 'ACTIVE' ? 1 / (rank * 0.5 + dice.roll()) ** 1.15 : 0;
    return { agency, zeal, weight, from: start, until };
  });
}

/** The innovations of a government, exactly as many as planned. */
export function makeInnovations(
  owners: readonly Owner[],
  count: number,
  era: Era,
  numbers: Numbers,
  dice: Dice,
): MadeUpInnovation[] {
  const made: MadeUpInnovation[] = [];
  const add = (owner: Owner | null, zeal: Zeal) => {
    if (made.length < count)
      made.push(makeInnovation(owner, zeal, made.length + 1, era, numbers, dice));
  };
  for (const owner of owners) {
    if (owner.zeal === 'ACTIVE') add(owner, 'ACTIVE');
    if (owner.zeal === 'ACTIVE' || owner.zeal === 'IDLE') continue;
    for (let left = dice.between(1, 3); left > 0; left--) add(owner, owner.zeal);
  }
  const draw = weightedDraw(
    owners.map((owner) => owner.weight),
    dice,
  );
  while (made.length < count) add(dice.chance(0.01) ? null : (owners[draw()] ?? null), 'ACTIVE');
  return made;
}

function makeInnovation(
  owner: Owner | null,
  zeal: Zeal,
  place: number,
  era: Era,
  numbers: Numbers,
  dice: Dice,
): MadeUpInnovation {
  const service = pickService(owner?.agency ?? null, dice);
  const { textId, textEn, affair, sdgs } = service;
  const name = nameOf(service, place, dice);
  const stages = makeStages(owner, zeal, era, dice);
  const isCopied = dice.chance(0.05);
  const isVague = dice.chance(0.1);
  const other = pickService(null, dice).affair;
  return {
    id: numbers.innovation++,
    code: `INO-${String(place).padStart(6, '0')}`,
    titleId: `${name}: ${textId}`,
    titleEn: `${name}: ${textEn}`,
    summaryId: `Data karangan: ${textId}.`,
    summaryEn: `Made up: ${textEn}.`,
    owner: owner?.agency ?? null,
    ownerBasis: owner === null ? 'UNKNOWN' : dice.chance(0.08) ? 'INFERRED' : 'STATED',
    form: isVague ? null : dice.pick(['PUBLIC_SERVICE', 'PUBLIC_SERVICE', 'GOVERNANCE', 'OTHER']),
    digital: isVague ? null : dice.chance(0.6),
    initiator: dice.chance(0.3)
      ? null
      : dice.pick([
          'AGENCY',
          'AGENCY',
          'CIVIL_SERVANT',
          'HEAD_OF_REGION',
          'COMMUNITY',
          'COUNCIL_MEMBER',
        ]),
    theme: dice.chance(0.4) ? null : dice.pick(themes)[0],
    originPlace: isCopied ? `Kota Karangan ${dice.between(1, 90)}` : null,
    originTitle: isCopied ? `Asal ${name}` : null,
    stages,
    checks: makeChecks(zeal, firstDay(stages), era.today, dice),
    affairs: dice.chance(0.25) && other !== affair ? [affair, other] : [affair],
    sdgs: dice.chance(0.2) ? [] : [...sdgs],
    implemented: implementedSpan(stages, era.today),
  };
}

function makeStages(
  owner: Owner | null,
  zeal: Zeal,
  { begin, today }: Era,
  dice: Dice,
): MadeUpStage[] {
  const from = owner?.from ?? begin;
  const until =
    zeal === 'LAPSED' ? Math.max(from, (owner?.until ?? today) - 400) : (owner?.until ?? today);
  const isBeginning = zeal === 'BEGINNING';
  const first = isBeginning
    ? Math.max(from, until - dice.between(5, 500))
    : from + Math.floor((until - from) * dice.roll() ** 0.8);
  const begun: [Stage, Day][] = [];
  let day = first;
  if (isBeginning || dice.chance(0.55)) begun.push(['INITIATIVE', day]);
  day += begun.length > 0 ? dice.between(30, 240) : 0;
  if (begun.length > 0 && dice.chance(0.7)) begun.push(['TRIAL', day]);
  day += begun.length > 1 ? dice.between(40, 300) : 0;
  if (!isBeginning) begun.push(['IMPLEMENTATION', day]);
  const stops = zeal === 'LAPSED' || (!isBeginning && dice.chance(0.14));
  if (stops)
    begun.push([
      'STOPPED',
      day + (zeal === 'LAPSED' ? dice.between(60, 380) : dice.between(200, 2000)),
    ]);
  const happened = begun.filter(([, on], place) => place === 0 || on <= today);
  const roll = dice.roll();
  if (happened.length === 1 && roll < 0.2) {
    return happened.map(([stage, on]) => ({ stage, started: null, knownOn: Math.min(on, today) }));
  }
  // Why one precision for all: a year and a day of that year would stand in the wrong order.
  const precision: Precision = roll < 0.66 ? 'DAY' : roll < 0.86 ? 'MONTH' : 'YEAR';
  return happened.map(([stage, on]) => ({ stage, started: knownBy(on, precision), knownOn: null }));
}

function makeChecks(zeal: Zeal, first: Day, today: Day, dice: Dice): MadeUpCheck[] {
  const reportedOn = Math.min(today, first + dice.between(0, 200));
  const reported: MadeUpCheck = {
    state: 'REPORTED',
    on: reportedOn,
    by: 'Operator perangkat daerah',
  };
  const checkedOn = reportedOn + dice.between(3, 180);
  const roll = dice.roll();
  const isChecked = roll < (zeal === 'BEGINNING' ? 0.3 : 0.86) && checkedOn <= today;
  if (!isChecked) return [reported];
  const state = roll < 0.07 ? 'REJECTED' : 'CHECKED';
  const checked: MadeUpCheck = { state, on: checkedOn, by: 'Bagian Organisasi Contoh' };
  return dice.chance(0.6) ? [reported, checked] : [checked];
}

export function dayOfStage({ started, knownOn }: MadeUpStage): Day {
  const day = started?.day ?? knownOn;
  if (day === null) throw new RangeError('A stage has a day');
  return day;
}

function firstDay(stages: readonly MadeUpStage[]): Day {
  return Math.min(...stages.map(dayOfStage));
}

function implementedSpan(
  stages: readonly MadeUpStage[],
  today: Day,
): { from: Day; until: Day } | null {
  const implemented = stages.find(({ stage }) => stage === 'IMPLEMENTATION');
  if (!implemented) return null;
  const stopped = stages.find(({ stage }) => stage === 'STOPPED');
  const until = stopped ? dayOfStage(stopped) : today;
  const from = dayOfStage(implemented);
  return from < until ? { from, until } : null;
}

/** The day in words, for the numbers of made-up documents. */
export function documentNumber(place: number, day: Day): string {
  return `${place}/CONTOH/${dayText(day).slice(0, 4)}`;
}
