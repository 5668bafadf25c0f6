/** The kind of agency that the tiles show. */
export const districtKind = 'DISTRICT';

/** Where each district of Medan lies, six columns, north up, roughly; `.` is an empty place. */
const rows = [
  '. . BELAWAN . . .',
  '. MARELAN LABUHAN . . .',
  'HELVETIA BARAT DELI . . .',
  'SUNGGAL PETISAH TIMUR PERJUANGAN TEMBUNG .',
  'SELAYANG BARU MAIMUN KOTA AREA DENAI',
  'TUNTUNGAN JOHOR POLONIA AMPLAS . .',
];

/** The names with the places where a narrow tile may break them. */
const names: Record<string, string> = {
  BELAWAN: 'Bela\u00adwan',
  MARELAN: 'Mare\u00adlan',
  LABUHAN: 'Labu\u00adhan',
  HELVETIA: 'Hel\u00advetia',
  BARAT: 'Barat',
  DELI: 'Deli',
  SUNGGAL: 'Sung\u00adgal',
  PETISAH: 'Peti\u00adsah',
  TIMUR: 'Timur',
  PERJUANGAN: 'Perju\u00adangan',
  TEMBUNG: 'Tem\u00adbung',
  SELAYANG: 'Sela\u00adyang',
  BARU: 'Baru',
  MAIMUN: 'Mai\u00admun',
  KOTA: 'Kota',
  AREA: 'Area',
  DENAI: 'Denai',
  TUNTUNGAN: 'Tun\u00adtungan',
  JOHOR: 'Johor',
  POLONIA: 'Polo\u00adnia',
  AMPLAS: 'Am\u00adplas',
};

export interface Place {
  row: number;
  column: number;
  name: string;
}

const places = new Map<string, Place>(
  rows.flatMap((line, row) =>
    line.split(' ').flatMap((suffix, column): [string, Place][] => {
      const name = names[suffix];
      return name === undefined ? [] : [[suffix, { row: row + 1, column: column + 1, name }]];
    }),
  ),
);

/** The place of a district by the end of its code, KEC-MEDAN-BELAWAN; nothing for other cities. */
export const placeOf = (code: string): Place | undefined =>
  code.startsWith('KEC-MEDAN-') ? places.get(code.slice('KEC-MEDAN-'.length)) : undefined;
