import { useEffect, useState } from 'react';
import { type Asked, askServer, type GivenAnswer } from './asking';

const pause = 400;

/** What the server says of a query before it is run: its cost, and whether it would be refused. */
export const useJudgement = (asked: Asked | null): GivenAnswer | null => {
  const [judged, setJudged] = useState<{ of: string; given: GivenAnswer } | null>(null);
  const text = asked && JSON.stringify(asked);
  useEffect(() => {
    if (text === null) return;
    const own = new AbortController();
    const timer = setTimeout(() => {
      askServer(JSON.parse(text) as Asked, { signal: own.signal, onlyCost: true }).then(
        (given) => setJudged({ of: text, given }),
        // What can not be judged now is judged when it is run.
        () => {},
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [text]);
  return judged && judged.of === text ? judged.given : null;
};
