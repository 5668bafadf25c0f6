import type { ImportProgress } from '../importing/import-folder.js';
import type { CliWords } from './words.js';

const quiet = 1_000;

/** Lines of progress, at most one a second, so that a short import says nothing of it. */
export function progressLines(
  words: CliWords,
  number: Intl.NumberFormat,
  write: (line: string) => void,
): (progress: ImportProgress) => void {
  let last = Date.now();
  return ({ step, file, rows, share }) => {
    if (Date.now() - last < quiet) return;
    last = Date.now();
    const count = number.format(rows);
    if (step === 'READ') write(words.read(file ?? '', count, Math.floor(share * 100)));
    else if (step === 'CHECK') write(words.checking);
    else if (step === 'WRITE') write(words.writing(file ?? '', count));
    else write(words.counting);
  };
}
