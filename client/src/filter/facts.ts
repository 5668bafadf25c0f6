import { createContext, use } from 'react';
import type { Kind } from './kinds';

/** What the data say of themselves, for every page: set once by the frame around the pages. */
export interface Facts {
  today: string;
  /** The first day that can be asked about, of what the address names. */
  firstDay: string;
  version: string;
  /** Whether any of the data are made up. */
  madeUp: boolean;
  kinds: Kind[];
  /** Counted no further than a list needs to know: none, some, or more than can be ranked. */
  records: {
    innovations: number;
    adoptions: number;
    attendances: number;
    recognitions: number;
    commitments: number;
    reports: number;
  };
  governments: {
    code: string;
    name: { indonesian: string; english: string };
    /** The code of the government right above; null for one that stands alone. */
    within: string | null;
    /** The first day that can be asked about there; null before any rules. */
    firstDay: string | null;
  }[];
}

export const FactsContext = createContext<Facts | 'failed' | null>(null);

/** Nothing until the data set has answered. */
export const useFacts = (): Facts | null => {
  const facts = use(FactsContext);
  return facts === 'failed' ? null : facts;
};

/** A day that figures can be of: from the first rules until today. */
export const isAskableDay = (day: string, facts: Pick<Facts, 'firstDay' | 'today'>): boolean =>
  facts.firstDay <= day && day <= facts.today;

/** A month that has a day which figures can be of. */
export const isAskableMonth = (month: string, facts: Pick<Facts, 'firstDay' | 'today'>): boolean =>
  facts.firstDay.slice(0, 7) <= month && month <= facts.today.slice(0, 7);

/** Whether the data set has answered or failed: what asks with its first day need not ask twice. */
export const useFactsSettled = (): boolean => use(FactsContext) !== null;

/** A code is unique within a government; where there are several, the government goes before it. */
export const agencyKey = (
  record: { code: string; government: string },
  facts: Facts | null,
): string =>
  facts && facts.governments.length > 1 ? `${record.government}/${record.code}` : record.code;
