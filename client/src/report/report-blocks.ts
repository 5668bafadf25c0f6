import type { TrendDrawing } from '../charts/trend-drawing';
import type { State, StateCounts } from '../marks/states';

/** A piece of text that is set in one way. */
export interface Run {
  text: string;
  as?: 'strong' | 'quiet' | 'late';
}

export type Text = readonly Run[];

export interface StateCell {
  state: State;
  label: string;
}

export type Cell = Text | StateCell;

export interface TableColumn {
  title: string;
  number?: boolean;
  /** Share of the width, in hundredths. */
  width: number;
}

export interface KindRow {
  name: string;
  states: StateCounts;
  share: string;
}

interface Headed {
  /** Its name in addresses and among the figures. */
  id: string;
  heading: string;
  /** One quiet line at the right end of the heading. */
  beside?: string;
}

export interface LeadBlock {
  type: 'lead';
  id: 'cakupan';
  to: string;
  /** Who published it and why; nothing for a draft. */
  published: string | null;
  headline: string;
  states: StateCounts;
}

export interface CourseBlock extends Headed {
  type: 'course';
  text: Text;
  /** Nothing where there is no point to draw. */
  drawing: TrendDrawing | null;
  narrow: TrendDrawing | null;
  noDrawing: string;
}

export interface TableBlock extends Headed {
  type: 'table';
  columns: readonly TableColumn[];
  rows: readonly (readonly Cell[])[];
  /** What stands in place of the rows where there are none, or below them. */
  after?: string;
}

export interface ListBlock extends Headed {
  type: 'list';
  items: readonly Text[];
  after?: string;
}

export interface KindsBlock extends Headed {
  type: 'kinds';
  rows: readonly KindRow[];
  after?: string;
}

/** Two short blocks side by side, never parted. */
export interface PairBlock {
  type: 'pair';
  id: string;
  blocks: readonly [KindsBlock, ListBlock];
}

export type ReportBlock = LeadBlock | CourseBlock | TableBlock | ListBlock | PairBlock;

/** The report as it is set, on the screen as in the file: what is said, in which order. */
export interface ReportModel {
  title: string;
  month: string;
  brand: string;
  place: string;
  /** Right end of the head of each sheet: name, number and standing. */
  head: { title: string; number: string; standing: string; madeUp: string | null };
  blocks: readonly ReportBlock[];
  foot: { method: string; data: string; printed: string };
}

export const isStateCell = (cell: Cell): cell is StateCell => !Array.isArray(cell);

export const plain = (text: string): Text => [{ text }];
