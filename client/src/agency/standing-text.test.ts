import { describe, expect, it } from 'vitest';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { wordbookOf } from '../words/useWords';
import { innovationsText, measuredText, nextStep, preparingText } from './standing-text';

const id = wordbookOf('id');

type Innovation = Standing['innovations'][number];

const anInnovation = (change: Partial<Innovation> = {}): Innovation => ({
  title: { indonesian: 'SIMPEG', english: 'SIMPEG' },
  stage: 'IMPLEMENTATION',
  check: 'REPORTED',
  ownerBasis: 'INFERRED',
  counts: false,
  ...change,
});

const aStanding = (change: Partial<Standing> = {}): Standing => ({
  agency: {
    code: 'BKPSDM',
    government: 'MEDAN',
    name: { indonesian: 'Badan Kepegawaian', english: 'Personnel board' },
    shortName: 'BKPSDM',
    kind: { code: 'BOARD', name: { indonesian: 'Badan', english: 'Board' } },
    validFrom: null,
    source: { file: 'agencies.csv', row: 37, kind: null, reference: null },
  },
  state: 'UNREPORTED',
  since: null,
  dateBasis: null,
  daysWithout: null,
  daysWithoutSince: null,
  counting: 0,
  recorded: 0,
  adopted: 0,
  measured: 0,
  innovations: [],
  commitment: null,
  ...change,
});

describe('an agency in the list', () => {
  it('has a dash, not a zero, where nothing is recorded', () => {
    expect(innovationsText(aStanding(), id)).toBe('–');
    expect(measuredText(aStanding(), id)).toBe('–');
  });

  it('says how many count of how many recorded', () => {
    expect(innovationsText(aStanding({ counting: 0, recorded: 2 }), id)).toBe('0 dari 2');
    expect(innovationsText(aStanding({ counting: 3, recorded: 3 }), id)).toBe('3');
  });

  it('says why it is only preparing', () => {
    const innovations = [anInnovation(), anInnovation(), anInnovation({ stage: 'TRIAL' })];

    expect(preparingText(aStanding({ state: 'PREPARING', innovations }), id)).toBe(
      '2 belum diperiksa, 1 Uji coba',
    );
  });
});

describe('the next step', () => {
  it('follows from the state', () => {
    expect(nextStep(aStanding(), [], id)).toContain('Minta kabar');
    const expired = [{ to: '2026-03-31', holdsUntil: '2026-06-30' }];
    expect(nextStep(aStanding(), expired, id)).toBe(
      'Minta laporan baru: yang terakhir, sampai 31 Mar 2026, berlaku hingga 30 Jun 2026. Ini bukan nol.',
    );
    expect(nextStep(aStanding({ state: 'COVERED' }), [], id)).toContain('ukur hasilnya');
    expect(nextStep(aStanding({ state: 'COVERED', measured: 2 }), [], id)).toContain('terukur');
  });

  it('asks to check what is in use, before it asks to finish what is early', () => {
    const early = anInnovation({ stage: 'INITIATIVE' });
    const preparing = { state: 'PREPARING' as const };

    expect(
      nextStep(aStanding({ ...preparing, innovations: [anInnovation(), early] }), [], id),
    ).toBe('1 inovasi sudah diterapkan tetapi belum diperiksa. Minta Orta memeriksanya.');
    expect(nextStep(aStanding({ ...preparing, innovations: [early] }), [], id)).toBe(
      '1 inovasi masih tahap awal. Dampingi sampai diterapkan.',
    );
  });
});
