import type { Language } from '../importing/word-issue.js';
import type { UndoResult } from '../undoing/undo-batch.js';
import { headlineLines } from './headline.js';

interface Words {
  undone: (batch: number, label: string) => string;
  counts: (restored: string, removed: string) => string;
  closed: (codes: string) => string;
}

const words: Record<Language, Words> = {
  id: {
    undone: (batch, label) => `Kiriman ${batch} (${label}) dibatalkan.`,
    counts: (restored, removed) =>
      `Catatan yang kembali seperti semula: ${restored}; yang hilang: ${removed}.`,
    closed: (codes) => `Pemerintah yang hilang bersama kiriman itu: ${codes}.`,
  },
  en: {
    undone: (batch, label) => `Batch ${batch} (${label}) was undone.`,
    counts: (restored, removed) => `Records as before: ${restored}; removed: ${removed}.`,
    closed: (codes) => `Governments that went with it: ${codes}.`,
  },
};

/** What `undo` prints. */
export function undoLines(
  { batch, label, restored, removed, closed, coverage }: UndoResult,
  language: Language,
): string[] {
  const say = words[language];
  const number = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
  return [
    say.undone(batch, label),
    say.counts(number.format(restored), number.format(removed)),
    ...(closed.length > 0 ? [say.closed(closed.join(', '))] : []),
    ...headlineLines(coverage, language),
  ];
}
