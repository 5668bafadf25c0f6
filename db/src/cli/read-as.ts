import type { Encoding } from '../importing/encoding.js';
import type { Separator } from '../importing/separator.js';
import type { Language } from '../importing/word-issue.js';

/** Tells how a file was read that is not as the program itself would write it; null where it is. */
export type ReadAs = (
  name: string,
  encoding: Encoding | null,
  separator: Separator | null,
) => string;

const encodings: Record<Encoding, string> = {
  'UTF-8': 'UTF-8',
  'UTF-16LE': 'UTF-16',
  'UTF-16BE': 'UTF-16',
  'WINDOWS-1252': 'Windows-1252',
};

const inIndonesian: Record<Separator, string> = { ',': 'koma', ';': 'titik koma', '\t': 'tab' };
const inEnglish: Record<Separator, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

const listed = (...parts: (string | null)[]) => parts.filter(Boolean).join(', ');

export const readAs: Record<Language, ReadAs> = {
  id: (name, encoding, separator) => {
    const separated = separator && `berpemisah ${inIndonesian[separator]}`;
    return `${name} dibaca sebagai ${listed(encoding && encodings[encoding], separated)}.`;
  },
  en: (name, encoding, separator) => {
    const separated = separator && `separated by ${inEnglish[separator]}`;
    return `${name} was read as ${listed(encoding && encodings[encoding], separated)}.`;
  },
};
