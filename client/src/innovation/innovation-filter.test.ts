import { expect, it } from 'vitest';
import { innovationFilterOf, innovationOrder } from './innovation-filter';

const district = { code: 'DISTRICT', name: { indonesian: 'Kecamatan', english: 'District' } };

it('leaves rejected records out, as the figure above the list does', () => {
  expect(innovationFilterOf({}, [])).toEqual({ checks: ['CHECKED', 'REPORTED'] });
  expect(innovationFilterOf({ periksa: 'ditolak' }, [])).toEqual({ checks: ['REJECTED'] });
});

it('looks for a text in the innovation and in its agency', () => {
  expect(innovationFilterOf({ cari: 'damkar' }, []).and).toEqual([
    { or: [{ search: 'damkar' }, { owner: { search: 'damkar' } }] },
  ]);
});

it('asks for what nobody has classed beside what somebody has', () => {
  const { and } = innovationFilterOf({ bentuk: 'lainnya,belum-diketahui' }, []);

  expect(and).toEqual([
    {
      or: [{ forms: ['OTHER'] }, { not: { forms: ['PUBLIC_SERVICE', 'GOVERNANCE', 'OTHER'] } }],
    },
  ]);
});

it('asks for what is neither known to be digital nor known not to be', () => {
  expect(innovationFilterOf({ digital: 'belum-diketahui' }, []).and).toEqual([
    { not: { or: [{ digital: true }, { digital: false }] } },
  ]);
  expect(innovationFilterOf({ digital: 'tidak' }, []).and).toEqual([{ digital: false }]);
});

it('adds every other condition as it stands', () => {
  const search = { tahap: 'penerapan,berhenti', penghargaan: 'ada', diadopsi: 'belum' } as const;

  expect(innovationFilterOf({ ...search, hasil: 'sebelum-sesudah' }, [district])).toEqual({
    checks: ['CHECKED', 'REPORTED'],
    stages: ['IMPLEMENTATION', 'STOPPED'],
    owner: { kinds: ['DISTRICT'] },
    recognised: true,
    adopted: false,
    and: [{ beforeAfter: true }],
  });
});

it('begins with what is measured, but does not rank a whole nation for it', () => {
  expect(innovationOrder(undefined, 65)).toEqual(['RESULTS', 'TITLE']);
  expect(innovationOrder(undefined, 1_000_000)).toEqual(['TITLE']);
  expect(innovationOrder('-diadopsi', 65)).toEqual(['ADOPTIONS', 'TITLE']);
  expect(innovationOrder('-hari', 65)).toEqual(['RESULTS', 'TITLE']);
});

it('narrows by theme, field of government and the year in which the stage began', () => {
  const search = { tema: 'DIGITAL', urusan: 'HEALTH', tahun: '2024' };

  expect(innovationFilterOf(search, [])).toMatchObject({
    themes: ['DIGITAL'],
    affairs: ['HEALTH'],
    since: { from: '2024-01-01', to: '2024-12-31' },
  });
});
