import { makeAdoptions } from './adoptions.js';
import { countingKinds, makeAgencies } from './agencies.js';
import { type Day, dayIn, dayOf, yearOf, yearsBefore } from './days.js';
import { type Dice, diceOf } from './dice.js';
import { type IndexIndicators, makeEvidence, makeLevels } from './evidence.js';
import { makeInnovations, makeOwners } from './innovations.js';
import { makeOutcomes } from './outcomes.js';
import {
  makeCommitments,
  makeFacilitations,
  makeRecognitions,
  makeReports,
  makeSatisfaction,
} from './programme.js';
import type { Era, MadeUpGovernment, MadeUpRuleSet, MadeUpSource, Numbers } from './records.js';
import { type PlannedGovernment, planOf, type SizeName } from './sizes.js';

export interface MakingOptions {
  size: SizeName;
  seed: number;
  /** The day on which the records end; the clock is never asked. */
  today: string;
  indicators: IndexIndicators;
  /** The first number of each table; one everywhere in an empty database. */
  numbers: Numbers;
}

const years = 10;

export function eraUntil(today: string): Era {
  const day = dayOf(today);
  return { begin: yearsBefore(day, years), today: day };
}

/** The governments of a size one by one, each with all its records, so that memory stays bounded. */
export function* makeGovernments(options: MakingOptions): Generator<MadeUpGovernment> {
  const plans = planOf(options.size, options.seed);
  const era = eraUntil(options.today);
  const numbers = { ...options.numbers };
  const ids = plans.map(() => numbers.government++);
  for (const [place, plan] of plans.entries()) {
    const id = ids[place] ?? 0;
    const parentId = plan.parent === null ? null : (ids[plan.parent] ?? null);
    const dice = diceOf(options.seed, 2, place);
    yield makeGovernment(
      { id, parentId, plan, seed: options.seed },
      era,
      options.indicators,
      numbers,
      dice,
    );
  }
}

interface Identity {
  id: number;
  parentId: number | null;
  plan: PlannedGovernment;
  seed: number;
}

function makeGovernment(
  { id, parentId, plan, seed }: Identity,
  era: Era,
  indicators: IndexIndicators,
  numbers: Numbers,
  dice: Dice,
): MadeUpGovernment {
  const sources = makeSources(seed, era, numbers);
  const agencies = makeAgencies(plan, era, numbers, dice);
  const { government, others, successions } = agencies;
  const owners = makeOwners(agencies, era, dice);
  const innovations = makeInnovations(owners, plan.innovations, era, numbers, dice);
  const evidence = makeEvidence(innovations, era, numbers, dice);
  return {
    id,
    code: plan.code,
    parentId,
    sources,
    agencies: [government, ...others],
    successions,
    ruleSets: makeRuleSets(parentId === null, era, dice),
    reports: makeReports(owners, era, dice),
    innovations,
    adoptions: makeAdoptions(innovations, others, plan.adoptions, era, numbers, dice),
    outcomes: makeOutcomes(innovations, plan.measurements, numbers, dice),
    evidence,
    levels: makeLevels(innovations, evidence, era, indicators, dice),
    satisfaction: makeSatisfaction(government, others, era, dice),
    facilitations: makeFacilitations(others, era, numbers, dice),
    recognitions: makeRecognitions(innovations, others, era, numbers, dice),
    commitments: makeCommitments(owners, era, numbers, dice),
  };
}

/** Every record leads to a source that says that it is made up. */
function makeSources(seed: number, { begin, today }: Era, numbers: Numbers) {
  const sources = new Map<number, MadeUpSource>();
  for (let year = yearOf(begin); year <= yearOf(today); year++) {
    const reference = `Data karangan ${year}, benih ${seed} / made-up data ${year}, seed ${seed}`;
    sources.set(year, { id: numbers.source++, kind: 'DOCUMENT', reference });
  }
  return sources;
}

/** The highest government gives the rules; a few below have their own, which ask for the same target. */
function makeRuleSets(isHighest: boolean, { begin, today }: Era, dice: Dice): MadeUpRuleSet[] {
  const targetOn = dayIn(yearOf(today) + 2) - 1;
  const ruleSet = (from: Day, more: Partial<MadeUpRuleSet>): MadeUpRuleSet => ({
    from,
    kinds: countingKinds,
    stages: ['IMPLEMENTATION'],
    holdsMonths: 3,
    targetOn,
    noteId: 'Aturan karangan.',
    noteEn: 'Made-up rules.',
    ...more,
  });
  const changed = dayIn(yearOf(today) - 2);
  const hospitalsToo = { kinds: [...countingKinds, 'HOSPITAL'] };
  if (isHighest) return [ruleSet(begin, {}), ruleSet(changed, hospitalsToo)];
  if (!dice.chance(0.04)) return [];
  return [ruleSet(begin, { stages: ['IMPLEMENTATION', 'TRIAL'], holdsMonths: 6 })];
}
