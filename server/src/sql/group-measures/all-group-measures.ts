import type { MeasureEntry } from '../measure.js';
import * as adoption from './adoption.js';
import * as agency from './agency.js';
import * as facilitation from './facilitation.js';
import * as innovation from './innovation.js';
import * as outcome from './outcome.js';

/** All measures of groups, for the catalogue. */
export const groupMeasures: readonly MeasureEntry[] = [
  innovation,
  adoption,
  outcome,
  agency,
  facilitation,
]
  .flatMap((measures) => Object.values<MeasureEntry | (() => unknown)>(measures))
  .filter((each) => typeof each !== 'function');
