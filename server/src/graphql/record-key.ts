/** Government and number of a record; never shown, since numbers are not kept by an export. */
export type RecordKey = readonly [number, number];

/** What each record carries beside its fields, so that what belongs to it can be read on the same day. */
export interface Keyed {
  readonly key: RecordKey;
  /** The day that the record was asked about. */
  readonly on: string;
}

/**
 * A class of another type file. Why not the class itself: decorators write down the class of a
 * property at once, and of two files that name each other one is not there yet.
 */
export type Related<T> = T;
