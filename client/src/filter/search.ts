import { isDay, isMonth, lastOfMonth } from '../format/calendar';
import { todayOf } from '../format/formats';
import { type AdoptionSearch, adoptionRules } from './adoption-search';
import { type FacilitationSearch, facilitationRules } from './facilitation-search';
import { type IndexSearch, indexRules } from './index-search';
import {
  type InnovationSearch,
  innovationRules,
  isInnovationOrder,
  type UrlInnovationOrder,
} from './innovation-search';
import { kindNames } from './kinds';
import {
  isOutcomeOrder,
  type OutcomeSearch,
  outcomeRules,
  type UrlOutcomeOrder,
} from './outcome-search';
import { type OverviewSearch, overviewRules } from './overview-search';
import { type ReportSearch, reportRules } from './report-search';
import { isUrlResultKind, type UrlResultKind } from './result-kinds';

/**
 * The part of the address after `?`. Everything a page shows follows from it, so a pasted address
 * shows the same. The words are Indonesian, as people read and share them.
 */
export interface Search
  extends InnovationSearch,
    AdoptionSearch,
    OutcomeSearch,
    FacilitationSearch,
    ReportSearch,
    IndexSearch,
    OverviewSearch {
  /** The day the figures are of: 2026-11-24; where a month is given, its last day. */
  per?: string | undefined;
  /** The government whose figures are shown, where the data hold more than one: its code. */
  pemda?: string | undefined;
  tingkat?: 'unit' | undefined;
  /** Kinds of agency, parted by commas. */
  jenis?: string | undefined;
  status?: string | undefined;
  /** What a list is sorted by; agencies and innovations each have their own. */
  urut?: UrlOrder | UrlInnovationOrder | UrlOutcomeOrder | undefined;
  cari?: string | undefined;
  /** What the page of all results looks for. */
  q?: string | undefined;
  /** The one kind of result that is shown. */
  macam?: UrlResultKind | undefined;
  /** The slide with which the wall begins, from 1. */
  layar?: string | undefined;
  /** The figure whose menu is open. */
  angka?: string | undefined;
}

export type AgencyState = 'COVERED' | 'PREPARING' | 'NONE' | 'UNREPORTED';
export type Order =
  | 'STATE'
  | 'DAYS_WITHOUT'
  | 'NAME'
  | 'INNOVATIONS'
  | 'SHORTEST_WITHOUT'
  | 'BEST_STATE'
  | 'FEWEST_INNOVATIONS'
  | 'PROMISE_DUE';
export type Level = 'AGENCY' | 'UNIT';

const orderNames = {
  '-hari': 'DAYS_WITHOUT',
  status: 'STATE',
  nama: 'NAME',
  '-inovasi': 'INNOVATIONS',
  hari: 'SHORTEST_WITHOUT',
  '-status': 'BEST_STATE',
  inovasi: 'FEWEST_INNOVATIONS',
  janji: 'PROMISE_DUE',
} as const satisfies Record<string, Order>;
export type UrlOrder = keyof typeof orderNames;

const stateNames = {
  ada: 'COVERED',
  disiapkan: 'PREPARING',
  belum: 'NONE',
  'belum-melapor': 'UNREPORTED',
} as const satisfies Record<string, AgencyState>;
type UrlState = keyof typeof stateNames;

/** What "Perlu didorong" lists: every state but Ada. */
export const notCovered = 'disiapkan,belum,belum-melapor';
export const urlOrders = Object.keys(orderNames) as UrlOrder[];
export const urlStates = Object.keys(stateNames) as UrlState[];

export const isAgencyOrder = (name: string | undefined): name is UrlOrder =>
  name !== undefined && Object.hasOwn(orderNames, name);
export const orderOf = (urut: Search['urut']): Order =>
  orderNames[isAgencyOrder(urut) ? urut : '-hari'];
export const levelOf = (search: Search): Level => (search.tingkat === 'unit' ? 'UNIT' : 'AGENCY');
export const statesOf = (status: string | undefined): AgencyState[] | undefined =>
  status?.split(',').map((name) => stateNames[name as UrlState]);
export const urlStateOf = (state: AgencyState): UrlState =>
  urlStates.find((name) => stateNames[name] === state) ?? 'ada';

export const longestSearch = 100;

/** What every page keeps of the address of the one before: the day and the government. */
export const keepScope = (before: Search): Search => ({ per: before.per, pemda: before.pemda });

/** What day it is by the server, once it has told: the clock of a device may be wrong by weeks. */
let serverDay: string | undefined;
export const knowToday = (day: string): void => {
  serverDay = day;
};

/** A month stands for its last day, and while it runs for today. */
const dayAsked = (value: string): string | undefined => {
  if (!isMonth(value)) return isDay(value) ? value : undefined;
  const today = serverDay ?? todayOf(Date.now());
  return today.startsWith(value) ? today : lastOfMonth(`${value}-01`);
};

/** One rule per parameter: the value as it is kept, or nothing when it means nothing here. */
const rules: { [Key in keyof Search]-?: (value: string) => string | undefined } = {
  per: dayAsked,
  pemda: (value) => (/^[\w.-]{1,60}$/.test(value) ? value : undefined),
  tingkat: (value) => (value === 'unit' ? value : undefined),
  jenis: kindNames,
  status: (value) =>
    value.split(',').every((name) => Object.hasOwn(stateNames, name)) ? value : undefined,
  urut: (value) =>
    isAgencyOrder(value) || isInnovationOrder(value) || isOutcomeOrder(value) ? value : undefined,
  cari: (value) => (value.length <= longestSearch ? value : undefined),
  q: (value) => (value.length <= longestSearch ? value : undefined),
  macam: (value) => (isUrlResultKind(value) ? value : undefined),
  layar: (value) => (/^[1-3]$/.test(value) ? value : undefined),
  angka: (value) => (/^[a-z-]{1,40}$/.test(value) ? value : undefined),
  ...innovationRules,
  ...adoptionRules,
  ...outcomeRules,
  ...facilitationRules,
  ...reportRules,
  ...indexRules,
  ...overviewRules,
};

export interface ReadSearch {
  search: Search;
  /** What the address says that this program does not know, as `name=value`. */
  dropped: string[];
}

/**
 * Reads the address and keeps what it understands.
 * Why what is dropped stands as undefined: the router lays this over the raw address, and a name
 * that were missing here would keep the value that nobody understood.
 */
export const readSearch = (raw: Record<string, unknown>): ReadSearch => {
  const search: Record<string, string | undefined> = {};
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const text = String(value ?? '');
    const kept = Object.hasOwn(rules, name) ? rules[name as keyof Search](text) : undefined;
    search[name] = text === '' ? undefined : kept;
    if (text !== '' && kept === undefined) dropped.push(`${name}=${text.slice(0, longestSearch)}`);
  }
  return { search, dropped };
};

export const parseQuery = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text));

/** Writes the address; commas stay readable. */
export const writeQuery = (search: Record<string, unknown>): string => {
  const pairs = Object.entries(search)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => [name, String(value)]);
  const text = new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
};
