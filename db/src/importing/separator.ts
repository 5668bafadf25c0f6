/** What stands between the cells of a row: what spreadsheets write, by country and choice. */
export type Separator = ',' | ';' | '\t';

const separators: readonly Separator[] = [',', ';', '\t'];

/** `sep=;` on a first line of its own is how Excel is told; it is no row of the data. */
const declared = /^"?sep=(.)"?[^\S\n\t]*(?:\n|$)/i;

export type RecognisedSeparator =
  | { separator: Separator; isDeclared: boolean }
  | {
      row: number;
      problem: { code: 'SEVERAL_SEPARATORS' } | { code: 'ODD_SEPARATOR'; separator: string };
    };

/**
 * Recognises the separator by the first line that says anything: it is the one with which most cells
 * are names of columns. Where two do equally well, nothing is guessed.
 */
export function recogniseSeparator(
  text: string,
  isColumn: (name: string) => boolean,
): RecognisedSeparator {
  const told = declared.exec(text)?.[1];
  if (told !== undefined) {
    const separator = separators.find((each) => each === told);
    if (!separator) return { row: 1, problem: { code: 'ODD_SEPARATOR', separator: told } };
    return { separator, isDeclared: true };
  }
  const { line, row } = firstLine(text) ?? { line: '', row: 1 };
  const present = separators.filter((each) => cellsOf(line, each).length > 1);
  const [first = ',', ...others] = present;
  if (others.length === 0) return { separator: first, isDeclared: false };
  const counted = present.map((separator) => ({
    separator,
    names: cellsOf(line, separator).filter(isColumn).length,
  }));
  const most = Math.max(...counted.map(({ names }) => names));
  const [best, another] = counted.filter(({ names }) => names === most);
  if (!best || another) return { row, problem: { code: 'SEVERAL_SEPARATORS' } };
  return { separator: best.separator, isDeclared: false };
}

/** The first line with more than separators and spaces; null while its end has not been read. */
export function firstLine(text: string): { line: string; row: number } | null {
  let begin = 0;
  let row = 1;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] !== '\n' || isQuoted) continue;
    const line = text.slice(begin, at);
    if (/[^\s,;"]/.test(line)) return { line, row };
    row += line.split('\n').length;
    begin = at + 1;
  }
  return null;
}

/** Cells as far as names of columns need it: the quotation marks around them are taken off. */
function cellsOf(line: string, separator: Separator): string[] {
  const cells = [''];
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === separator && !isQuoted) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  return cells;
}
