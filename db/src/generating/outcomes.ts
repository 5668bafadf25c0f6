import { type Day, dayIn, monthOf, yearOf } from './days.js';
import { type Dice, shuffled } from './dice.js';
import type { MadeUpInnovation, MadeUpMeasurement, MadeUpOutcome, Numbers } from './records.js';
import { type Indicator, indicators } from './words.js';

/**
 * Outcomes with measurements, exactly as many of these as planned. Many innovations are never
 * measured; of the others' series some have holes, and some end early.
 */
export function makeOutcomes(
  innovations: readonly MadeUpInnovation[],
  count: number,
  numbers: Numbers,
  dice: Dice,
): MadeUpOutcome[] {
  const made: MadeUpOutcome[] = [];
  const measured = innovations.filter((innovation) => innovation.implemented !== null);
  let left = count;
  for (let round = 0; left > 0; round++) {
    if (round > 20) throw new RangeError('There are too few innovations for so many measurements');
    for (const innovation of shuffled(measured, dice)) {
      for (let more = dice.pick([1, 2, 2, 4, 6]); more > 0 && left > 0; more--) {
        const outcome = makeOutcome(innovation, made.length + 1, left, numbers, dice);
        left -= outcome.measurements.length;
        made.push(outcome);
      }
      if (left === 0) break;
    }
  }
  return made;
}

function makeOutcome(
  innovation: MadeUpInnovation,
  place: number,
  most: number,
  numbers: Numbers,
  dice: Dice,
): MadeUpOutcome {
  const indicator = dice.pick(indicators);
  const [least, highest] = indicator.start;
  const start = bounded(least + (highest - least) * dice.roll(), indicator);
  const [down, up] = indicator.reach;
  const end = bounded(start * (down + (up - down) * dice.roll()), indicator);
  const span = innovation.implemented ?? { from: 0, until: 0 };
  const before = dayIn(yearOf(span.from) - 1);
  return {
    id: numbers.outcome++,
    code: `HSL-${String(place).padStart(6, '0')}`,
    innovation,
    indicatorId: indicator.nameId,
    indicatorEn: indicator.nameEn,
    unitId: indicator.unitId,
    unitEn: indicator.unitEn,
    isPercent: indicator.isPercent,
    better: indicator.better,
    baseline: dice.chance(0.15)
      ? null
      : { value: start, from: before, to: dayIn(yearOf(before) + 1) - 1 },
    target: dice.chance(0.5)
      ? bounded(start * (indicator.better === 'LOWER' ? down : up), indicator)
      : null,
    measurements: makeSeries({ start, end, span, most, indicator }, dice),
  };
}

interface Series {
  start: number;
  end: number;
  span: { from: Day; until: Day };
  most: number;
  indicator: Indicator;
}

function makeSeries(
  { start, end, span, most, indicator }: Series,
  dice: Dice,
): MadeUpMeasurement[] {
  const months = dice.pick([1, 1, 1, 1, 1, 3, 3, 6, 12]);
  const misses = dice.chance(0.3) ? 0 : 0.03 + dice.roll() * 0.25;
  const hole = dice.chance(0.25) ? dice.roll() : 2;
  const ends = dice.chance(0.15) ? 0.3 + dice.roll() * 0.6 : 1;
  const asksPeople = dice.chance(0.6);
  const made: MadeUpMeasurement[] = [];
  let year = yearOf(span.from);
  let month = Math.floor((monthOf(span.from) - 1) / months) * months + 1;
  const length = Math.max(1, span.until - span.from);
  while (made.length < most) {
    const from = dayIn(year, month);
    const to = dayIn(year, month + months) - 1;
    if (to > span.until) break;
    const passed = Math.max(0, (from - span.from) / length);
    if (passed > ends) break;
    month += months;
    if (month > 12) {
      month -= 12;
      year++;
    }
    const isInHole = passed > hole && passed < hole + 0.2;
    if (isInHole || dice.chance(misses)) continue;
    const noise = 1 + (dice.roll() - 0.5) * 0.16;
    const value = bounded((start + (end - start) * Math.sqrt(passed)) * noise, indicator);
    made.push({ from, to, value, sampleSize: asksPeople ? dice.between(20, 900) : null });
  }
  return made;
}

/** Units of which a source states tenths; people, files and rupiah come whole. */
const inTenths = ['hari', 'menit', 'persen'];

function bounded(value: number, { isPercent, unitId }: Indicator): number {
  const most = isPercent ? Math.min(100, value) : value;
  return inTenths.includes(unitId) ? Math.round(most * 10) / 10 : Math.round(most);
}
