import { useEffect, useRef, useState } from 'react';
import { type Answered, type Asked, askWithVersion } from './asking';

/** An answer with the question that it is the answer to. */
export interface RunAnswer extends Answered {
  asked: Asked;
}

export interface Run {
  state: 'still' | 'running' | 'unreachable';
  /** The last answer; while another is awaited it stays, and is seen to be old. */
  answer: RunAnswer | null;
  run: (asked: Asked) => void;
}

/** Runs queries, one at a time: a new one gives up the one before. */
export const useRun = (): Run => {
  const [state, setState] = useState<Run['state']>('still');
  const [answer, setAnswer] = useState<RunAnswer | null>(null);
  const going = useRef<AbortController | null>(null);
  useEffect(() => () => going.current?.abort(), []);
  const run = (asked: Asked) => {
    going.current?.abort();
    const own = new AbortController();
    going.current = own;
    setState('running');
    askWithVersion(asked, own.signal).then(
      (answered) => {
        if (own.signal.aborted) return;
        setAnswer({ asked, ...answered });
        setState('still');
      },
      () => {
        if (own.signal.aborted) return;
        // Why: rows that stayed would be taken for what was just asked.
        setAnswer(null);
        setState('unreachable');
      },
    );
  };
  return { state, answer, run };
};
