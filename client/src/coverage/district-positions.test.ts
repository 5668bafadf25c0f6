import { expect, test } from 'vitest';
import { placeOf, type TileWidth } from './district-positions';

const districts =
  'BELAWAN MARELAN LABUHAN HELVETIA BARAT DELI SUNGGAL PETISAH TIMUR PERJUANGAN TEMBUNG SELAYANG BARU MAIMUN KOTA AREA DENAI TUNTUNGAN JOHOR POLONIA AMPLAS'.split(
    ' ',
  );

test.for([
  ['wide', 6],
  ['narrow', 3],
] as const)('%s: each of the 21 has a place of its own in %i columns', ([width, columns]) => {
  const places = districts.map((name) => placeOf(`KEC-MEDAN-${name}`, width));

  expect(new Set(places.map((place) => `${place?.row} ${place?.column}`)).size).toBe(21);
  expect(Math.max(...places.map((place) => place?.column ?? 99))).toBe(columns);
  expect(places.at(17)?.name).toBe('Tuntungan');
});

test.for<TileWidth>(['wide', 'narrow'])('%s: north is up and west is left', (width) => {
  const at = (name: string) => placeOf(`KEC-MEDAN-${name}`, width) ?? { row: 99, column: 99 };

  for (const name of districts.slice(1)) {
    expect(at('BELAWAN').row, name).toBeLessThan(at(name).row);
    expect(at('TUNTUNGAN').row, name).toBeGreaterThanOrEqual(at(name).row);
  }
  expect(at('MARELAN').column).toBeLessThan(at('LABUHAN').column);
  expect(at('SUNGGAL').column).toBeLessThan(at('TEMBUNG').column);
  expect(at('SELAYANG').column).toBeLessThan(at('MAIMUN').column);
  expect(at('TUNTUNGAN').column).toBeLessThan(at('AMPLAS').column);
  expect(at('DELI').row).toBeLessThan(at('TIMUR').row);
  expect(at('TIMUR').row).toBeLessThan(at('KOTA').row);
  expect(at('KOTA').row).toBeLessThan(at('JOHOR').row);
});

test('a district of another city has none', () => {
  expect(placeOf('KEC-BINJAI-KOTA', 'wide')).toBeUndefined();
  expect(placeOf('KEC-MEDAN-BARU-SEKALI', 'narrow')).toBeUndefined();
});
