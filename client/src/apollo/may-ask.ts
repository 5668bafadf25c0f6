import { createContext } from 'react';

/**
 * Whether the cards below may ask. An address can name a day that no figure can be of; what is known
 * not to make sense is not sent, so cards wait until the day has been looked at.
 */
export const MayAskContext = createContext(true);

/**
 * Tries the data set again, where it has failed: what waits for it fails with it, and is tried again
 * with it.
 */
export const DatasetFailedContext = createContext<(() => void) | null>(null);
