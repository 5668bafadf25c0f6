import { InvalidArgumentError } from '../graphql/errors.js';
import type { InnovationIndex } from './innovation-index.type.js';

type Wrong = 'NO_INDICATOR' | 'NO_LEVELS' | 'NO_INNOVATION' | 'OF_GOVERNMENT' | 'OF_INNOVATION';

/** The index beside what shows whether it could be asked for. */
export interface IndexAnswer {
  readonly governments: number;
  readonly year: number | null;
  readonly years: readonly number[];
  readonly problems: readonly { readonly n: number; readonly wrong: Wrong }[];
  readonly index: InnovationIndex;
}

const said: Record<Wrong, readonly [field: string, message: string]> = {
  NO_INDICATOR: ['indicator', 'The list of the year holds no indicator with this code.'],
  NO_LEVELS: ['indicator', 'The number of innovations has no levels; it follows from the others.'],
  NO_INNOVATION: ['innovation', 'The government has no innovation with this code.'],
  OF_GOVERNMENT: ['innovation', 'This indicator judges the government: leave the innovation out.'],
  OF_INNOVATION: ['innovation', 'This indicator judges innovations: say which one.'],
};

/** What shows whether a government and rules of it were meant. */
export type JudgedBy = Pick<IndexAnswer, 'governments' | 'year' | 'years'>;

/** Refuses what is not about one government by the rules of a stored year. */
export function checkJudged({ governments, year, years }: JudgedBy): void {
  if (governments !== 1) {
    throw new InvalidArgumentError(
      ['within'],
      'Expected the code of a government: an index is that of one.',
    );
  }
  if (year === null || !years.includes(year)) {
    throw new InvalidArgumentError(
      ['year'],
      years.length > 0
        ? `No rules of this year are stored. Expected one of ${years.join(', ')}.`
        : 'No rules of the index are stored.',
    );
  }
}

/** The index, or the argument that made no sense. */
export function soundIndex({ problems, index, ...judged }: IndexAnswer) {
  checkJudged(judged);
  const [first] = problems;
  if (first) {
    const [field, message] = said[first.wrong];
    throw new InvalidArgumentError(['assumed', `${first.n}`, field], message);
  }
  return index;
}
