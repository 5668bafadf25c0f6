import { sql } from 'kysely';
import { InvalidArgumentError } from '../../graphql/errors.js';
import type { Fragment, Looking } from '../fragment.js';

/** The kinds of records that a filter may be about. */
export type FilteredKind =
  | 'agency'
  | 'innovation'
  | 'adoption'
  | 'outcome'
  | 'facilitation'
  | 'recognition'
  | 'commitment'
  | 'import'
  | 'trail';

/** How each field of a filter becomes a condition on the row of its kind. */
export type FilterWords = Readonly<Record<string, (value: never, at: FilterPlace) => Fragment>>;
export type AllFilterWords = Readonly<Record<FilteredKind, FilterWords>>;

/** Whether a filter asks for one of some fields of its own row, through `and`, `or` and `not`. */
export const asksFor = (filter: object, names: ReadonlySet<string>): boolean =>
  Object.entries(filter).some(([name, value]) => {
    if (value == null) return false;
    if (name === 'not') return asksFor(value as object, names);
    if (name === 'and' || name === 'or') {
      return (value as object[]).some((each) => asksFor(each, names));
    }
    return names.has(name);
  });

/** Where in a filter we are, for errors that name the argument. How much it holds was checked before. */
export class FilterPlace {
  constructor(
    readonly day: Fragment,
    readonly path: readonly string[],
    private readonly words: AllFilterWords,
    /** Whether the rows are looked at one by one until a page is full, or all at once. */
    private readonly how: Looking,
    /** Inside of `or` or `not`, where a condition leaves no rows out by itself. */
    private readonly isLoose = false,
  ) {}

  refuse(message: string, ...more: string[]): never {
    throw new InvalidArgumentError([...this.path, ...more], message);
  }

  /** The condition that a filter of a kind sets on the row with the kind's alias. */
  condition(kind: FilteredKind, filter: object): Fragment {
    return this.#with({ isLoose: false }).#all(kind, filter);
  }

  /**
   * A condition that looks into other tables and is true or false for the row. Why a query of its own:
   * else the planner works it out for all of those tables, of which a page needs next to nothing.
   */
  lookedUp(condition: Fragment): Fragment {
    return this.how === 'EACH' ? sql`(select ${condition})` : condition;
  }

  /** The same for a condition that, unless it is loose, may find the rows: it is left to the planner. */
  related(condition: Fragment): Fragment {
    return this.isLoose ? this.lookedUp(condition) : condition;
  }

  #all(kind: FilteredKind, filter: object): Fragment {
    const conditions = Object.entries(filter).flatMap(([name, value]) =>
      value == null ? [] : [this.#inside(name).#one(kind, name, value)],
    );
    return conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;
  }

  #one(kind: FilteredKind, name: string, value: unknown): Fragment {
    if (name === 'not') {
      const condition = this.#with({ isLoose: true }).#all(kind, value as object);
      // Why coalesce: what is not known does not hold, and so its contrary does.
      return sql`not coalesce(${condition}, false)`;
    }
    if (name === 'and' || name === 'or') return this.#branches(kind, name, value as object[]);
    const word = this.words[kind][name];
    if (word === undefined) throw new Error(`no word for ${kind}.${name}`);
    return word(value as never, this);
  }

  #branches(kind: FilteredKind, name: 'and' | 'or', filters: readonly object[]): Fragment {
    const isLoose = this.isLoose || name === 'or';
    const conditions = filters.map((each, n) =>
      this.#inside(String(n)).#with({ isLoose }).#all(kind, each),
    );
    return sql`(${sql.join(conditions, name === 'and' ? sql` and ` : sql` or `)})`;
  }

  #inside(name: string): FilterPlace {
    return this.#with({ path: [...this.path, name] });
  }

  #with({
    path = this.path,
    isLoose = this.isLoose,
  }: {
    path?: readonly string[];
    isLoose?: boolean;
  }): FilterPlace {
    return new FilterPlace(this.day, path, this.words, this.how, isLoose);
  }
}
