import type { CellType } from './column.js';
import { columnsOf, type FileDescription } from './file-description.js';
import type { ReadCell, Value } from './read-cell.js';
import { quoted } from './statement.js';

const lettersAtOnce = 65_536;
const unknown = '\\N';

/** The rows of a staged table as COPY reads them, gathered until they are worth a message. */
export class CopyLines {
  /** The columns that each line holds, in SQL. */
  readonly columns: string;
  readonly #known: readonly string[];
  readonly #dated: ReadonlySet<string>;
  #text = '';
  #line = '';
  #cleared: string[] = [];
  #bad: string[] = [];

  constructor(headers: readonly (string | null)[], file: FileDescription) {
    const columns = columnsOf(file);
    this.#known = [...new Set(headers)].filter((header) => header !== null);
    this.#dated = new Set(this.#known.filter((header) => isDated(columns[header]?.type)));
    const names = this.#known.flatMap((header) =>
      this.#dated.has(header) ? [header, `${header}_precision`] : [header],
    );
    this.columns = ['row_no', ...names, 'cleared', 'bad'].map(quoted).join(', ');
  }

  get isMuch(): boolean {
    return this.#text.length >= lettersAtOnce;
  }

  take(): Buffer {
    const taken = Buffer.from(this.#text);
    this.#text = '';
    return taken;
  }

  begin(row: number): void {
    this.#line = String(row);
    this.#cleared = [];
    this.#bad = [];
  }

  add(header: string, cell: ReadCell): void {
    if (cell.says === 'CLEAR') this.#cleared.push(header);
    if (cell.says === 'PROBLEM') this.#bad.push(header);
    const isValue = cell.says === 'VALUE';
    this.#line += `\t${isValue ? copied(cell.value) : unknown}`;
    if (!this.#dated.has(header)) return;
    this.#line += `\t${isValue && cell.precision ? cell.precision : unknown}`;
  }

  end(): void {
    this.#text += `${this.#line}\t${array(this.#cleared)}\t${array(this.#bad)}\n`;
  }

  /** A row none of whose cells can be told from another. */
  addUnreadable(row: number): void {
    this.begin(row);
    for (const header of this.#known)
      this.#line += this.#dated.has(header) ? '\t\\N\t\\N' : '\t\\N';
    this.#bad = [...this.#known];
    this.end();
  }
}

const isDated = (type: CellType | undefined) => type?.kind === 'DATE' && type.precision !== null;

function copied(value: Value): string {
  if (Array.isArray(value)) return array(value);
  return typeof value === 'string' ? escaped(value) : String(value);
}

function array(items: readonly (string | number)[]): string {
  if (items.length === 0) return '{}';
  const inQuotes = items.map((item) => `"${String(item).replaceAll(/["\\]/g, '\\$&')}"`);
  return escaped(`{${inQuotes.join(',')}}`);
}

const signs: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** What COPY would take for its own signs. */
function escaped(text: string): string {
  if (!/[\\\t\n\r]/.test(text)) return text;
  return text.replaceAll(/[\\\t\n\r]/g, (sign) => signs[sign] ?? sign);
}
