/** The kind of agency that the tiles show. */
export const districtKind = 'DISTRICT';

/** Where each district of Medan lies, north up, roughly; `.` is an empty place. */
const wideRows = [
  '. . BELAWAN . . .',
  '. MARELAN LABUHAN . . .',
  'HELVETIA BARAT DELI . . .',
  'SUNGGAL PETISAH TIMUR PERJUANGAN TEMBUNG .',
  'SELAYANG BARU MAIMUN KOTA AREA DENAI',
  'TUNTUNGAN JOHOR POLONIA AMPLAS . .',
];

/**
 * The same in three columns, west, middle and east. Why not six narrow ones: no name fits into them, and
 * a name is not to be torn apart.
 */
const narrowRows = [
  '. BELAWAN .',
  'MARELAN . LABUHAN',
  'HELVETIA DELI PERJUANGAN',
  'SUNGGAL BARAT TEMBUNG',
  'PETISAH TIMUR AREA',
  'BARU KOTA DENAI',
  'SELAYANG POLONIA MAIMUN',
  'TUNTUNGAN JOHOR AMPLAS',
];

export interface Place {
  row: number;
  column: number;
  name: string;
}

/** The one name that a wide font in bold does not leave room for may be parted, and where. */
const parted: Record<string, string> = { PERJUANGAN: 'Perju\u00adangan' };

const nameOf = (suffix: string): string =>
  parted[suffix] ?? suffix.charAt(0) + suffix.slice(1).toLowerCase();

const placesIn = (rows: readonly string[]): ReadonlyMap<string, Place> =>
  new Map(
    rows.flatMap((line, row) =>
      line.split(' ').flatMap((suffix, column): [string, Place][] => {
        const place = { row: row + 1, column: column + 1, name: nameOf(suffix) };
        return suffix === '.' ? [] : [[suffix, place]];
      }),
    ),
  );

const places = { wide: placesIn(wideRows), narrow: placesIn(narrowRows) };
export type TileWidth = keyof typeof places;

/** The place of a district by the end of its code, KEC-MEDAN-BELAWAN; nothing for other cities. */
export const placeOf = (code: string, width: TileWidth): Place | undefined =>
  code.startsWith('KEC-MEDAN-') ? places[width].get(code.slice('KEC-MEDAN-'.length)) : undefined;
