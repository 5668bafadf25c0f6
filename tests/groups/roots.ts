import type { Raw } from './raw-tables.js';
import type { Recounted } from './recount.js';
import { recountedInnovations } from './recount-innovations.js';
import {
  recountedAdoptions,
  recountedAgencies,
  recountedFacilitations,
  recountedOutcomes,
} from './recount-others.js';

export interface RootUnderTest {
  readonly noun: string;
  readonly field: string;
  // biome-ignore lint/suspicious/noExplicitAny: each root has records of its own.
  recounted(raw: Raw, day: string): Recounted<any>;
}

const root = (noun: string, recounted: RootUnderTest['recounted']): RootUnderTest => ({
  noun,
  field: `${noun.charAt(0).toLowerCase()}${noun.slice(1)}Groups`,
  recounted,
});

export const roots: readonly RootUnderTest[] = [
  root('Innovation', recountedInnovations),
  root('Adoption', recountedAdoptions),
  root('Outcome', recountedOutcomes),
  root('Agency', recountedAgencies),
  root('Facilitation', recountedFacilitations),
];
