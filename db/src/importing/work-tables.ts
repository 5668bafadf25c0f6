import type { Kysely } from 'kysely';
import type { DB } from '../database.js';
import { knownFiles } from './all-files.js';
import type { CellType } from './column.js';
import { type FileDescription, mergedTable, stagedTable, stagedType } from './file-description.js';
import { agencies, agencyParents, successions } from './files/agencies.js';
import { indexStatements, mergeStatement, targetOf } from './merging.js';
import { quoted, run } from './statement.js';

/**
 * The temporary tables of an import: they vanish with its transaction. Beside those of the folder's own
 * files there are empty ones of files that the checks look into, and no more: each costs its time.
 */
export class WorkTables {
  readonly #involved: readonly FileDescription[];
  /** The SQL of all rules, which tells the tables that they look into. */
  readonly #rules: string;

  constructor(readonly given: readonly FileDescription[]) {
    this.#rules = given.flatMap((file) => file.rules.map((rule) => rule.broken)).join(' ');
    this.#involved = knownFiles.filter(
      (file) =>
        given.includes(file) ||
        this.#isNamed(stagedTable(file)) ||
        this.#isNamed(mergedTable(file, 0)) ||
        file === agencies ||
        (file === agencyParents && this.changesParents) ||
        (file === successions && this.changesSuccessions),
    );
  }

  get changesParents(): boolean {
    return this.given.includes(agencies) || this.given.includes(agencyParents);
  }

  get changesSuccessions(): boolean {
    return this.given.includes(agencies) || this.given.includes(successions);
  }

  #isNamed(table: string): boolean {
    return new RegExp(`\\b${table}\\b`).test(this.#rules);
  }

  async createStaged(db: Kysely<DB>): Promise<void> {
    const statements = this.#involved.map(
      (file) =>
        `create temp table ${stagedTable(file)} (${stagedColumns(file).join(', ')}) on commit drop`,
    );
    await run(db, statements.join(';\n'));
  }

  /** All but those that depend on rows which are yet to be written. */
  async createMerged(db: Kysely<DB>): Promise<void> {
    for (const file of this.#involved) {
      for (const [number, target] of file.targets.entries()) {
        if (target.late) continue;
        if (!this.given.includes(file)) {
          await run(db, emptyMerged(file, number));
          continue;
        }
        await run(db, mergeStatement(file, number));
        const isLookedInto =
          this.#isNamed(mergedTable(file, number)) || file === agencies || file === successions;
        if (isLookedInto) await run(db, indexStatements(file, number));
        await run(db, `analyze ${mergedTable(file, number)}`);
      }
    }
  }
}

/** Each as name and type. Beside the cells: which of them clear what is stored, and which are wrong. */
export function stagedColumns(file: FileDescription): string[] {
  const cells = Object.entries(file.columns).flatMap(([header, { type }]) =>
    typedColumns(header, type),
  );
  return ['row_no int', 'government text', ...cells, 'cleared text[]', 'bad text[]'];
}

function typedColumns(name: string, type: CellType): string[] {
  const column = `${quoted(name)} ${stagedType(type)}`;
  const isDated = type.kind === 'DATE' && type.precision !== null;
  return isDated ? [column, `${quoted(`${name}_precision`)} text`] : [column];
}

/** The columns that checks of other files look at. */
function emptyMerged(file: FileDescription, number: number): string {
  const fields = targetOf(file, number).fields.flatMap(({ name, type }) =>
    typedColumns(name, type),
  );
  const columns = [
    'row_no int',
    'bad text[]',
    'government text',
    'government_id int',
    'is_new boolean',
    'is_changed boolean',
    ...fields,
  ];
  return `create temp table ${mergedTable(file, number)} (${columns.join(', ')}) on commit drop`;
}
