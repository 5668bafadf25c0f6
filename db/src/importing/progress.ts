/** How far an import is. */
export interface ImportProgress {
  step: ImportStep;
  /** The file that is read, checked or written. */
  file: string | null;
  /** Rows of it: so far while it is read, all of them afterwards. */
  rows: number;
  /** How much of the whole import is done, 0 to 1. */
  share: number;
  secondsLeft: number;
}

export type ImportStep = 'READ' | 'CHECK' | 'WRITE' | 'COUNT';

const steps: readonly ImportStep[] = ['READ', 'CHECK', 'WRITE', 'COUNT'];

/** How the time of a large import falls to its steps; measured by tests/bench/large-import.mjs. */
const partOf: Record<ImportStep, number> = { READ: 0.2, CHECK: 0.12, WRITE: 0.62, COUNT: 0.06 };

/** Tells how far an import is, and by the time that went by how long the rest may take. */
export class ImportPace {
  readonly #began = Date.now();
  #step: ImportStep = 'READ';
  #rowsDone = 0;
  #allRows = 0;

  constructor(private readonly listener: (progress: ImportProgress) => void = () => {}) {}

  /** Of the folder's bytes that share was read. */
  read(file: string, rows: number, share: number): void {
    this.#tell(file, rows, share);
  }

  /** A step begins that has so many rows to pass. */
  enter(step: 'CHECK' | 'WRITE' | 'COUNT', allRows: number): void {
    [this.#step, this.#rowsDone, this.#allRows] = [step, 0, allRows];
    this.#tell(null, 0, 0);
  }

  /** The turn of a file's rows begins. */
  turnOf(file: string, rows: number): void {
    this.#tell(file, rows, this.#allRows === 0 ? 0 : this.#rowsDone / this.#allRows);
    this.#rowsDone += rows;
  }

  #tell(file: string | null, rows: number, within: number): void {
    const step = this.#step;
    const before = steps.slice(0, steps.indexOf(step)).reduce((sum, each) => sum + partOf[each], 0);
    const share = Math.min(before + partOf[step] * within, 1);
    const seconds = (Date.now() - this.#began) / 1000;
    const secondsLeft = share > 0 ? (seconds / share) * (1 - share) : 0;
    this.listener({ step, file, rows, share, secondsLeft });
  }
}
