import { createContext } from 'react';

/** The ids of the message and of the quiet line of the panel around, for the drawing in it. */
export interface PanelNames {
  title: string;
  measure: string | undefined;
}

export const PanelNamesContext = createContext<PanelNames | null>(null);
