export type NumberProblem =
  | { code: 'NOT_A_NUMBER' }
  /** The sign that stands beside the number, as % or Rp. */
  | { code: 'NUMBER_WITH_SIGN'; sign: string }
  /** With thousands it is the one, with a decimal point or comma the other. */
  | { code: 'AMBIGUOUS_NUMBER'; readings: [string, string] };

/** Digits with a decimal point where there are decimals, so that every digit reaches the database. */
export type ReadNumber = { number: string } | { problem: NumberProblem };

const [mostDigits, mostDecimals] = [20, 15];
const currency = /^-?\s*(rp|idr|usd|us\$|\$|€)|(rupiah|rp|idr|,-)$/i;

/**
 * Reads a number with a decimal point or comma, and thousands marked by the other of the two:
 * `66,7`, `66.7`, `1.234,5`, `1,234.5`, `1.234.567`. A single mark before three digits may be either.
 */
export function readNumber(text: string): ReadNumber {
  const written = text.replace(/^\u2212/, '-');
  if (/^-?\d+$/.test(written)) return plain(written, '');
  const parts = /^(-?\d[\d.,]*?)(?:([.,])(\d+))?$/.exec(written);
  if (!parts) return signOf(written);
  const [, before = '', mark, after = ''] = parts;
  if (mark === undefined) return notANumber;
  const other = mark === '.' ? ',' : '.';
  if (before.includes(other)) {
    return areGroups(before, other) ? plain(withoutMarks(before), after) : notANumber;
  }
  if (before.includes(mark)) {
    return areGroups(written, mark) ? plain(withoutMarks(written), '') : notANumber;
  }
  if (after.length === 3 && /^-?[1-9]\d{0,2}$/.test(before)) return ambiguous(before, after);
  return plain(before, after);
}

const notANumber: ReadNumber = { problem: { code: 'NOT_A_NUMBER' } };

function ambiguous(before: string, after: string): ReadNumber {
  const readings: [string, string] = [`${before}${after}`, `${before}.${after}`];
  return { problem: { code: 'AMBIGUOUS_NUMBER', readings } };
}

/** Groups of three digits; a number does not begin with zero and then go on to thousands. */
function areGroups(text: string, mark: string): boolean {
  const pattern = mark === '.' ? /^-?[1-9]\d{0,2}(\.\d{3})+$/ : /^-?[1-9]\d{0,2}(,\d{3})+$/;
  return pattern.test(text);
}

const withoutMarks = (text: string) => text.replaceAll(/[.,]/g, '');

/** Zeros after the decimals stay: they say how exactly the number is known. */
function plain(whole: string, decimals: string): ReadNumber {
  const digits = whole.replace(/^-/, '').replace(/^0+(?=\d)/, '');
  if (digits.length > mostDigits || decimals.length > mostDecimals) return notANumber;
  const number = decimals ? `${digits}.${decimals}` : digits;
  return { number: whole.startsWith('-') && /[1-9]/.test(number) ? `-${number}` : number };
}

function signOf(text: string): ReadNumber {
  if (!/\d/.test(text)) return notANumber;
  if (/^-?[\d.,]+\s*%$/.test(text)) return { problem: { code: 'NUMBER_WITH_SIGN', sign: '%' } };
  const sign = currency.exec(text);
  if (!sign) return notANumber;
  return { problem: { code: 'NUMBER_WITH_SIGN', sign: sign[1] ?? sign[2] ?? '' } };
}
