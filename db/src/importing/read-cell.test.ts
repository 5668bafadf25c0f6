import { describe, expect, test } from 'vitest';
import {
  choice,
  code,
  decimal,
  key,
  keyOrEmpty,
  list,
  name,
  reference,
  required,
  source,
  whole,
  yesNo,
} from './column.js';
import { readCell } from './read-cell.js';

const value = (found: unknown) => ({ says: 'VALUE', value: found });

describe('a cell', () => {
  test('that is empty leaves what is stored, unless it is the key', () => {
    expect(readCell('  ', name())).toEqual({ says: 'LEAVE' });
    expect(readCell('', required(name()))).toEqual({ says: 'LEAVE' });
    expect(readCell('', keyOrEmpty(name()))).toEqual({ says: 'LEAVE' });
    expect(readCell('', key(name()))).toMatchObject({ says: 'PROBLEM' });
  });

  test('with - clears, where that is possible', () => {
    expect(readCell('-', name())).toEqual({ says: 'CLEAR' });
    expect(readCell('-', required(name()))).toMatchObject({ problem: { code: 'NOT_CLEARABLE' } });
    expect(readCell('-', keyOrEmpty(name()))).toEqual({ says: 'LEAVE' });
  });

  test('is trimmed, and letters with marks are one however they were typed', () => {
    expect(readCell('  Dinas  ', name())).toEqual(value('Dinas'));
    expect(readCell('E\u0301', name())).toEqual(value('\u00c9'));
  });

  test('with a choice may be in either language, in small letters or capitals', () => {
    const form = choice('form', { PUBLIC_SERVICE: 'pelayanan publik', OTHER: 'lainnya' });
    expect(readCell('public service', form)).toEqual(value('PUBLIC_SERVICE'));
    expect(readCell('Pelayanan_Publik', form)).toEqual(value('PUBLIC_SERVICE'));
    expect(readCell('publik service', form)).toEqual({
      says: 'PROBLEM',
      problem: {
        code: 'NOT_IN_LIST',
        allowed: [
          { english: 'PUBLIC_SERVICE', indonesian: 'pelayanan publik' },
          { english: 'OTHER', indonesian: 'lainnya' },
        ],
        nearest: 'PUBLIC_SERVICE',
      },
    });
    expect(readCell('pelayana publik', form)).toMatchObject({
      problem: { nearest: 'pelayanan publik' },
    });
  });

  test('with a number keeps every digit', () => {
    expect(readCell('0.100000000000001', decimal())).toEqual(value('0.100000000000001'));
    expect(readCell('007', whole())).toEqual(value(7));
    expect(readCell('1.234.567', whole())).toEqual(value(1_234_567));
    expect(readCell('600.0', whole())).toEqual(value(600));
    expect(readCell('1.234', whole())).toMatchObject({ problem: { code: 'AMBIGUOUS_NUMBER' } });
    expect(readCell('1,5', whole())).toMatchObject({ problem: { code: 'NOT_WHOLE' } });
    expect(readCell('-3', whole(1))).toEqual({
      says: 'PROBLEM',
      problem: { code: 'OUT_OF_RANGE', least: 1, most: 2_147_483_647 },
    });
  });

  test('with yes or no', () => {
    expect(readCell('YES', yesNo())).toEqual(value(true));
    expect(readCell('no', yesNo())).toEqual(value(false));
    expect(readCell('Ya', yesNo())).toEqual(value(true));
    expect(readCell('tidak', yesNo())).toEqual(value(false));
    expect(readCell('SALAH', yesNo())).toEqual(value(false));
    expect(readCell('1', yesNo())).toMatchObject({ problem: { code: 'NOT_YES_NO' } });
  });

  test('keeps the zeros of what is text', () => {
    expect(readCell('007', name())).toEqual(value('007'));
    expect(readCell('0012.3', code())).toEqual(value('0012.3'));
  });

  test('with a list drops what is there twice, and orders what has no order', () => {
    expect(readCell('3; 1;;3', list(whole(), 'SORTED'))).toEqual(value([1, 3]));
    expect(readCell('B;C;A', list(reference('affair'), 'FIRST_THEN_SORTED'))).toEqual(
      value(['B', 'A', 'C']),
    );
    expect(readCell('b;a', list(name(), 'AS_WRITTEN'))).toEqual(value(['b', 'a']));
  });

  test('with a person as source', () => {
    expect(readCell('Person:  Siti Aminah', source())).toEqual(value('person:Siti Aminah'));
  });

  test('with letters that nobody can see is refused', () => {
    for (const text of ['a\u0000b', 'a\u001bb', 'a\ud800b']) {
      expect(readCell(text, name())).toMatchObject({ problem: { code: 'BAD_CHARACTER' } });
    }
    expect(readCell('a\ufffdb', name())).toMatchObject({ problem: { code: 'UNSURE_LETTERS' } });
    for (const text of ['Ã©lan', 'Jumâ€™at', '5 Â°C']) {
      expect(readCell(text, name())).toMatchObject({ problem: { code: 'GARBLED_LETTERS' } });
    }
    expect(readCell('Élan “Jum’at” 5 °C', name())).toEqual(value('Élan “Jum’at” 5 °C'));
    expect(readCell('two\nlines \u{1f44d}', name())).toEqual(value('two\nlines \u{1f44d}'));
  });
});
