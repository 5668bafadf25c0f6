import { createContext, use } from 'react';
import type { Kind } from './kinds';

/** What the data say of themselves, for every page: set once by the frame around the pages. */
export interface Facts {
  today: string;
  firstDay: string;
  version: string;
  /** Whether any of the data are made up, for trying out. */
  madeUp?: boolean;
  kinds: Kind[];
  /** Counted no further than a list needs to know: none, some, or more than can be ranked. */
  records: { innovations: number; adoptions: number; commitments: number };
  governments: { code: string; name: { indonesian: string; english: string } }[];
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

/** Whether the data set has answered or failed: what asks with its first day need not ask twice. */
export const useFactsSettled = (): boolean => use(FactsContext) !== null;

/** A code is unique within a government; where there are several, the government goes before it. */
export const agencyKey = (
  record: { code: string; government: string },
  facts: Facts | null,
): string =>
  facts && facts.governments.length > 1 ? `${record.government}/${record.code}` : record.code;
