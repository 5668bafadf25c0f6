interface Text {
  readonly id: string;
  readonly en: string;
}

/** A question that someone has, as a query to begin with. */
export interface Example {
  /** The name of its text, `examples/<slug>.graphql`. */
  readonly slug: string;
  readonly title: Text;
  readonly for: 'leaders' | 'orta' | 'analysts';
  /** What the answer says, and how it is read. */
  readonly answers: Text;
  /** Usual values of its variables; those left out have a default of their own. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Variables that are a day so many days before today. */
  readonly daysBack?: Readonly<Record<string, number>>;
  /** How its answer is usually looked at. */
  readonly view: 'table' | 'chart';
}
