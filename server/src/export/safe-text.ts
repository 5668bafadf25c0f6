/*
 * A spreadsheet takes text that begins like a formula for one, and runs it. An apostrophe in front makes it
 * text. Why also after what divides cells: a file of commas that is opened as one of semicolons is cut there,
 * and at the ends of lines. Full-width signs count, since a spreadsheet may read them as the plain ones.
 */

/** Blank and invisible characters, which a spreadsheet may pass over before it looks for a sign. */
const unseen = '[\\s\\p{Cf}\\p{Cc}]*';
const sign = '[=+\\-@＝＋－＠]';

const formula = new RegExp(`^${unseen}${sign}|^[\\t\\r\\n]`, 'u');
const formulaInside = new RegExp(`([;\\t\\r\\n]${unseen})(?=${sign})`, 'gu');

/** A text that no spreadsheet takes for a formula. */
export function safeText(text: string): string {
  const inside = text.replaceAll(formulaInside, "$1'");
  return formula.test(text) ? `'${inside}` : inside;
}
