import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { Figure, FigureAnswer } from './figure';

export interface FigureRun {
  state: 'still' | 'running' | 'failed';
  /** What the query gave the last time it ran. */
  answer: FigureAnswer | null;
  /** Runs the query; nothing where it fails, which `state` then says. */
  run: () => Promise<FigureAnswer | null>;
}

/** Runs the query of a figure when a reader asks for it. */
export const useFigureRun = (figure: Figure): FigureRun => {
  const client = useApolloClient();
  const [state, setState] = useState<FigureRun['state']>('still');
  const [answer, setAnswer] = useState<FigureAnswer | null>(null);
  const run = async () => {
    setState('running');
    try {
      const given = await figure.run(client);
      setAnswer(given);
      setState('still');
      return given;
    } catch {
      // Why: rows that stayed would be taken for what the query has just given.
      setAnswer(null);
      setState('failed');
      return null;
    }
  };
  return { state, answer, run };
};
