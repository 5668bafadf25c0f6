import { describe, expect, it } from 'vitest';
import { wordbookOf } from '../words/useWords';
import { paceText } from './pace';

const id = wordbookOf('id');
const target = {
  rate: 1,
  day: '2027-12-31',
  agencies: 50,
  missing: 32,
  daysLeft: 402,
  overdue: false,
  isExample: true,
};
const pace = {
  needed: 2.423,
  actual: 0.5,
  gain: 3,
  gainInexact: 1,
  gainAtMost: 5,
  since: '2026-05-24',
};
const medan = {
  asOf: '2026-11-24',
  eligible: 50,
  states: { covered: 18, preparing: 7, none: 0, unreported: 25 },
  target,
  pace: { ...pace, verdict: 'TOO_SLOW' as const },
};

describe('the pace', () => {
  it('says what is missing, what is needed, what was, and the verdict', () => {
    expect(paceText(medan, id)).toEqual({
      missing: 'Kurang 32.',
      facts: 'Perlu 2,4 per bulan; enam bulan terakhir 0,5.',
      verdict: 'Belum cukup cepat.',
      reason: null,
      daysLeft: '402 hari lagi ke 31 Desember 2027',
    });
  });

  it('gives no verdict on dates known only by year, and says so', () => {
    const text = paceText({ ...medan, pace: { ...pace, gainInexact: 2, verdict: null } }, id);

    expect(text.verdict).toBeNull();
    expect(text.reason).toContain('tambahan enam bulan terakhir 1 sampai 5');
  });

  it('gives no verdict without six months of rules, and says so', () => {
    const text = paceText(
      {
        ...medan,
        pace: {
          ...pace,
          actual: null,
          gain: null,
          gainInexact: null,
          gainAtMost: null,
          since: null,
          verdict: null,
        },
      },
      id,
    );

    expect(text.facts).toBe('Perlu 2,4 per bulan.');
    expect(text.reason).toBe(
      'Laju tidak dinilai: enam bulan sebelumnya belum ada aturan yang berlaku.',
    );
  });

  it('says in words that it went down, and that nothing came where it rounds to nothing', () => {
    const fell = paceText({ ...medan, pace: { ...pace, actual: -0.17, verdict: 'TOO_SLOW' } }, id);
    const stood = paceText({ ...medan, pace: { ...pace, actual: -0.04, verdict: null } }, id);

    expect(fell.facts).toBe('Perlu 2,4 per bulan; enam bulan terakhir berkurang 0,2 per bulan.');
    expect(stood.facts).toBe('Perlu 2,4 per bulan; enam bulan terakhir 0.');
  });

  it('judges nobody before the way to the target begins', () => {
    const begun = { ...medan, target: { ...target, from: '2026-11-24' } };
    const later = { ...medan, target: { ...target, from: '2026-11-25' } };

    expect(paceText(begun, id).verdict).toBe('Belum cukup cepat.');
    expect(paceText(later, id)).toMatchObject({
      missing: 'Kurang 32.',
      facts: null,
      verdict: null,
      reason: 'Laju tidak dinilai: program menuju target baru dimulai 25 November 2026.',
    });
  });

  it('names a due date that has passed', () => {
    const text = paceText({ ...medan, target: { ...target, overdue: true } }, id);

    expect(text).toMatchObject({
      missing: 'Kurang 32.',
      facts: null,
      verdict: 'Tenggat 31 Desember 2027 sudah lewat.',
    });
  });

  it('asks to keep going once every agency has one', () => {
    const states = { covered: 50, preparing: 0, none: 0, unreported: 0 };

    expect(paceText({ ...medan, states }, id).verdict).toBe('Jaga dan sebarkan.');
  });

  it('says that there is no target', () => {
    expect(paceText({ ...medan, target: null, pace: null }, wordbookOf('en')).reason).toBe(
      'The rules in force set no target.',
    );
  });
});
