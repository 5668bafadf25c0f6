import { yearOf } from './days.js';
import type { Dice } from './dice.js';
import { dayOfStage, documentNumber } from './innovations.js';
import type { Era, MadeUpEvidence, MadeUpInnovation, MadeUpLevel, Numbers } from './records.js';

const kinds = ['DECREE', 'GUIDE', 'PHOTO', 'REPORT', 'SURVEY', 'MOU', 'VIDEO', 'OTHER'] as const;

/** Documents: the more an innovation has come to something, the more there are. */
export function makeEvidence(
  innovations: readonly MadeUpInnovation[],
  { today }: Era,
  numbers: Numbers,
  dice: Dice,
): MadeUpEvidence[] {
  const made: MadeUpEvidence[] = [];
  for (const innovation of innovations) {
    const most = innovation.implemented ? 4 : 1;
    const first = innovation.stages[0];
    const begun = first ? dayOfStage(first) : today;
    for (let left = dice.between(0, most); left > 0; left--) {
      const place = made.length + 1;
      const day = Math.min(today, begun + dice.between(0, 500));
      made.push({
        id: numbers.evidence++,
        code: `BKT-${String(place).padStart(6, '0')}`,
        innovation,
        kind: dice.pick(kinds),
        number: dice.chance(0.7) ? documentNumber(place, day) : null,
        datedOn: dice.chance(0.85) ? day : null,
        // Why this ending: it is reserved for examples and leads nowhere.
        link: dice.chance(0.3) ? `https://contoh.example/bukti/${place}` : null,
      });
    }
  }
  return made;
}

/** Indicators of the regional innovation index by the aspect that they are of. */
export interface IndexIndicators {
  ofGovernment: readonly string[];
  ofInnovation: readonly string[];
}

/** Levels reached each year, of the government and of the innovations that it entered that year. */
export function makeLevels(
  innovations: readonly MadeUpInnovation[],
  evidence: readonly MadeUpEvidence[],
  { begin, today }: Era,
  { ofGovernment, ofInnovation }: IndexIndicators,
  dice: Dice,
): MadeUpLevel[] {
  const made: MadeUpLevel[] = [];
  for (let year = yearOf(begin); year <= yearOf(today); year++) {
    for (const indicator of ofGovernment) {
      if (dice.chance(0.1)) continue;
      made.push({
        innovation: null,
        year,
        indicator,
        level: dice.pick([1, 2, 2, 3]),
        evidence: null,
      });
    }
  }
  const documents = new Map<MadeUpInnovation, MadeUpEvidence>();
  for (const each of evidence) documents.set(each.innovation, each);
  for (const innovation of innovations) {
    if (!innovation.implemented || !dice.chance(0.06)) continue;
    const year = Math.min(yearOf(today), yearOf(innovation.implemented.from) + dice.below(3));
    const document = documents.get(innovation) ?? null;
    for (const indicator of ofInnovation) {
      if (dice.chance(0.15)) continue;
      const shown = dice.chance(0.4) ? document : null;
      made.push({
        innovation,
        year,
        indicator,
        level: dice.pick([1, 1, 2, 2, 3]),
        evidence: shown,
      });
    }
  }
  return made;
}
