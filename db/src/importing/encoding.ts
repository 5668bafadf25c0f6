import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { decodeWindows1252, Windows1252Doubt } from './windows-1252.js';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'WINDOWS-1252';

const bytesAtOnce = 1_048_576;
const bytesToTell = 64;

/** What is no text that the import reads: a workbook under the name of a CSV file, and UTF-32. */
export type NoText = 'WORKBOOK' | 'UNKNOWN_ENCODING';

/**
 * Recognises how the letters of a file are kept, or that it is none that the import reads. The whole file is looked at once before it is read. What is neither UTF-8 nor surely Windows-1252 is
 * called UTF-8: the letters that break it become U+FFFD, and the cells that hold them are refused by
 * row and column.
 */
export async function recogniseEncoding(file: string): Promise<Encoding | NoText> {
  const told = encodingToldBy(await firstBytes(file));
  if (told !== 'NOTHING') return told;
  if (await isUtf8(file)) return 'UTF-8';
  return (await isWindows1252(file)) ? 'WINDOWS-1252' : 'UTF-8';
}

/** Turns the pieces of a file into text, letters that lie across two pieces included. */
export interface Decoder {
  decode(bytes: Buffer): string;
  end(): string;
}

export function decoderOf(encoding: Encoding): Decoder {
  if (encoding === 'WINDOWS-1252') return { decode: decodeWindows1252, end: () => '' };
  const decoder = new TextDecoder(encoding);
  return {
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

async function firstBytes(file: string): Promise<Buffer> {
  for await (const chunk of createReadStream(file, { end: bytesToTell - 1 })) return chunk;
  return Buffer.alloc(0);
}

/** By its mark, or by the zero in every second byte of a first line of plain letters. */
function encodingToldBy(start: Buffer): Encoding | NoText | 'NOTHING' {
  const hex = start.subarray(0, 4).toString('hex');
  // xlsx and ods are zip files, xls is one of the older Office.
  if (hex === '504b0304' || hex === 'd0cf11e0') return 'WORKBOOK';
  if (hex === 'fffe0000' || hex === '0000feff') return 'UNKNOWN_ENCODING';
  if (hex.startsWith('efbbbf')) return 'UTF-8';
  if (hex.startsWith('fffe')) return 'UTF-16LE';
  if (hex.startsWith('feff')) return 'UTF-16BE';
  if (isPlainPairs(start, 0)) return 'UTF-16LE';
  if (isPlainPairs(start, 1)) return 'UTF-16BE';
  const isUtf32 = /^(?:..000000|000000..)$/.test(hex) && hex !== '00000000';
  return isUtf32 ? 'UNKNOWN_ENCODING' : 'NOTHING';
}

function isPlainPairs(start: Buffer, letterAt: 0 | 1): boolean {
  let pairs = 0;
  for (let at = 0; at + 1 < start.length; at += 2, pairs++) {
    const letter = start[at + letterAt] ?? 0;
    if (letter === 0 || letter > 0x7e || start[at + 1 - letterAt] !== 0) return false;
    if (letter === 0x0a || letter === 0x0d) break;
  }
  return pairs > 0;
}

async function isUtf8(file: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let mayBeCut = false;
  try {
    for await (const chunk of piecesOf(file)) {
      const isPlain = isAscii(chunk);
      if (isPlain && !mayBeCut) continue;
      decoder.decode(chunk, { stream: true });
      mayBeCut = !isPlain;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function isWindows1252(file: string): Promise<boolean> {
  const doubt = new Windows1252Doubt();
  for await (const chunk of piecesOf(file)) {
    doubt.add(chunk);
    if (doubt.isDoubted) return false;
  }
  doubt.end();
  return !doubt.isDoubted;
}

function piecesOf(file: string): AsyncIterable<Buffer> {
  return createReadStream(file, { highWaterMark: bytesAtOnce });
}
