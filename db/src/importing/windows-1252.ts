/** What the bytes 80 to 9F stand for, which Latin-1 leaves to control characters. */
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (letter) => letters[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Signs and letters that texts of this field do hold; all others speak for another encoding. */
const signs = bytesOf('€…‘’“”•–—™\u00a0§©«®°±²³·»¼½¾×');
const capitals = bytesOf('ÀÁÄÅÇÈÉÊËÍÏÑÓÔÖÚÜ');
const smalls = bytesOf('àáâäåçèéêëíîïñóôöúûü');

function bytesOf(text: string): ReadonlySet<number> {
  return new Set(
    [...text].map((letter) => {
      const place = letters.indexOf(letter);
      return place < 0 ? letter.charCodeAt(0) : 0x80 + place;
    }),
  );
}

const isAsciiLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isSmallLetter = (byte: number) => byte >= 0x61 && byte <= 0x7a;
const dashes = bytesOf('–—');
const lineEnd = 0x0a;

/**
 * Whether bytes that are not UTF-8 are Windows-1252, which Excel writes as "CSV": any bytes can be
 * read as that, so it must be told from other encodings by what a text would hold. It is doubted for a
 * letter that only others would use there (as Mac Roman and the old DOS pages do), for three of them
 * in a row (as other alphabets have), and for two that are a letter of UTF-8.
 */
export class Windows1252Doubt {
  #before = lineEnd;
  #last = lineEnd;
  #inRow = 0;
  isDoubted = false;

  add(bytes: Buffer): void {
    for (const byte of bytes) {
      this.#look(this.#before, this.#last, byte);
      this.#before = this.#last;
      this.#last = byte;
    }
  }

  end(): void {
    // A letter of UTF-8 that was cut off at the end of the file.
    if (this.#last >= 0xc2) this.isDoubted = true;
    this.#look(this.#before, this.#last, lineEnd);
  }

  #look(before: number, byte: number, after: number): void {
    if (byte < 0x80) {
      this.#inRow = 0;
      return;
    }
    this.#inRow++;
    if (this.#inRow > 2 || !isLikely(before, byte, after)) this.isDoubted = true;
  }
}

function isLikely(before: number, byte: number, after: number): boolean {
  const isUtf8 = byte >= 0xc2 && byte <= 0xdf && after >= 0x80 && after <= 0xbf;
  if (isUtf8) return false;
  if (signs.has(byte)) {
    return !(dashes.has(byte) && isSmallLetter(before) && isSmallLetter(after));
  }
  const isInWord = [before, after].some((each) => isAsciiLetter(each) || each >= 0xc0);
  if (capitals.has(byte)) return isInWord && !isSmallLetter(before);
  return smalls.has(byte) && isInWord;
}
