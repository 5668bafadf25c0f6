import { expect, it } from 'vitest';
import { kindsSlug, readKinds } from './kinds';

const district = { code: 'DISTRICT', name: { indonesian: 'Kecamatan', english: 'District' } };
const council = {
  code: 'COUNCIL_SECRETARIAT',
  name: { indonesian: 'Sekretariat DPRD', english: 'Council secretariat' },
};

it('writes kinds by the name that people know', () => {
  expect(kindsSlug([district, council])).toBe('kecamatan,sekretariat-dprd');
});

it('reads kinds by name or by code, and tells which it does not know', () => {
  const read = readKinds('sekretariat-dprd,district,provinsi', [district, council]);

  expect(read).toEqual({ kinds: [council, district], unknown: ['provinsi'] });
});

it('reads no kind where none is asked for', () => {
  expect(readKinds(undefined, [district])).toEqual({ kinds: [], unknown: [] });
});
