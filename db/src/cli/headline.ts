import type { HeadlineChange } from '../importing/upkeep.js';
import type { Language } from '../importing/word-issue.js';

type Words = Record<'covered' | 'preparing' | 'none' | 'unreported', string> & {
  ofEligible: (count: string, eligible: string) => string;
};

const words: Record<Language, Words> = {
  id: {
    covered: 'punya inovasi',
    preparing: 'sedang disiapkan',
    none: 'menyatakan belum ada',
    unreported: 'belum melapor',
    ofEligible: (count, eligible) => `${count} dari ${eligible} perangkat daerah`,
  },
  en: {
    covered: 'have an innovation',
    preparing: 'are preparing one',
    none: 'say they have none',
    unreported: 'have not reported',
    ofEligible: (count, eligible) => `${count} of ${eligible} agencies`,
  },
};

const states = ['covered', 'preparing', 'none', 'unreported'] as const;

/** The four states of the eligible agencies of each government, before and after. */
export function headlineLines(changes: readonly HeadlineChange[], language: Language): string[] {
  const say = words[language];
  const number = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
  return changes.flatMap(({ government, before, after }) => {
    const was = (count: number, now: number) => (count === now ? '' : `${number.format(count)} → `);
    const eligible = `${before ? was(before.eligible, after.eligible) : ''}${number.format(after.eligible)}`;
    return [
      `${government}:`,
      ...states.map((state) => {
        const count = `${before ? was(before[state], after[state]) : ''}${number.format(after[state])}`;
        return `  ${say.ofEligible(count, eligible)} ${say[state]}`;
      }),
    ];
  });
}
