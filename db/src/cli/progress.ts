import type { ExportProgress } from '../exporting/export-folder.js';
import type { LoadProgress } from '../generating/load-progress.js';
import type { ImportProgress } from '../importing/progress.js';
import type { Language } from '../importing/word-issue.js';
import type { CliWords } from './words.js';

/** Where progress is shown: in the place of the last one on a terminal, else as lines. */
export interface ProgressPlace {
  err: (line: string) => void;
  inPlace?: ((text: string) => void) | undefined;
}

interface Shown {
  what: string;
  share: number;
  secondsLeft: number;
}

const tick = 1_000;
/** A line every few seconds, and none where it is over before anyone wonders. */
const betweenLines = 4_000;

/**
 * Shows how far a long work is: its step, its share of the whole and about how long it still takes.
 * While a step gives no news the time goes on, so that nobody takes it for stuck.
 */
export class ProgressTeller {
  readonly #timer: NodeJS.Timeout;
  readonly #words: CliWords;
  readonly #number: Intl.NumberFormat;
  #last: (Shown & { at: number }) | null = null;
  #writtenAt = Date.now();

  constructor(
    words: CliWords,
    private readonly language: Language,
    private readonly place: ProgressPlace,
  ) {
    this.#words = words;
    this.#number = new Intl.NumberFormat(localeOf(language));
    this.#timer = setInterval(() => this.#show(), tick);
    this.#timer.unref();
  }

  readonly ofImport = ({ step, file, rows, share, secondsLeft }: ImportProgress): void => {
    const what = this.#words.importing[step];
    const rowCount = this.#words.rowCount(this.#number.format(rows));
    this.#tell({ what: file ? `${what} ${file} (${rowCount})` : what, share, secondsLeft });
  };

  readonly ofLoad = ({ step, share, secondsLeft }: LoadProgress): void => {
    this.#tell({ what: this.#words.making[step], share, secondsLeft });
  };

  readonly ofExport = ({ file, share, secondsLeft }: ExportProgress): void => {
    this.#tell({ what: `${this.#words.exporting} ${file}`, share, secondsLeft });
  };

  /** Leaves a terminal's line free for what follows. */
  stop(): void {
    clearInterval(this.#timer);
    if (this.#last) this.place.inPlace?.('');
    this.#last = null;
  }

  #tell(shown: Shown): void {
    this.#last = { ...shown, at: Date.now() };
    if (!this.place.inPlace) this.#show();
  }

  #show(): void {
    const now = Date.now();
    if (!this.#last || (!this.place.inPlace && now - this.#writtenAt < betweenLines)) return;
    const { what, share, secondsLeft, at } = this.#last;
    const left = secondsLeft - (now - at) / 1000;
    const percent = Math.min(99, Math.floor(share * 100));
    const time = left < 1 ? null : timeIn(this.language, left);
    const text = this.#words.progress(what, percent, time);
    this.#writtenAt = now;
    (this.place.inPlace ?? this.place.err)(text);
  }
}

const localeOf = (language: Language) => (language === 'id' ? 'id-ID' : 'en-GB');

function timeIn(language: Language, seconds: number): string {
  const [count, unit] =
    seconds < 120
      ? ([Math.round(seconds), 'second'] as const)
      : ([Math.round(seconds / 60), 'minute'] as const);
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(localeOf(language), options).format(count);
}
