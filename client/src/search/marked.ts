/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

const wordsOf = (asked: string): string[] =>
  asked
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** A text cut where words of it begin like one of the words asked for. A typing error marks nothing. */
export const marked = (text: string, asked: string): Piece[] => {
  const words = wordsOf(asked);
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    if (part === '') continue;
    const word = words
      .filter((each) => part.toLowerCase().startsWith(each))
      .sort((one, other) => other.length - one.length)[0];
    const cut = word?.length ?? 0;
    if (cut > 0) pieces.push({ text: part.slice(0, cut), found: true });
    if (cut < part.length) pieces.push({ text: part.slice(cut), found: false });
  }
  return pieces;
};
