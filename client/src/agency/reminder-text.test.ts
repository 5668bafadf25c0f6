import { expect, it } from 'vitest';
import type { AgencyRow_StandingFragment as Standing } from '../gql/graphql';
import { wordbookOf } from '../words/useWords';
import { officeOf, reminderText } from './reminder-text';

const named = (indonesian: string, english: string) => ({ indonesian, english });

const standing = (part: Partial<Standing> = {}): Standing =>
  ({
    agency: {
      code: 'KEC-MEDAN-JOHOR',
      government: 'PEMKO',
      name: named('Kecamatan Medan Johor', 'Medan Johor Sub-district'),
      shortName: null,
      kind: { code: 'DISTRICT', name: named('Kecamatan', 'Sub-district') },
    },
    state: 'UNREPORTED',
    innovations: [],
    commitment: null,
    ...part,
  }) as unknown as Standing;

const days = { asOf: '2026-11-26', reply: '2026-12-10' };
const id = wordbookOf('id');

it('addresses the office and says what is not on record', () => {
  expect(reminderText(standing(), days, id)).toBe(
    'Yth. Camat Medan Johor,\n\nDengan hormat, data kami per 26 November 2026 belum memuat inovasi dari Kecamatan Medan Johor. Mohon kabar sebelum 10 Desember 2026. Bila perlu pendampingan, kami siap membantu.\n\n— Bagian Orta',
  );
});

it('does not say that nothing is on record where something is, and recalls the promise', () => {
  const text = reminderText(
    standing({
      state: 'PREPARING',
      innovations: [
        { title: named('Antrean Daring', 'Online queue'), stage: 'TRIAL', check: 'REPORTED' },
        {
          title: named('Lapor, cepat', 'Report, fast'),
          stage: 'IMPLEMENTATION',
          check: 'REPORTED',
        },
      ] as never,
      commitment: {
        promise: named('mengirim bukti', 'send evidence'),
        dueOn: '2026-11-20',
        daysOverdue: 6,
      } as never,
    }),
    days,
    wordbookOf('en'),
  );
  expect(text).toContain('hold 2 innovations from Medan Johor Sub-district.');
  expect(text).toContain('Not in use yet: “Online queue”.');
  expect(text).toContain('In use and waiting for our check: “Report, fast”. Please send');
  expect(text).toContain('"send evidence", due on 20 November 2026');
});

it('names the head of a kind that it does not know by its agency', () => {
  const { agency } = standing();
  const other = { ...agency, kind: { ...agency.kind, code: 'WARD' } };
  expect(officeOf({ agency: other }, id)).toBe('Pimpinan Kecamatan Medan Johor');
});
