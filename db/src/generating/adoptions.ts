import { knownBy, type Precision } from './days.js';
import { type Dice, shuffled, weightedDraw } from './dice.js';
import { documentNumber } from './innovations.js';
import type { Era, MadeUpAdoption, MadeUpAgency, MadeUpInnovation, Numbers } from './records.js';

/** Adoptions of a government, exactly as many as planned: few innovations are copied by many. */
export function makeAdoptions(
  innovations: readonly MadeUpInnovation[],
  agencies: readonly MadeUpAgency[],
  count: number,
  { today }: Era,
  numbers: Numbers,
  dice: Dice,
): MadeUpAdoption[] {
  const known = innovations.filter((innovation) => innovation.implemented !== null);
  const copied = shuffled(known, dice);
  const draw = weightedDraw(
    copied.map((_, rank) => 1 / (rank + 3) ** 0.85),
    dice,
  );
  // Why every agency its own zeal: some copy gladly, some never do.
  const adopters = agencies.map(() => dice.roll() ** 2.5);
  const drawAdopter = weightedDraw(adopters, dice);
  const paired = new Set<number>();
  const made: MadeUpAdoption[] = [];
  for (let tries = 0; made.length < count; tries++) {
    if (tries > count * 200)
      throw new RangeError('There are too few agencies for so many adoptions');
    const innovation = copied[draw()];
    // Why after many tries anyone: the popular innovations run out of eager agencies.
    const place = tries < count * 5 ? drawAdopter() : dice.below(agencies.length);
    const adopter = agencies[place];
    if (!innovation?.implemented || !adopter || adopter === innovation.owner) continue;
    const pair = innovation.id * 1_000 + place;
    if (paired.has(pair)) continue;
    const { from } = innovation.implemented;
    const start = Math.max(from, adopter.from?.day ?? 0) + Math.floor(900 * dice.roll() ** 2);
    if (start > Math.min(today, adopter.to?.day ?? today)) continue;
    paired.add(pair);
    made.push({
      id: numbers.adoption++,
      code: `ADP-${String(made.length + 1).padStart(6, '0')}`,
      innovation,
      adopter,
      ...makeCourse(start, today, dice),
      proof: dice.chance(0.5) ? `MoU ${documentNumber(made.length + 1, start)}` : null,
    });
  }
  return made;
}

/** Its stages, in which some are not known and some were never reached, and whether it stopped. */
function makeCourse(start: number, today: number, dice: Dice) {
  const roll = dice.roll();
  const precision: Precision = roll < 0.7 ? 'DAY' : roll < 0.92 ? 'MONTH' : 'YEAR';
  const stages: MadeUpAdoption['stages'] = [];
  let day = start;
  for (const stage of ['INTERESTED', 'AGREED', 'ADAPTED', 'APPLIED']) {
    if (day > today) break;
    const isLast = stage === 'APPLIED';
    if (stages.length > 0 && dice.chance(0.12)) break;
    if (isLast || stages.length === 0 || dice.chance(0.8)) {
      stages.push({ stage, reached: knownBy(day, precision) });
    }
    day += dice.between(15, 200);
  }
  const stoppedOn = day + dice.between(100, 1500);
  const stopped = dice.chance(0.1) && stoppedOn <= today ? knownBy(stoppedOn, precision) : null;
  return { stages, stopped };
}
