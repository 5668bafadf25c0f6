import { useEffect } from 'react';

/** Keeps the screen from going dark, in browsers that can; asked again whenever the page is seen anew. */
export const useScreenOn = () => {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    const hold = async () => {
      if (document.visibilityState !== 'visible') return;
      // Why nothing on a failure: the wall shows the same, and the system decides about its screen.
      lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    };
    void hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      document.removeEventListener('visibilitychange', hold);
      void lock?.release().catch(() => undefined);
    };
  }, []);
};
