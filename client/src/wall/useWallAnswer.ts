import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { ask } from '../apollo/ask';
import { WallDocument, type WallQuery } from '../gql/graphql';

const everyMinute = 60_000;

export interface WallAnswer {
  /** The last good answer, and when it came. */
  data: WallQuery | null;
  answeredAt: number | null;
  /** Since when the server has not answered; nothing while it does. */
  lostSince: number | null;
  /** The server answers, and does not know the government of the address. */
  isUnknown: boolean;
}

const nothingYet: WallAnswer = { data: null, answeredAt: null, lostSince: null, isUnknown: false };

const saysUnknown = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.code === 'NOT_FOUND');

const after = (error: unknown, before: WallAnswer): WallAnswer =>
  saysUnknown(error)
    ? { ...nothingYet, isUnknown: true }
    : { ...before, lostSince: before.lostSince ?? Date.now() };

/**
 * Asks the server itself once a minute, and at once when the connection or the screen comes back. What
 * was answered last for this government stays, with its moment.
 */
export const useWallAnswer = (within: string | undefined): WallAnswer => {
  const client = useApolloClient();
  const [kept, setKept] = useState({ within, answer: nothingYet });
  useEffect(() => {
    let latest = 0;
    const renew = async () => {
      latest += 1;
      const mine = latest;
      const become = (next: (before: WallAnswer) => WallAnswer) => {
        // Why: an answer that comes after a later one would take the wall back.
        if (mine !== latest) return;
        setKept((before) => ({
          within,
          answer: next(before.within === within ? before.answer : nothingYet),
        }));
      };
      try {
        const data = await ask(client, WallDocument, { within }, { fromServer: true });
        become(() => ({ ...nothingYet, data, answeredAt: Date.now() }));
      } catch (error) {
        become((before) => after(error, before));
      }
    };
    void renew();
    const again = () => {
      if (document.visibilityState === 'visible') void renew();
    };
    const asking = setInterval(again, everyMinute);
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      latest += 1;
      clearInterval(asking);
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [client, within]);
  return kept.within === within ? kept.answer : nothingYet;
};
