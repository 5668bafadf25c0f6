import { expect, it } from 'vitest';
import { codesIn, filterOf, unknownOf, without } from './unknown-agencies';

it('reads the codes of agencies from every part that names some, each once', () => {
  expect(codesIn({ pilih: 'DINKES,SETDA', asal: 'selain:SETDA', cari: 'DISDIK' })).toEqual([
    'DINKES',
    'SETDA',
  ]);
});

it('asks for them by government where the codes say whose they are', () => {
  expect(filterOf(['DINKES', 'KOTA-1/DINKES', 'KOTA-1/SETDA'])).toEqual({
    or: [{ codes: ['DINKES'] }, { codes: ['DINKES', 'SETDA'], governments: ['KOTA-1'] }],
  });
});

it('leaves those that there are', () => {
  const unknown = unknownOf(
    ['DINKES', 'PEMKO/DINKES', 'TIDAK-ADA'],
    [{ code: 'DINKES', government: 'PEMKO' }],
  );
  expect(unknown).toEqual(['TIDAK-ADA']);
  expect(without('DINKES,TIDAK-ADA', unknown)).toBe('DINKES');
  expect(without('selain:DINKES,TIDAK-ADA', unknown)).toBe('selain:DINKES');
  expect(without('TIDAK-ADA', unknown)).toBeUndefined();
  expect(without(undefined, unknown)).toBeUndefined();
});
