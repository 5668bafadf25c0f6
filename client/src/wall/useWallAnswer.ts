import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../apollo/ask';
import { WallDocument, type WallQuery } from '../gql/graphql';

const everyMinute = 60_000;

export interface WallAnswer {
  /** The last good answer, and when it came. */
  data: WallQuery | null;
  answeredAt: number | null;
  /** Since when the server has not answered; nothing while it does. */
  lostSince: number | null;
}

const nothingYet: WallAnswer = { data: null, answeredAt: null, lostSince: null };

/**
 * Asks the server itself once a minute, and at once when the connection or the screen comes back. What
 * was answered last stays, with its moment.
 */
export const useWallAnswer = (within: string | undefined): WallAnswer => {
  const client = useApolloClient();
  const [answer, setAnswer] = useState(nothingYet);
  const renew = useCallback(async () => {
    try {
      const data = await ask(client, WallDocument, { within }, { fromServer: true });
      setAnswer({ data, answeredAt: Date.now(), lostSince: null });
    } catch {
      setAnswer((before) => ({ ...before, lostSince: before.lostSince ?? Date.now() }));
    }
  }, [client, within]);
  useEffect(() => {
    void renew();
    const again = () => {
      if (document.visibilityState === 'visible') void renew();
    };
    const asking = setInterval(again, everyMinute);
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(asking);
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [renew]);
  return answer;
};
