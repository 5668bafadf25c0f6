import { useEffect, useState } from 'react';

/** The moment, renewed every second: for the clock, and for the age of the data. */
export const useNow = (): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, []);
  return now;
};
