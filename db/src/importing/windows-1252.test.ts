import { expect, test } from 'vitest';
import { decodeWindows1252, Windows1252Doubt } from './windows-1252.js';

function isDoubted(bytes: Buffer): boolean {
  const doubt = new Windows1252Doubt();
  for (const byte of bytes) doubt.add(Buffer.from([byte]));
  doubt.end();
  return doubt.isDoubted;
}

const bytes = (text: string) => Buffer.from(text, 'latin1');

test('letters and signs beyond Latin-1 are read', () => {
  expect(decodeWindows1252(bytes('\x93Jum\x92at\x94 \x96 caf\xe9 \x80 5 \xb0C'))).toBe(
    '“Jum’at” – café € 5 °C',
  );
});

test.each([
  ['signs of Office', 'Jum\x92at \x93kota\x94 2019\x962020 \x85\n'],
  ['letters in words', 'Caf\xe9 \xc9lan na\xefve Z\xfcrich\n'],
  ['a space that does not break', 'Kota\xa0Medan\n'],
])('%s are taken', (_, text) => {
  expect(isDoubted(bytes(text))).toBe(false);
});

test.each([
  ['a letter that Windows-1252 has not', 'caf\x81\n'],
  ['é of Mac Roman', 'caf\x8e\n'],
  ['a quotation mark of Mac Roman', '\xd2kota\xd3\n'],
  ['a dash of Mac Roman', 'a \xd0 b\n'],
  ['ñ of Mac Roman', 'Espa\x96a\n'],
  ['é of DOS', 'caf\x82\n'],
  ['three letters in a row, as in Cyrillic', '\xcf\xf0\xe8\n'],
  ['two bytes that are a letter of UTF-8', 'caf\xc3\xa9\n'],
  ['a capital within a word', 'dst\xc9\n'],
  ['a letter alone', 'a \xd1 b\n'],
  ['a letter cut off at the end', 'caf\xc3'],
])('%s is doubted', (_, text) => {
  expect(isDoubted(bytes(text))).toBe(true);
});
