import { mostOpenPages } from './innovation-search';

/** What the address says of results. The words are Indonesian, as people read and share them. */
export interface OutcomeSearch {
  /** The unit that values are counted in, by its Indonesian name. */
  ukuran?: string | undefined;
  /** The theme of the innovations, by its code. */
  tema?: string | undefined;
  /** How the last value compares with the one before. */
  perubahan?: UrlChange | undefined;
  /** The indicator that is shown over time: its code, with the government before it where there are several. */
  indikator?: string | undefined;
  /** How many pages of indicators that can not be compared are open. */
  kurang?: string | undefined;
}

const changeNames = { membaik: 'IMPROVED', memburuk: 'WORSE', tetap: 'UNCHANGED' } as const;
const orderNames = {
  '-perubahan': 'CHANGE',
  '-penerapan': 'NEWEST_LAUNCH',
  indikator: 'INDICATOR',
  '-usang': 'LONGEST_UNMEASURED',
} as const;

export type UrlChange = keyof typeof changeNames;
export type UrlOutcomeOrder = keyof typeof orderNames;
export type Change = (typeof changeNames)[UrlChange];

export const urlChanges = Object.keys(changeNames) as UrlChange[];
export const urlOutcomeOrders = Object.keys(orderNames) as UrlOutcomeOrder[];

export const changeOf = (name: UrlChange): Change => changeNames[name];
export const urlChangeOf = (change: Change): UrlChange =>
  urlChanges.find((name) => changeNames[name] === change) ?? 'membaik';

export const isOutcomeOrder = (name: string | undefined): name is UrlOutcomeOrder =>
  name !== undefined && Object.hasOwn(orderNames, name);
export const outcomeOrderOf = (urut: string | undefined) =>
  orderNames[isOutcomeOrder(urut) ? urut : '-perubahan'];

const isName = (value: string): boolean =>
  value.trim() === value && value.length <= 60 && !/[<>"\\\p{Cc}]/u.test(value);

/** One rule per parameter: the value as it is kept, or nothing when it means nothing here. */
export const outcomeRules: {
  [Key in keyof OutcomeSearch]-?: (value: string) => string | undefined;
} = {
  ukuran: (value) => (isName(value) ? value : undefined),
  tema: (value) => (/^[\w.-]{1,60}$/.test(value) ? value : undefined),
  perubahan: (value) => (Object.hasOwn(changeNames, value) ? value : undefined),
  indikator: (value) => (/^[\w.-]{1,80}(\/[\w.-]{1,80})?$/.test(value) ? value : undefined),
  kurang: (value) =>
    /^[1-9]\d?$/.test(value) && Number(value) <= mostOpenPages ? value : undefined,
};

export const noOutcomeFilter = {
  ukuran: undefined,
  tema: undefined,
  perubahan: undefined,
  jenis: undefined,
  tampil: undefined,
  kurang: undefined,
};
