import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useFacts } from '../filter/facts';
import type { Figure, FigureAnswer } from './figure';

export interface FigureRun {
  state: 'still' | 'running' | 'failed';
  /** What the query gave the last time it ran. */
  answer: FigureAnswer | null;
  /** The figure as the screen showed it when the query was run. */
  shown: string;
  /** Whether the answer is of what the screen shows now. */
  isCurrent: boolean;
  /** Runs the query; nothing where it fails, which `state` then says. */
  run: () => Promise<FigureAnswer | null>;
}

interface Given {
  /** What the screen showed, of which data. */
  of: string;
  shown: string;
  answer: FigureAnswer;
}

/** Runs the query of a figure when a reader asks for it, and again once the figure has changed under its rows. */
export const useFigureRun = (figure: Figure): FigureRun => {
  const client = useApolloClient();
  const version = useFacts()?.version;
  const [state, setState] = useState<FigureRun['state']>('still');
  const [given, setGiven] = useState<Given | null>(null);
  const { shown } = figure;
  const now = JSON.stringify([figure.name, shown, figure.variables, version]);
  const run = async () => {
    setState('running');
    try {
      const answer = await figure.run(client);
      setGiven({ of: now, shown, answer });
      setState('still');
      return answer;
    } catch {
      // Why: rows that stayed would be taken for what the query has just given.
      setGiven(null);
      setState('failed');
      return null;
    }
  };
  const isCurrent = given?.of === now;
  const isOld = given !== null && !isCurrent && state !== 'running';
  const runAnew = useEffectEvent(() => void run());
  useEffect(() => {
    if (isOld) runAnew();
  }, [isOld]);
  return { state, answer: given?.answer ?? null, shown: given?.shown ?? shown, isCurrent, run };
};
