/** One end of ribbons: from whom on the left, to whom on the right. */
export interface FlowNode {
  side: 'from' | 'to';
  name: string;
  value: number;
  /** Drawn strong: the message of the picture. */
  main: boolean;
}

export interface FlowDrawing {
  nodes: FlowNode[];
  links: { source: number; target: number; value: number }[];
  count: (value: number) => string;
}

/** A name in a margin of so many letters; what is cut says so, and the table has it whole. */
export const fittingName = (name: string, letters: number): string =>
  name.length <= letters ? name : `${name.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
