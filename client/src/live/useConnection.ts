import { useSyncExternalStore } from 'react';
import { type Connection, connection } from './connection';

export const useConnection = (): Connection =>
  useSyncExternalStore(connection.subscribe, connection.read, connection.readOnServer);

/** The moment that the figures on the screen are of, while newer ones can not be had. */
export const ageOf = ({ lost, behind, keptFrom, lastGood }: Connection): number | null => {
  if (keptFrom !== null) return keptFrom;
  return lost || behind ? lastGood : null;
};
