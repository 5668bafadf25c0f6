import type { Heading } from './heading.js';
import type { Part } from './rows.js';
import { safeText } from './safe-text.js';
import type { Cell } from './table/table.js';

/** So that spreadsheets read it as UTF-8. */
const mark = '\uFEFF';
const lineEnd = '\r\n';

/**
 * A CSV file in pieces (RFC 4180, UTF-8). Dates are ISO days, an empty cell is not known, an empty text is
 * two quotation marks. Lines of explanation begin with #; a last one says so where the file was cut.
 */
export async function* csvPieces(
  parts: AsyncIterable<Part>,
  heading: Heading | null,
  cut: string,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const { columns, rows, isCut } of parts) {
    const lines = rows.map(lineOf);
    if (isFirst) lines.unshift(...commentLines(heading), lineOf(columns.map(({ path }) => path)));
    if (isCut) lines.push(commentLine(cut));
    yield `${isFirst ? mark : ''}${lines.map((line) => `${line}${lineEnd}`).join('')}`;
    isFirst = false;
  }
}

const commentLines = (heading: Heading | null): string[] =>
  (heading ?? [])
    .flatMap(({ title, lines }) => [title, ...lines.map(({ label, text }) => `${label}: ${text}`)])
    .map(commentLine);

/**
 * Why without quotation marks: who skips lines by their # has to find it first on the line, and a mark that
 * opened a cell would swallow the lines that follow.
 */
function commentLine(text: string): string {
  const plain = text.replaceAll('"', "'").replaceAll(/\s+/g, ' ');
  return `# ${plain.replaceAll(/([,;]\s*)(?=[=+\-@＝＋－＠])/gu, "$1'")}`;
}

const lineOf = (cells: readonly Cell[]): string => cells.map(cellText).join(',');

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = safeText(cell);
  // Why of #: who skips lines of explanation may take it for one inside a line, too.
  return text === '' || /[",;\t\r\n#]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
